using KingsWood.PolicyRules.Adaptations;
using Microsoft.Extensions.Configuration;

namespace KingsWood.PolicyRules.Json;

/// <summary>Where an adaptation comes from, so that it can be read, and read again: C#, a file, or configuration.</summary>
public sealed class AdaptationSource
{
    private readonly string name;
    private readonly Func<AdaptationJsonOptions, Adaptation> read;

    /// <summary>What it is, where a program sets it in code.</summary>
    internal Adaptation? OfTheProgram { get; private init; }

    private AdaptationSource(string name, Func<AdaptationJsonOptions, Adaptation> read) => (this.name, this.read) = (name, read);

    /// <summary>This adaptation.</summary>
    public static AdaptationSource Of(Adaptation adaptation)
    {
        ArgumentNullException.ThrowIfNull(adaptation);
        return new(adaptation.Name, _ => adaptation) { OfTheProgram = adaptation.IsOfTheProgram ? adaptation : null };
    }

    /// <summary>A file in JSON.</summary>
    public static AdaptationSource OfFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new(path, options => AdaptationJson.ReadFile(path, options));
    }

    /// <summary>A text in JSON that has been read from somewhere.</summary>
    public static AdaptationSource OfJson(ReadOnlyMemory<byte> utf8, string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return new(fileName, options => AdaptationJson.Read(utf8.Span, fileName, options));
    }

    /// <summary>A section of configuration.</summary>
    public static AdaptationSource OfSection(IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return new(section.Path, options => AdaptationJson.Read(section, options));
    }

    /// <summary>The policy as the adaptations of these sources make it, each adapting what the one before it made.</summary>
    /// <remarks>A later layer can mention what an earlier one adds.</remarks>
    /// <param name="policy">The policy.</param>
    /// <param name="sources">The sources, the trust's before the school's.</param>
    /// <exception cref="AdaptationFormatException">A source holds anything but a well-formed adaptation.</exception>
    /// <exception cref="AdaptationException">Something in a layer is wrong; it lists everything, and nothing is applied.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static Policy Adapt(Policy policy, IReadOnlyList<AdaptationSource> sources)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(sources);
        var layers = new List<Adaptation>();
        var adapted = policy;
        foreach (var source in sources)
        {
            layers.Add(Read(source, policy, layers, adapted));
            CheckOrder(policy, layers, sources.Skip(layers.Count), adapted);
            adapted = policy.Adapt(layers);
        }

        return adapted;
    }

    /// <summary>The file, the section, or the name of the adaptation.</summary>
    public override string ToString() => name;

    private static Adaptation Read(AdaptationSource source, Policy policy, List<Adaptation> layers, Policy adapted)
    {
        try
        {
            return source.read(new() { Content = adapted.Content });
        }
        catch (AdaptationFormatException error) when (error.Rest is { } rest)
        {
            var alsoWrong = WhatElse.IsWrong(policy, [.. layers, rest], error);
            if (alsoWrong.Count == 0)
            {
                throw;
            }

            throw new AdaptationFormatException(error.Problems, alsoWrong);
        }
    }

    // A layer that says what it adapts has to stand on just that: on another base its reasons were never given.
    private static void CheckOrder(Policy policy, List<Adaptation> layers, IEnumerable<AdaptationSource> later, Policy adapted)
    {
        var layer = layers[^1];
        var below = layers.SkipLast(1).LastOrDefault(l => !l.IsOfTheProgram)?.Name ?? policy.Name;
        if (layer.Adapts is { } wanted && wanted != below)
        {
            throw new AdaptationException(
            [
                CircleOf(layer, later, adapted) is { } circle
                ? new(ProblemKind.Cycle, layer.PlaceOf("adapts"), "Adaptations adapt each other in a circle.")
                {
                    Expected = $"a first one that adapts \"{below}\"",
                    Found = circle,
                }
                : new(
                    wanted == layer.Name ? ProblemKind.Cycle : ProblemKind.UnknownWord,
                    layer.PlaceOf("adapts"),
                    wanted == layer.Name ? $"The adaptation \"{layer.Name}\" adapts itself." : $"The adaptation \"{layer.Name}\" adapts another policy than the one under it.")
                {
                    Expected = $"\"{below}\"",
                    Found = $"\"{wanted}\"",
                    Hint = "Layers are given in order, the trust's before the school's.",
                },
            ]);
        }
    }

    // The names along which a layer adapts itself in the end, where those that come later say so.
    private static string? CircleOf(Adaptation layer, IEnumerable<AdaptationSource> later, Policy adapted)
    {
        var adapts = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var source in later)
        {
            try
            {
                var other = source.read(new() { Content = adapted.Content });
                adapts.TryAdd(other.Name, other.Adapts);
            }
            catch (AdaptationFormatException)
            {
                // it is told once the order is right
            }
        }

        var names = new List<string> { layer.Name };
        for (var next = layer.Adapts; next is not null && names.Count <= adapts.Count + 1; next = adapts.GetValueOrDefault(next))
        {
            names.Add(next);
            if (next == layer.Name)
            {
                return names.Count > 2 ? string.Join(" adapts ", names.Select(n => $"\"{n}\"")) : null;
            }
        }

        return null;
    }
}
