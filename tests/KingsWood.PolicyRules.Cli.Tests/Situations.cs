namespace KingsWood.PolicyRules.Cli.Tests;

/// <summary>Situations as JSON, one for each answer.</summary>
internal static class Situations
{
    public const string NotPermitted = """
        { "version": 1, "kind": "connection", "step": "accepted", "actor": { "roles": ["teaching-assistant"] },
          "account": { "use": "personal" }, "with": [ { "relations": ["current-pupil"] } ] }
        """;

    public const string Undetermined = """
        { "version": 1, "kind": "connection", "step": "requested", "actor": { "roles": ["teacher"] },
          "account": { "use": "personal" }, "with": [ { "relations": ["former-pupil"] } ] }
        """;

    public const string PermittedWithAdvice = """
        { "version": 1, "kind": "connection", "step": "requested", "on": "2026-11-23", "actor": { "roles": ["teacher"] },
          "account": { "use": "personal" }, "with": [ { "relations": ["former-pupil"], "age": { "bornOn": "2008-11-23" } } ] }
        """;

    public const string Permitted = """
        { "version": 1, "kind": "access", "actor": { "roles": ["teacher"] }, "account": { "use": "personal" },
          "device": "own", "network": "other" }
        """;

    public const string PermittedAndOwed = """
        { "version": 1, "kind": "message", "step": "received", "channel": "social-media", "actor": { "roles": ["teacher"] },
          "account": { "use": "personal" }, "audience": "private", "with": [ { "relations": ["current-pupil"] } ] }
        """;

    public const string NotCovered = """
        { "version": 1, "kind": "connection", "step": "accepted", "actor": { "roles": ["governor"] },
          "account": { "use": "personal" }, "with": [ { "relations": ["current-pupil"] } ] }
        """;
}
