using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KingsWood.PolicyRules.Analyzers.Code;

/// <summary>A static property <c>Rule</c> whose type derives from the library's <c>Rule</c>: a rule, wherever it stands.</summary>
internal sealed class RuleProperty
{
    private RuleProperty(PropertyDeclarationSyntax syntax, IPropertySymbol symbol)
    {
        Syntax = syntax;
        Symbol = symbol;
    }

    public PropertyDeclarationSyntax Syntax { get; }

    public IPropertySymbol Symbol { get; }

    public INamedTypeSymbol Class => Symbol.ContainingType;

    public string Namespace =>
        Class.ContainingNamespace is { IsGlobalNamespace: false } inside ? inside.ToDisplayString() : "";

    /// <summary>Whether the rule book, which is a class of the same project, can name it.</summary>
    public bool IsVisible
    {
        get
        {
            for (ISymbol? symbol = Symbol; symbol is not (null or INamespaceSymbol); symbol = symbol.ContainingSymbol)
            {
                if (symbol.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal
                    || symbol is INamedTypeSymbol { IsGenericType: true } or INamedTypeSymbol { IsFileLocal: true })
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The list of examples, in whichever part of the class.</summary>
    public IPropertySymbol? Examples =>
        Class.GetMembers("Examples").OfType<IPropertySymbol>().FirstOrDefault(p => p is { IsStatic: true, GetMethod: not null });

    private ExpressionSyntax? Value => Syntax.Initializer?.Value ?? Syntax.ExpressionBody?.Expression;

    public static bool LooksLikeOne(SyntaxNode node) =>
        node is PropertyDeclarationSyntax { Identifier.ValueText: "Rule", Parent: TypeDeclarationSyntax } property
        && property.Modifiers.Any(SyntaxKind.StaticKeyword);

    public static RuleProperty? Find(PropertyDeclarationSyntax syntax, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetDeclaredSymbol(syntax, cancellation) is not { } symbol)
        {
            return null;
        }

        for (var type = symbol.Type as INamedTypeSymbol; type is not null; type = type.BaseType)
        {
            if (KnownTypes.IsRule(type))
            {
                return new(syntax, symbol);
            }
        }

        return null;
    }

    /// <summary>What the initializer gives a member; <see langword="null"/> where it gives nothing.</summary>
    public ExpressionSyntax? Assigned(string member) =>
        Value is BaseObjectCreationExpressionSyntax { Initializer: { } initializer }
            ? initializer.Expressions.OfType<AssignmentExpressionSyntax>()
                .FirstOrDefault(a => a.Left is IdentifierNameSyntax name && name.Identifier.ValueText == member)?.Right
            : null;

    /// <summary>The id; <see langword="null"/> where it is missing, empty or worked out at run time.</summary>
    public string? Id(SemanticModel model, CancellationToken cancellation) =>
        Assigned("Id") is { } id
        && model.GetConstantValue(id, cancellation) is { HasValue: true, Value: string text }
        && !string.IsNullOrWhiteSpace(text)
            ? text
            : null;

    /// <summary>
    /// The kinds of situation that a norm says something of, where each of its limbs is written out with its kinds; none
    /// where they cannot be told, and for a rule that is no norm: such a rule is asked of every kind.
    /// </summary>
    public IReadOnlyList<string> Kinds(SemanticModel model, CancellationToken cancellation)
    {
        var kinds = new SortedSet<string>(StringComparer.Ordinal);
        if (!KnownTypes.IsNorm(Symbol.Type) || Assigned("Limbs") is not CollectionExpressionSyntax limbs)
        {
            return [];
        }

        foreach (var limb in limbs.Elements)
        {
            if (limb is not ExpressionElementSyntax { Expression: BaseObjectCreationExpressionSyntax { ArgumentList: { } of } })
            {
                return [];
            }

            foreach (var argument in of.Arguments)
            {
                if (model.GetSymbolInfo(argument.Expression, cancellation).Symbol is not IFieldSymbol { IsConst: true } kind
                    || !KnownTypes.IsSituationKind(kind.ContainingType))
                {
                    return [];
                }

                kinds.Add(kind.Name);
            }
        }

        return [.. kinds];
    }

    /// <summary>Whether there is an example, as far as can be seen: a list that a method makes is taken to have some.</summary>
    public bool HasAnExample(CancellationToken cancellation) =>
        Examples is { } examples
        && !examples.DeclaringSyntaxReferences.Any(r => r.GetSyntax(cancellation) is PropertyDeclarationSyntax property
            && IsEmpty(property.Initializer?.Value ?? property.ExpressionBody?.Expression));

    private static bool IsEmpty(ExpressionSyntax? value) => value switch
    {
        CollectionExpressionSyntax list => list.Elements.Count == 0,
        ArrayCreationExpressionSyntax { Initializer: { } items } => items.Expressions.Count == 0,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } } => true,
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.NullLiteralExpression),
        _ => false,
    };
}
