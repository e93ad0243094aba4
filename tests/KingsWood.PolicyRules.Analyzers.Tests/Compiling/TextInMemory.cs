using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KingsWood.PolicyRules.Analyzers.Tests.Compiling;

/// <summary>An additional file that lies on no disk.</summary>
internal sealed class TextInMemory(string path, string text) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}

/// <summary>What MSBuild tells the compiler of the project, the same for every file but where a key begins with its path.</summary>
internal sealed class ProjectOptions(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties, "");

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(properties, textFile.Path + ":");

    private sealed class Values(ImmutableDictionary<string, string> properties, string prefix) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            properties.TryGetValue(prefix + key, out value);
    }
}
