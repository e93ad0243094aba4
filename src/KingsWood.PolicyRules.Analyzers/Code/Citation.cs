using KingsWood.PolicyRules.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KingsWood.PolicyRules.Analyzers.Code;

/// <summary>What stands after <c>Clause =</c>.</summary>
internal abstract record Citation
{
    /// <summary>Nothing, or null.</summary>
    public sealed record Nothing : Citation;

    /// <summary>Openly none: <c>gap</c> or <c>law</c>.</summary>
    public sealed record Open(string Word) : Citation;

    /// <summary>A coordinate.</summary>
    public sealed record Place(string Coordinate) : Citation;

    /// <summary>A constant that no register makes.</summary>
    public sealed record Unknown : Citation;

    /// <summary>Something that is worked out at run time, or the clause of a policy in another assembly.</summary>
    public sealed record Elsewhere : Citation;

    public static Citation Read(ExpressionSyntax? expression, SemanticModel model, RegisterSet registers, CancellationToken cancellation)
    {
        while (expression is PostfixUnaryExpressionSyntax forgiven)
        {
            expression = forgiven.Operand;
        }

        return expression switch
        {
            null => new Nothing(),
            LiteralExpressionSyntax => new Nothing(),
            BaseObjectCreationExpressionSyntax creation => Constructed(creation, model, cancellation),
            _ => Referred(expression, model, registers, cancellation),
        };
    }

    private static Citation Referred(ExpressionSyntax expression, SemanticModel model, RegisterSet registers, CancellationToken cancellation)
    {
        var symbol = model.GetSymbolInfo(expression, cancellation).Symbol;
        if (symbol is null)
        {
            // A clause that was taken out of the register leaves a name behind that means nothing.
            return expression is MemberAccessExpressionSyntax or IdentifierNameSyntax ? new Unknown() : new Elsewhere();
        }

        if (symbol is not (IPropertySymbol or IFieldSymbol))
        {
            return new Elsewhere();
        }

        if (KnownTypes.IsClause(symbol.ContainingType))
        {
            return new Open(symbol.Name.ToLowerInvariant());
        }

        if (!SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, model.Compilation.Assembly))
        {
            return new Elsewhere();
        }

        return registers.CoordinateOf(symbol.ToDisplayString()) is { } coordinate
            ? new Place(coordinate)
            : ByHand(symbol, model.Compilation, cancellation);
    }

    /// <summary>A clause constant that somebody wrote, and no register made.</summary>
    private static Citation ByHand(ISymbol symbol, Compilation compilation, CancellationToken cancellation)
    {
        var value = symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) switch
        {
            PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
            VariableDeclaratorSyntax field => field.Initializer?.Value,
            _ => null,
        };

        // Only a literal can be read here: asking for another file's semantic model would bind that file again.
        return value is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments }
            && compilation.ContainsSyntaxTree(value.SyntaxTree)
            && arguments[0].Expression is LiteralExpressionSyntax literal
            && literal.IsKind(SyntaxKind.StringLiteralExpression)
                ? new Place(literal.Token.ValueText)
                : new Elsewhere();
    }

    private static Citation Constructed(BaseObjectCreationExpressionSyntax creation, SemanticModel model, CancellationToken cancellation) =>
        creation.ArgumentList is { Arguments: { Count: > 0 } arguments }
        && model.GetConstantValue(arguments[0].Expression, cancellation) is { HasValue: true, Value: string coordinate }
            ? new Place(coordinate)
            : new Elsewhere();
}
