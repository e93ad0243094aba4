using System.Collections.Immutable;

namespace KingsWood.PolicyRules.Logic;

/// <summary>What a school sets; everything that it does not set has its default.</summary>
public sealed class Settings
{
    private readonly ImmutableSortedDictionary<string, object> values;

    private Settings(ImmutableSortedDictionary<string, object> values) => this.values = values;

    /// <summary>Every default.</summary>
    public static Settings Default { get; } =
        new(ImmutableSortedDictionary.Create<string, object>(StringComparer.Ordinal));

    /// <summary>The ids of the settings that have another value than their default.</summary>
    public IEnumerable<string> Changed => values.Keys;

    /// <summary>The option that is taken of <paramref name="reading"/>.</summary>
    public ReadingOption this[Reading reading]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(reading);
            return !values.IsEmpty && values.TryGetValue(reading.Id, out var option) ? (ReadingOption)option : reading.Default;
        }
    }

    /// <summary>Whether <paramref name="setting"/> has another value than its default.</summary>
    internal bool IsChanged(Setting setting) => values.ContainsKey(setting.Id);

    /// <summary>Whether <paramref name="option"/> is the one that is taken.</summary>
    public bool Takes(ReadingOption option)
    {
        ArgumentNullException.ThrowIfNull(option);
        return this[option.Reading] == option;
    }

    /// <summary>The value of <paramref name="parameter"/>.</summary>
    public T Get<T>(Parameter<T> parameter)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return !values.IsEmpty && values.TryGetValue(parameter.Id, out var value) ? (T)value : parameter.Default;
    }

    /// <summary>The same settings with this way of reading.</summary>
    public Settings With(ReadingOption option)
    {
        ArgumentNullException.ThrowIfNull(option);
        return new(option == option.Reading.Default
            ? values.Remove(option.Reading.Id)
            : values.SetItem(option.Reading.Id, option));
    }

    /// <summary>The same settings with this value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside the range of the parameter.</exception>
    public Settings With<T>(Parameter<T> parameter, T value)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(parameter);
        ArgumentNullException.ThrowIfNull(value);
        if (parameter.Range is var (least, greatest)
            && (Comparer<T>.Default.Compare(value, least) < 0 || Comparer<T>.Default.Compare(value, greatest) > 0))
        {
            throw new ArgumentOutOfRangeException(
                nameof(value), value, $"The setting \"{parameter.Id}\" is between {least} and {greatest}.");
        }

        return new(EqualityComparer<T>.Default.Equals(value, parameter.Default)
            ? values.Remove(parameter.Id)
            : values.SetItem(parameter.Id, value));
    }

    /// <summary>The same settings with the values that others have for these ids.</summary>
    internal Settings With(Settings others, IEnumerable<string> ids) => new(ids.Aggregate(
        values, (all, id) => others.values.TryGetValue(id, out var value) ? all.SetItem(id, value) : all.Remove(id)));

    /// <summary>The ids of the settings that two do not set alike.</summary>
    internal static IEnumerable<string> Differing(Settings one, Settings other) => one.values.Keys.Union(other.values.Keys)
        .Where(id => !Equals(one.values.GetValueOrDefault(id), other.values.GetValueOrDefault(id)));

    /// <summary>Whether everything is set alike: by value, since two values can be written alike.</summary>
    internal bool SaysTheSameAs(Settings other) =>
        values.Count == other.values.Count
        && values.All(v => other.values.TryGetValue(v.Key, out var value) && v.Value.Equals(value));

    /// <summary>The settings that differ from their defaults, one a line, in a fixed order.</summary>
    public override string ToString() =>
        string.Join('\n', values.Select(v => $"{v.Key} = {(v.Value is ReadingOption o ? o.Id : v.Value)}"));
}
