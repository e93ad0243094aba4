using System.Text;
using KingsWood.PolicyRules.LocalRules.Reading;

namespace KingsWood.PolicyRules.LocalRules.Grammar;

/// <summary>Cuts an expression into tokens. Whatever is not listed here is refused, whatever it would mean elsewhere.</summary>
internal sealed class Tokenizer(Element source)
{
    private const string Allowed = "the names of facts, true, false, ==, !=, &&, ||, !, and, or, not, and brackets";

    private readonly string text = source.Text;

    /// <summary>The tokens, up to the end or to the first thing that is none.</summary>
    public List<Token> Read()
    {
        var tokens = new List<Token>();
        var at = 0;
        while (at < text.Length)
        {
            if (text[at] is ' ' or '\t' or '\r' or '\n')
            {
                at++;
                continue;
            }

            var token = Next(at);
            tokens.Add(token);
            if (token.Kind == TokenKind.Foreign)
            {
                return tokens;
            }

            at += token.Text.Length;
        }

        tokens.Add(new(TokenKind.End, "", text.Length));
        return tokens;
    }

    private Token Next(int at) => text[at] switch
    {
        '(' => new(TokenKind.Open, "(", at),
        ')' => new(TokenKind.Close, ")", at),
        '&' when Follows('&', at) => new(TokenKind.And, "&&", at),
        '|' when Follows('|', at) => new(TokenKind.Or, "||", at),
        '=' when Follows('=', at) => new(TokenKind.Same, "==", at),
        '!' when Follows('=', at) => new(TokenKind.Different, "!=", at),
        '!' => new(TokenKind.Not, "!", at),
        var c when char.IsAsciiLetter(c) || c == '_' => Word(at),
        _ => new(TokenKind.Foreign, "", at),
    };

    private bool Follows(char second, int at) => at + 1 < text.Length && text[at + 1] == second;

    private Token Word(int at)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        var word = text[at..end];
        return new(
            word switch
            {
                "true" => TokenKind.True,
                "false" => TokenKind.False,
                "and" => TokenKind.And,
                "or" => TokenKind.Or,
                "not" => TokenKind.Not,
                _ => TokenKind.Name,
            },
            word,
            at);
    }

    /// <summary>Why there is nothing to read at a place. Told only once the reading comes there: what comes before comes first.</summary>
    public Refusal Refuse(int at)
    {
        var rune = Rune.GetRuneAt(text, at);
        var found = rune.IsAscii && !Rune.IsControl(rune) ? Quotation.Of(Stretch(at)) : Quotation.OfCharacter(rune);
        return new(source.At(at), Allowed, found, HintFor(rune));
    }

    // With what belongs to it: ".GetType" says more than ".".
    private string Stretch(int at)
    {
        var end = at + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '.'))
        {
            end++;
        }

        return text[at..end];
    }

    private static string? HintFor(Rune rune) => rune.Value switch
    {
        '.' => "There are no members and no methods: a fact's name is one word, with underscores.",
        '"' or '\'' or '`' => "There are no texts: a fact is true or false.",
        >= '0' and <= '9' => "There are no numbers: an age is a fact of its own, such as other_under_18.",
        '+' or '-' or '*' or '%' or '/' or '^' => "There is no arithmetic, and there are no comments.",
        '<' or '>' => "Facts are compared with == and != only; an age is a fact of its own, such as other_under_18.",
        '=' => "Two facts are compared with ==; nothing can be assigned.",
        '&' or '|' => "Write && for \"and\", || for \"or\".",
        '?' or ':' => "There is no choice between two values: write it with && and ||.",
        '[' or ']' or '{' or '}' => "There are no lists; conditions are grouped with ( and ).",
        ';' or ',' => "An expression is one condition.",
        > 127 => "Only plain letters, digits and signs are accepted: this one may only look like one of them.",
        _ => null,
    };
}
