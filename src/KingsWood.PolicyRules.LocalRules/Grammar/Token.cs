namespace KingsWood.PolicyRules.LocalRules.Grammar;

internal enum TokenKind
{
    Name,
    True,
    False,
    And,
    Or,
    Not,
    Same,
    Different,
    Open,
    Close,
    End,
    Foreign,
}

/// <summary>One token of an expression.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, int At)
{
    public string Shown => Kind == TokenKind.End ? "the end of the expression" : Reading.Quotation.Of(Text);
}
