namespace KingsWood.PolicyRules.LocalRules.Reading;

/// <summary>Reads the bytes of a file, and never more of it than the longest that is accepted.</summary>
internal static class RulesFile
{
    public static byte[] Read(string path, LocalRulesOptions options, string source)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            // Somebody may be saving it while it is read: what was read then is no whole JSON, and is refused.
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var buffer = new byte[options.MaximumBytes + 1];
            var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return length > options.MaximumBytes ? throw new LocalRulesException([TooLong(source, options)]) : buffer[..length];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            var found = fault is FileNotFoundException or DirectoryNotFoundException ? "none" : $"a fault: {Quotation.Of(fault.Message)}";
            throw new LocalRulesException([new(source, 0, 0, null, "a file that can be read", found)]);
        }
    }

    public static LocalRuleProblem TooLong(string source, LocalRulesOptions options) =>
        new(source, 0, 0, null, $"a file of at most {options.MaximumBytes} bytes", "a longer one");
}
