namespace KingsWood.PolicyRules.Package.Tests;

/// <summary>A stranger makes a console app from nothing, installs the package, and decides a situation.</summary>
public sealed class PackageUseTests(PackedLibrary packed)
{
    private const string Program =
        """
        using KingsWood.PolicyRules.Decisions;
        using KingsWood.PolicyRules.Json;
        using KingsWood.PolicyRules.Model;
        using KingsWood.PolicyRules.SocialMedia;

        var request = new Connection
        {
            Actor = Actor.Teacher,
            Step = ConnectionStep.Requested,
            With = [OtherPerson.Who(Relation.FormerPupil) with { Age = Age.BornOn(new(2008, 11, 24)) }],
            Account = Account.Personal,
        };
        var today = new DateOnly(2026, 11, 23);

        Console.WriteLine(SocialMediaPolicy.Default.Decide(request, today).Verdict);
        Console.WriteLine(SocialMediaPolicy.Default.Decide(request, today.AddDays(1)).Verdict);
        Console.WriteLine(SituationJson.ReadSituation(SituationJson.Write(request)) == request);
        """;

    [Fact]
    public async Task A_console_app_made_from_scratch_decides_a_situation_with_the_package()
    {
        using var app = new TemporaryFolder("app");
        app.Write("Program.cs", Program);
        MakeProject(app);

        await DotNet.Run(app.Path, "build", "-o", "out", "-v", "quiet");
        var printed = await DotNet.Run(app.Path, Path.Combine("out", "App.dll"));

        Assert.Equal(["NotPermitted", "PermittedWithAdvice", "True"], printed.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        Assert.True(Directory.Exists(Path.Combine(app.Path, "packages", "kingswood.policyrules", packed.Version)));
    }

    [Fact]
    public async Task A_clause_of_a_schools_own_register_without_a_rule_breaks_its_build_and_a_reason_mends_it()
    {
        using var app = new TemporaryFolder("own");
        app.Write("Program.cs", "System.Console.WriteLine(App.Clauses.All.Count);");
        MakeProject(app);
        app.Write("own.policy.md", Register(rule: ""));
        var (code, broken) = await DotNet.Try(app.Path, "build", "-o", "out", "-v", "quiet");

        app.Write("own.policy.md", Register(rule: "- no rule: It asks nothing.\n"));
        await DotNet.Run(app.Path, "build", "-o", "out", "-v", "quiet");

        Assert.NotEqual(0, code);
        Assert.Contains("own.policy.md(7,", broken, StringComparison.Ordinal);
        Assert.Contains("error KWA0002", broken, StringComparison.Ordinal);
    }

    private static string Register(string rule) =>
        $"""
        # Clause register: our school

        - policy: our-school
        - edition: 1
        - in force: from the start

        ## 1.1
        - name: Conduct.Telephones
        - kind: statement
        - says: Telephones stay in the locker.
        {rule}- checked: 2026-11-23
        - wording: 0123456789abcdef {new string('0', 128)} 26

        """;

    private void MakeProject(TemporaryFolder app)
    {
        app.Write(
            "App.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <WarningsNotAsErrors>NU1603</WarningsNotAsErrors>
                <NuGetAudit>false</NuGetAudit>
                <RestorePackagesPath>packages</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="KingsWood.PolicyRules" Version="[{packed.Version}]" />
              </ItemGroup>
            </Project>
            """);

        // No sources are cleared: whatever this machine is configured with serves the three dependencies.
        app.Write(
            "nuget.config",
            $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{packed.Feed}" />
              </packageSources>
            </configuration>
            """);
    }
}
