using KingsWood.PolicyRules.Benchmarks.Measuring;

namespace KingsWood.PolicyRules.Benchmarks.Modes;

/// <summary>A published program that makes one decision, says it and ends.</summary>
internal sealed class ColdProgram
{
    private readonly string program;
    private readonly string[] arguments;

    private ColdProgram(string name, ColdForm form, string program, string[] arguments) =>
        (Name, Form, this.program, this.arguments) = (name, form, program, arguments);

    public string Name { get; }

    public ColdForm Form { get; }

    public List<double> Milliseconds { get; } = [];

    /// <summary>Publishes a project into a temporary folder, with artifacts of its own: the ordinary build is left as it is.</summary>
    public static ColdProgram Publish(string name, string project, ColdForm form, TemporaryFolder folder, params string[] arguments)
    {
        var published = folder[$"{project}-{form}"];
        string[] options = form switch
        {
            ColdForm.Native => ["-p:ColdIsNative=true", $"-p:CppCompilerAndLinker={Cold.Linker}"],
            ColdForm.ReadyToRun => ["-p:PublishReadyToRun=true", "--use-current-runtime", "--self-contained", "false"],
            _ => [],
        };
        var (code, output, _) = Child.Run(
            "dotnet",
            [
                "publish", Path.Combine(Repository.Root, "benchmarks", "Cold", project), "-c", "Release", "-o", published,
                "--artifacts-path", folder[$"artifacts-{form}"], "-nodeReuse:false", .. options,
            ]);
        return code == 0
            ? new(name, form, Path.Combine(published, OperatingSystem.IsWindows() ? $"{project}.exe" : project), arguments)
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

/// <summary>In what form a program is published.</summary>
internal enum ColdForm
{
    /// <summary>Machine code is made when a method is first called.</summary>
    JustInTime,

    /// <summary>Machine code comes along; what it cannot hold is made when it is first called.</summary>
    ReadyToRun,

    /// <summary>Machine code alone.</summary>
    Native,
}
