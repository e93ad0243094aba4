using System.CommandLine;
using KingsWood.PolicyRules.Decisions;

namespace KingsWood.PolicyRules.Cli.Input;

/// <summary>The option that says for whom a decision is put into words.</summary>
internal static class ReaderOption
{
    private const string Staff = "staff";
    private const string Lead = "lead";
    private const string Auditor = "auditor";

    /// <summary>A new option for a command.</summary>
    public static Option<string> Create()
    {
        var option = new Option<string>("--for")
        {
            Description = "For whom it is put into words.",
            DefaultValueFactory = _ => Staff,
        };
        option.AcceptOnlyFromAmong(Staff, Lead, Auditor);
        return option;
    }

    /// <summary>The reader of this name.</summary>
    public static Reader ReaderOf(string name) => name switch
    {
        Lead => Reader.SafeguardingLead,
        Auditor => Reader.Auditor,
        _ => Reader.Staff,
    };
}
