namespace KingsWood.PolicyRules.Logic;

/// <summary>Which way a parameter leans, for one that no condition mentions because situations are read by it.</summary>
public enum Leaning : byte
{
    /// <summary>A change neither tightens nor loosens, or the conditions tell.</summary>
    Neither = 0,

    /// <summary>A list that lacks one of the values loosens.</summary>
    FewerLoosen,

    /// <summary>Any change may loosen.</summary>
    AnyChangeMayLoosen,

    /// <summary>A list that has a value more loosens.</summary>
    MoreLoosen,
}

/// <summary>Something that a school can set: a reading or a parameter.</summary>
public abstract class Setting
{
    private protected Setting(string id) => Id = id;

    /// <summary>The id, as in JSON.</summary>
    public string Id { get; }

    /// <summary>The places in the policy that it is about: <c>1.1, 1.10</c>.</summary>
    public required string Where { get; init; }

    /// <summary>The question that it settles.</summary>
    public required string Question { get; init; }

    /// <summary>Which way it leans, where situations are read by it and no condition tells.</summary>
    public Leaning Leaning { get; init; }

    /// <summary>The ids of the facts that are read by it.</summary>
    public IReadOnlyList<string> ReadBy { get; init; } = [];

    /// <summary>Whether a change may loosen, from the first settings to the second, where it takes more than one setting to tell.</summary>
    internal Func<Settings, Settings, bool>? Loosens { get; init; }

    /// <summary>Whether a fact that is read by it can tell the first settings from the second, where that hangs on what else is set.</summary>
    internal Func<string, Settings, Settings, bool> IsToldBy { get; init; } = static (_, _, _) => true;

    /// <summary>
    /// Which of the facts that are read by it may be otherwise, from the first settings to the second, where each of them moves in a way of
    /// its own; where there is none, all of them may in any way, if the setting loosens at all.
    /// </summary>
    internal Func<Settings, Settings, MovedFacts>? Moves { get; init; }

    /// <summary>What a school has set with it, as a sentence goes on with it; empty where only question and value say it.</summary>
    internal virtual string SetTo(Settings settings) => "";

    /// <summary>What is set, as it stands in the sentences of the rules that mention it.</summary>
    internal abstract string InSentences(Settings settings);

    /// <summary>What is set.</summary>
    internal abstract object ValueIn(Settings settings);

    /// <summary>The settings with this value, or <see langword="null"/> where it is none that this can have.</summary>
    internal abstract Settings? In(Settings settings, object value);
}

/// <summary>A place where the text can be read in several ways: the question, the ways and the one that we take.</summary>
public sealed class Reading : Setting
{
    private readonly ReadingOption[] options;

    /// <summary>A reading with these options, of which the first is the default.</summary>
    public Reading(string id, params ReadingOption[] options)
        : base(id)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options.Length > 1
            ? options
            : throw new ArgumentException("A reading has at least two options.", nameof(options));
        foreach (var option in options)
        {
            option.Reading = this;
        }
    }

    /// <summary>The ways to read it.</summary>
    public IReadOnlyList<ReadingOption> Options => options;

    /// <summary>The way that a careful safeguarding lead would choose.</summary>
    public ReadingOption Default => options[0];

    internal override string InSentences(Settings settings) => settings[this] is var option && option.InSentences is { } words ? words : option.Says;

    internal override object ValueIn(Settings settings) => settings[this];

    internal override Settings? In(Settings settings, object value) =>
        value is ReadingOption option && options.Contains(option) ? settings.With(option) : null;
}

/// <summary>One way to read a place. As a condition it holds when the school reads it so.</summary>
public sealed class ReadingOption : Condition
{
    private Reading? reading;

    /// <summary>An option with this id, unique within its reading.</summary>
    public ReadingOption(string id, string says)
    {
        Id = id;
        Says = says;
    }

    /// <summary>The id, as in JSON.</summary>
    public string Id { get; }

    /// <summary>What it means, in a sentence.</summary>
    public string Says { get; }

    /// <summary>How it stands in the sentences of the rules that mention its reading; as it is said where not stated.</summary>
    internal string? InSentences { get; init; }

    /// <summary>The reading that it belongs to.</summary>
    /// <exception cref="InvalidOperationException">It belongs to none yet.</exception>
    public Reading Reading
    {
        get => reading ?? throw new InvalidOperationException($"The option \"{Id}\" belongs to no reading.");
        internal set => reading = value;
    }
}

/// <summary>A value that a school can set: an age, a number of hours, a post, the roles that are staff.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Parameter<T> : Setting
    where T : notnull
{
    /// <summary>A parameter with this default.</summary>
    public Parameter(string id, T defaultValue)
        : base(id) => Default = defaultValue;

    /// <summary>The value unless a school sets another.</summary>
    public T Default { get; }

    /// <summary>The least and the greatest value, for numbers.</summary>
    public (T Least, T Greatest)? Range { get; init; }

    /// <summary>A value as it stands in the sentences of the rules that mention it; as it is written where not stated.</summary>
    public Func<T, string>? Says { get; init; }

    /// <summary>The same where it takes what else is set to say it; it comes before <see cref="Says"/>.</summary>
    internal Func<T, Settings, string>? SaysAmong { get; init; }

    internal override string InSentences(Settings settings)
    {
        var value = settings.Get(this);
        return SaysAmong?.Invoke(value, settings) ?? Says?.Invoke(value) ?? value.ToString() ?? "";
    }

    /// <summary>What a school that set it has set, as a sentence goes on with it: "for how many days … may be kept: 14".</summary>
    internal Func<T, string>? Sets { get; init; }

    internal override string SetTo(Settings settings) => Sets?.Invoke(settings.Get(this)) ?? "";

    internal override object ValueIn(Settings settings) => settings.Get(this);

    internal override Settings? In(Settings settings, object value) => value is T one ? settings.With(this, one) : null;
}
