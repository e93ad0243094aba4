using System.Globalization;

namespace KingsWood.PolicyRules.Benchmarks.Measuring;

/// <summary>Counts what passes and what fails, and closes with the two numbers.</summary>
internal sealed class Gates(TextWriter output)
{
    private int passed;
    private int failed;

    /// <summary>The code to exit with.</summary>
    public int ExitCode => failed == 0 && passed > 0 ? 0 : 1;

    /// <summary>What must be at least so much.</summary>
    public void AtLeast(string what, double found, double gate, double target) =>
        Add(what, found >= gate, $"{Number(found)}, gate at least {Number(gate)}", found >= target, Number(target));

    /// <summary>What may be at most so much.</summary>
    public void AtMost(string what, double found, double gate, double target) =>
        Add(what, found <= gate, $"{Number(found)}, gate at most {Number(gate)}", found <= target, Number(target));

    /// <summary>The last line.</summary>
    public int Close()
    {
        output.WriteLine();
        output.WriteLine($"{passed} passed, {failed} failed");
        return ExitCode;
    }

    private void Add(string what, bool passes, string found, bool reaches, string target)
    {
        _ = passes ? passed++ : failed++;
        output.WriteLine($"{(passes ? "passed" : "FAILED")}: {what}: {found}; target {target} {(reaches ? "reached" : "missed")}");
    }

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
