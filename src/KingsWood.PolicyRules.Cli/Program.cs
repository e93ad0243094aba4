using System.CommandLine;
using System.Globalization;
using KingsWood.PolicyRules.Cli.Commands;
using KingsWood.PolicyRules.Cli.Output;
using KingsWood.PolicyRules.Cli.Problems;

namespace KingsWood.PolicyRules.Cli;

/// <summary>The entry point of <c>kingswood-policy</c>.</summary>
internal static class Program
{
    /// <summary>Runs the tool. Whatever goes wrong ends in one clear message and a code that is no answer.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="console">The world around the tool.</param>
    /// <returns>The exit code.</returns>
    internal static int Run(IReadOnlyList<string> args, ToolConsole console)
    {
        var code = Guarded(() => Invoke(args, console), console);

        // An answer that nobody could read is none.
        return Guarded(() => FlushThen(code, console), console);
    }

    private static int Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var console = ToolConsole.OfTheProcess();
        using var interruption = new Interruption(console);
        return Run(args, console with { Interruption = interruption });
    }

    private static int Invoke(IReadOnlyList<string> args, ToolConsole console)
    {
        var parsed = CommandLine.Parse(args, new ToolContext(console));
        if (CommandLine.Misunderstood(parsed) is { } message)
        {
            throw new ToolProblem(ExitCode.WrongCommandLine, message);
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = console.Out,
            Error = console.Error,
            EnableDefaultExceptionHandler = false, // its exit code is 1, which here is an answer
            ProcessTerminationTimeout = null, // what Ctrl+C does is ours to say
        });
    }

    private static int FlushThen(int code, ToolConsole console)
    {
        console.Out.Flush();
        return code;
    }

    private static int Guarded(Func<int> run, ToolConsole console)
    {
        try
        {
            return run();
        }
        catch (ToolProblem problem)
        {
            return Fail(problem.Code, problem.Message, problem.Each);
        }
        catch (OperationCanceledException)
        {
            return Fail(ExitCode.Interrupted, Interruption.Message);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Fail(ExitCode.CannotWrite, $"the answer could not be written: {problem.Message}");
        }
        catch (TimeZoneNotFoundException problem)
        {
            return Fail(ExitCode.Internal, $"this machine does not know the school's time zone; state --as-of. ({problem.Message})");
        }
#pragma warning disable CA1031 // the last line of defence: never a stack trace, and never a code that looks like an answer
        catch (Exception problem)
#pragma warning restore CA1031
        {
            return Fail(ExitCode.Internal, $"the tool itself is at fault: {problem.GetType().Name}: {problem.Message}");
        }

        int Fail(int code, string message, IReadOnlyList<string>? each = null)
        {
            ErrorLine.Write(console, message, each);
            return code;
        }
    }
}
