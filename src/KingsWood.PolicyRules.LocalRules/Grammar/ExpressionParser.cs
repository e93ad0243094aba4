using System.Text.Json;
using KingsWood.PolicyRules.LocalRules.Reading;
using KingsWood.PolicyRules.Logic;

namespace KingsWood.PolicyRules.LocalRules.Grammar;

/// <summary>Reads an expression. The grammar is this file, and nothing else is ever handed on.</summary>
/// <remarks>
/// <code>
/// any   = all  { ("||" | "or")  all }
/// all   = same { ("&amp;&amp;" | "and") same }
/// same  = item [ ("==" | "!=") item ]
/// item  = ("!" | "not") item | "(" any ")" | "true" | "false" | name
/// </code>
/// Its precedence is that of RulesEngine, which the trial of every rule shows.
/// </remarks>
internal sealed class ExpressionParser
{
    private readonly Element source;
    private readonly Scope scope;
    private readonly int maximumNesting;
    private readonly Tokenizer tokenizer;
    private readonly List<Token> tokens;
    private readonly List<Fact> facts = [];
    private readonly List<NamedCondition> uses = [];
    private int next;

    private ExpressionParser(Element source, Scope scope, LocalRulesOptions options)
    {
        this.source = source;
        this.scope = scope;
        maximumNesting = options.MaximumNesting;
        tokenizer = new(source);
        tokens = tokenizer.Read();
    }

    private Token Current => tokens[next] is { Kind: not TokenKind.Foreign } token ? token : throw tokenizer.Refuse(tokens[next].At);

    /// <summary>What an expression says, as a condition with the name <paramref name="name"/>.</summary>
    /// <exception cref="Refusal">It is not of this grammar, or beyond a limit.</exception>
    public static NamedCondition Parse(string name, Element source, Scope scope, LocalRulesOptions options)
    {
        if (source.Kind != JsonTokenType.String || string.IsNullOrWhiteSpace(source.Text))
        {
            throw source.Refuse("an expression: a text");
        }

        if (source.Text.Length > options.MaximumLength)
        {
            throw new Refusal(
                source.Place, $"an expression of at most {options.MaximumLength} characters", $"{source.Text.Length}", "Split the rule.");
        }

        var parser = new ExpressionParser(source, scope, options);
        var parsed = parser.Any(0);
        if (parser.Current.Kind != TokenKind.End)
        {
            throw parser.Refuse("an operator such as && or ||, or the end");
        }

        Bounds.Check(parsed, parser.facts, source.Place);
        return new(name, source.Text, parsed, parser.facts, parser.uses);
    }

    private Parsed Any(int depth)
    {
        var items = new List<Parsed> { All(depth) };
        while (Accept(TokenKind.Or))
        {
            items.Add(All(depth));
        }

        return Parsed.Any(items);
    }

    private Parsed All(int depth)
    {
        var items = new List<Parsed> { Same(depth) };
        while (Accept(TokenKind.And))
        {
            items.Add(Same(depth));
        }

        return Parsed.All(items);
    }

    private Parsed Same(int depth)
    {
        var start = Current;
        var left = Item(depth);
        var operation = Current;
        if (!Accept(TokenKind.Same) && !Accept(TokenKind.Different))
        {
            return left;
        }

        var right = Item(depth);
        if (!left.IsSimple || !right.IsSimple)
        {
            throw new Refusal(
                source.At(start.At), $"a fact, true or false on each side of {operation.Text}", "a whole condition",
                "Write it with &&, || and !.");
        }

        if (Current.Kind is TokenKind.Same or TokenKind.Different)
        {
            throw Refuse("one comparison", "Put the first into brackets and write it with && and ||.");
        }

        var same = Parsed.Same(left, right);
        return operation.Kind == TokenKind.Same ? same : Parsed.Not(same);
    }

    private Parsed Item(int depth)
    {
        if (depth >= maximumNesting && Current.Kind is TokenKind.Open or TokenKind.Not)
        {
            throw Refuse($"brackets and \"not\" nested at most {maximumNesting} deep");
        }

        if (Accept(TokenKind.Not))
        {
            return Parsed.Not(Item(depth + 1));
        }

        if (Accept(TokenKind.Open))
        {
            var inside = Any(depth + 1);
            return Accept(TokenKind.Close) ? inside : throw Refuse("a closing bracket, or an operator such as && or ||");
        }

        return Accept(TokenKind.True) ? Parsed.True
            : Accept(TokenKind.False) ? Parsed.False
            : Current.Kind == TokenKind.Name ? Name()
            : throw Refuse("the name of a fact, true, false, \"not\" or an opening bracket");
    }

    private Parsed Name()
    {
        var token = Current;
        next++;
        if (scope.NamedAs(token.Text) is { } named)
        {
            foreach (var fact in named.Facts)
            {
                scope.CheckKinds(
                    scope.Vocabulary.Find(LocalVocabulary.NameOf(fact))!, source.At(token.At),
                    $"{LocalVocabulary.NameOf(fact)}, of which {token.Text} speaks");
                Add(facts, fact);
            }

            named.Uses.Append(named).ToList().ForEach(n => Add(uses, n));
            return named.Parsed;
        }

        if (tokens[next] is { Kind: TokenKind.Foreign } tail && tail.At == token.At + token.Text.Length
            && scope.Vocabulary.Find(token.Text) is null)
        {
            throw tokenizer.Refuse(tail.At); // of "other.parent" the dot is what is wrong, and not "other"
        }

        var word = scope.FactCalled(token.Text, source.At(token.At));
        Add(facts, word.Fact);
        return Parsed.Of(word.Fact);
    }

    private static void Add<T>(List<T> list, T item)
    {
        if (!list.Contains(item))
        {
            list.Add(item);
        }
    }

    private bool Accept(TokenKind kind)
    {
        if (Current.Kind != kind)
        {
            return false;
        }

        next++;
        return true;
    }

    private Refusal Refuse(string expected, string? hint = null) => new(source.At(Current.At), expected, Current.Shown, hint);
}
