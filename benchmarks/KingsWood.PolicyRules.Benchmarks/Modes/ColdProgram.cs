using KingsWood.PolicyRules.Benchmarks.Measuring;

namespace KingsWood.PolicyRules.Benchmarks.Modes;

/// <summary>A published program that makes one decision, says it and ends.</summary>
internal sealed class ColdProgram
{
    private readonly string program;
    private readonly string[] arguments;

    private ColdProgram(string name, bool isNative, string program, string[] arguments) =>
        (Name, IsNative, this.program, this.arguments) = (name, isNative, program, arguments);

    public string Name { get; }

    public bool IsNative { get; }

    public List<double> Milliseconds { get; } = [];

    /// <summary>Publishes a project into a temporary folder, with artifacts of its own: the ordinary build is left as it is.</summary>
    public static ColdProgram Publish(string name, string project, bool isNative, TemporaryFolder folder, params string[] arguments)
    {
        var published = folder[$"{project}-{(isNative ? "native" : "jit")}"];
        string[] native = isNative ? ["-p:ColdIsNative=true", $"-p:CppCompilerAndLinker={Cold.Linker}"] : [];
        var (code, output, _) = Child.Run(
            "dotnet",
            [
                "publish", Path.Combine(Repository.Root, "benchmarks", "Cold", project), "-c", "Release", "-o", published,
                "--artifacts-path", folder[isNative ? "artifacts-native" : "artifacts"], "-nodeReuse:false", .. native,
            ]);
        return code == 0
            ? new(name, isNative, Path.Combine(published, OperatingSystem.IsWindows() ? $"{project}.exe" : project), arguments)
            : throw new InvalidOperationException($"{project} could not be published:{Environment.NewLine}{output}");
    }

    /// <summary>How long it took, if it said what it should.</summary>
    public double Start(string expected)
    {
        var (code, output, milliseconds) = Child.Run(program, arguments);
        return code == 0 && output.Trim() == expected
            ? milliseconds
            : throw new InvalidOperationException($"{Name} should say {expected} and said: {output}");
    }
}
