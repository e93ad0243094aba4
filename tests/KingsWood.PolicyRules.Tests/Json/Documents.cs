using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Tests.Json;

/// <summary>Documents that several tests read.</summary>
internal static class Documents
{
    public const string Connection = """
        {
          "version": 1,
          "kind": "connection",
          "on": "2026-11-23T14:05",
          "actor": {
            "roles": [
              "teaching-assistant"
            ]
          },
          "step": "accepted",
          "with": [
            {
              "relations": [
                "current-pupil"
              ],
              "age": {
                "bornOn": "2010-02-28"
              }
            }
          ],
          "account": {
            "use": "personal",
            "platform": "instagram"
          },
          "leadAgreed": {
            "by": "safeguarding-lead",
            "on": "2026-11-20",
            "form": "written",
            "coversTheCircumstances": true
          },
          "reportedToLead": {
            "doneOn": "2026-11-23T15:00"
          },
          "facts": {
            "school.has-own-rule": "not known"
          },
          "reference": "2026/113"
        }
        """;

    public const string Case = """
        {
          "version": 1,
          "case": [
            {
              "kind": "publication",
              "step": "published",
              "contents": [
                "photograph"
              ],
              "showsChildren": true,
              "children": [
                {
                  "consent": {
                    "form": "written",
                    "on": "2025-09-01",
                    "coversThisUse": true
                  },
                  "identified": "by-name"
                }
              ],
              "everyChildIsListed": false
            },
            {
              "kind": "concern",
              "isOtherWorry": true,
              "childsAge": "not known",
              "reportedToPolice": "not yet"
            }
          ]
        }
        """;

    /// <summary>A connection with these members besides.</summary>
    public static string With(string members) => $"{{ \"version\": 1, \"kind\": \"connection\", {members} }}";

    /// <summary>A situation of this kind with these members besides.</summary>
    public static string Of(string kind, string members) => $"{{ \"version\": 1, \"kind\": \"{kind}\", {members} }}";

    /// <summary>The error of a document.</summary>
    public static SituationFormatException Refused(string json, SituationJsonOptions? options = null) =>
        Assert.Throws<SituationFormatException>(() => { SituationJson.Read(json, options); });

    /// <summary>What the first sample says, in the model's own terms.</summary>
    public static Connection Model { get; } = new()
    {
        On = new Moment(new(2026, 11, 23), new(14, 5)),
        Actor = new() { Roles = [Role.TeachingAssistant] },
        Step = ConnectionStep.Accepted,
        With = [new() { Relations = [Relation.CurrentPupil], Age = Age.BornOn(new(2010, 2, 28)) }],
        Account = new() { Use = AccountUse.Personal, Platform = new("instagram") },
        LeadAgreed = new()
        {
            Given = Given.Yes,
            By = Post.SafeguardingLead,
            On = new DateOnly(2026, 11, 20),
            Form = Form.Written,
            CoversTheCircumstances = Answer.Yes,
        },
        ReportedToLead = ActionTaken.DoneOn(new(new(2026, 11, 23), new(15, 0))),
        Facts = [KeyValuePair.Create("school.has-own-rule", Answer.NotKnown)],
        Reference = "2026/113",
    };
}
