using System.Globalization;

namespace KingsWood.PolicyRules.Benchmarks;

/// <summary>The options of a mode, written <c>--name number</c>.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    private Options(IReadOnlyList<string> rest) => Rest = rest;

    /// <summary>The arguments as they were given.</summary>
    public IReadOnlyList<string> Rest { get; }

    /// <summary>The options, or <see langword="null"/> with what is wrong with them.</summary>
    public static Options? Read(IReadOnlyList<string> arguments, IReadOnlySet<string> known, TextWriter errors)
    {
        var options = new Options(arguments);
        for (var i = 0; i < arguments.Count; i += 2)
        {
            var name = arguments[i].StartsWith("--", StringComparison.Ordinal) ? arguments[i][2..] : "";
            if (!known.Contains(name))
            {
                errors.WriteLine($"Not an option of this mode: {arguments[i]}. Known are: {string.Join(", ", known.Select(k => "--" + k))}.");
                return null;
            }

            if (i + 1 == arguments.Count
                || !int.TryParse(arguments[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || number == 0)
            {
                errors.WriteLine($"{arguments[i]} needs a whole number above 0.");
                return null;
            }

            options.values[name] = arguments[i + 1];
        }

        return options;
    }

    /// <summary>The arguments unread, for a mode that hands them on.</summary>
    public static Options Unread(IReadOnlyList<string> arguments) => new(arguments);

    /// <summary>The number of an option, or what holds where it is not given.</summary>
    public int Number(string name, int otherwise) =>
        values.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
