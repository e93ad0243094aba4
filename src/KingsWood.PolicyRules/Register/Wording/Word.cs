namespace KingsWood.PolicyRules.Register.Wording;

/// <summary>A normalised word, and where in the text it stands.</summary>
/// <param name="Text">Its plain small letters and digits.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends in the text.</param>
/// <param name="Place">How it stands beside the word before.</param>
internal readonly record struct Word(string Text, int Start, int End, WordPlace Place)
{
    /// <summary>Whether it is a number or letter that only counts a line.</summary>
    public bool IsMarker => Place.HasFlag(WordPlace.Marker);
}

/// <summary>How a word stands beside the word before: all that is left of punctuation.</summary>
[Flags]
internal enum WordPlace
{
    /// <summary>Within a sentence.</summary>
    None = 0,

    /// <summary>It counts a line: "1.10", "a)".</summary>
    Marker = 1,

    /// <summary>A bullet or a marker stands before it.</summary>
    OpensItem = 2,

    /// <summary>It is the first of its line.</summary>
    OpensLine = 4,

    /// <summary>The word before ended a sentence.</summary>
    AfterSentence = 8,

    /// <summary>It begins with a capital letter.</summary>
    Capital = 16,

    /// <summary>A comma, a semicolon or an opened bracket stands before it.</summary>
    AfterComma = 32,
}
