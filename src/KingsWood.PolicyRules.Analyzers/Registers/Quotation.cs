namespace KingsWood.PolicyRules.Analyzers.Registers;

/// <summary>What was found, as a message quotes it.</summary>
internal static class Quotation
{
    private const int Longest = 60;

    public static string Of(string text) =>
        text.Length > Longest ? $"\"{text.Substring(0, Longest)}…\"" : $"\"{text}\"";
}
