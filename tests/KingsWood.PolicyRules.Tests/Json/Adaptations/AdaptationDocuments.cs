using System.Globalization;
using System.Text.Json.Nodes;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Json;
using Microsoft.Extensions.Configuration;

namespace KingsWood.PolicyRules.Tests.Json.Adaptations;

/// <summary>Adaptations as JSON that the tests have in common.</summary>
internal static class AdaptationDocuments
{
    public const string FileName = "oakfield.adaptation.json";

    /// <summary>Everything that a file can say, and that fits the policy.</summary>
    public const string Full = """
        {
          "version": 1,
          "name": "Oakfield College: social media",
          "prefix": "OAK",
          "edition": "2026",
          "preset": "strict",
          "settings": {
            "report-to": {
              "is": "exams-officer",
              "because": { "reason": "Only the exams officer is at the college in the summer", "approvedBy": "chair-of-governors" }
            },
            "former-pupil-age": [
              { "is": 19, "until": "2027-08-31" },
              { "is": 21, "from": "2027-09-01" }
            ],
            "staff-roles": [ "coach", "contractor", "exams-invigilator", "peripatetic-teacher", "staff-governor", "supply-staff", "support-staff", "teacher", "teaching-assistant", "trainee" ],
            "working-days": [ "2026-12-24", "2026-12-25" ]
          },
          "severities": {
            "KW1501": { "is": "oblige", "owes": { "duty": "oak-tell-the-tutor", "how": "soon", "withinWorkingDays": 2 } },
            "KW1604": "note"
          },
          "silences": {
            "content.individual-matter": { "is": "open", "kind": "publication" }
          },
          "texts": {
            "KW2005": { "instead": "Record the administrator with the college office." },
            "KW1402": { "advice": { "also": "Ask the office." } }
          },
          "posts": [ "exams-officer", { "id": "tutor", "from": "2026-01-01" } ],
          "roles": [ { "id": "exams-invigilator", "isStaff": true, "teaches": true } ],
          "relations": [ { "id": "exchange-pupil", "countsAs": "current-pupil" } ],
          "purposes": [ { "id": "oak-fairness", "says": "Examinations are fair." } ],
          "facts": [
            {
              "id": "oak.logo-used",
              "kinds": [ "publication" ],
              "question": "Does it show the college's logo?",
              "yes": "It shows the college's logo.",
              "no": "It does not show the college's logo.",
              "unknown": "It is not known whether it shows the college's logo.",
              "ifOnly": "the logo were left out",
              "isMendedByNo": true
            },
            {
              "id": "oak.logo-large",
              "kinds": [ "publication" ],
              "question": "Is the logo large?",
              "yes": "The logo is large.",
              "no": "The logo is not large.",
              "unknown": "It is not known whether the logo is large.",
              "silence": "presumed"
            },
            {
              "id": "oak.allowed-platform",
              "kinds": [ "connection", "publication" ],
              "question": "Is it a platform that the college allows?",
              "yes": "It is a platform that the college allows.",
              "no": "It is a platform that the college does not allow.",
              "unknown": "It is not known which platform it is.",
              "isApproval": true,
              "readFrom": { "platform": [ "teams", "youtube" ] }
            },
            {
              "id": "oak.declared-friendship",
              "kinds": [ "connection" ],
              "ofEachPart": true,
              "question": "Is it a declared friendship?",
              "yes": "It is a declared friendship.",
              "no": "It is no declared friendship.",
              "unknown": "It is not known whether it is a declared friendship.",
              "silence": "presumed"
            }
          ],
          "questions": [
            {
              "id": "oak.the-logo",
              "asks": "What of the logo does it show?",
              "facts": [ "oak.logo-used", "oak.logo-large" ],
              "ascending": [ "oak.logo-large", "oak.logo-used" ],
              "order": 30
            }
          ],
          "duties": [
            { "id": "oak-tell-the-tutor", "says": "Tell {to} about it.", "to": "tutor", "order": 20 },
            {
              "id": "oak-tell-the-lead-too",
              "says": "Tell {to} as well.",
              "to": { "setting": "report-to" },
              "doneLate": false,
              "done": {
                "question": "Was the lead told as well?",
                "yes": "The lead was told as well.",
                "no": "The lead was not told as well.",
                "unknown": "It is not known whether the lead was told as well.",
                "silence": "presumed"
              }
            }
          ],
          "rules": [
            {
              "id": "OAK0001",
              "clause": { "place": "Oakfield 3.1", "about": "the logo" },
              "force": "must-not",
              "title": "No logo on one's own account",
              "says": "The college's logo is not used on a personal account.",
              "serves": [ "show-what-is-official", "oak-fairness" ],
              "related": [ "KW1502" ],
              "binds": "everyone",
              "limbs": [
                {
                  "kinds": [ "publication" ],
                  "brokenWhen": { "all": [ "account.personal", "oak.logo-used", { "not": { "any": [ "content.checked", { "reading": "approval-form=written-only" } ] } } ] },
                  "advisedWhen": "oak.logo-large"
                },
                {
                  "kinds": [ "connection" ],
                  "owedWhen": { "all": [ "other.former-pupil", { "fact": "other.under", "setting": "former-pupil-age" } ] },
                  "notedWhen": "never"
                }
              ],
              "exceptions": [
                { "id": "oak.small-logo", "when": { "not": "oak.logo-large" }, "source": "Oakfield 3.2", "advice": "Keep it small." }
              ],
              "owes": { "duty": "oak-tell-the-lead-too", "how": "same-day", "withinHours": 4 },
              "advice": "Keep the logo small.",
              "instead": "Leave the logo out.",
              "meanwhile": "Wait.",
              "leadsTo": "A talk."
            }
          ],
          "exceptions": [
            {
              "id": "oak.friendship",
              "lifts": [ "KW1001", "KW1003" ],
              "when": "oak.declared-friendship",
              "source": "Oakfield 2.4",
              "advice": "Tell the Headteacher when anything changes.",
              "because": { "reason": "Colleagues moved here with their friends", "approvedBy": "chair-of-governors", "until": "2027-07-31" }
            }
          ],
          "locks": [ "KW1001", { "id": "former-pupil-age", "until": "2028-08-31" } ]
        }
        """;

    /// <summary>A document with only what it needs, and these members.</summary>
    public static string With(string members) =>
        $"{{ \"version\": 1, \"name\": \"Oakfield College\", \"prefix\": \"OAK\"{(members.Length == 0 ? "" : ", ")}{members} }}";

    public static Adaptation Read(string json) => AdaptationJson.Read(json, FileName);

    /// <summary>The section "Policy" of configuration that says what a document says.</summary>
    public static IConfigurationRoot Configuration(string json)
    {
        var values = new Dictionary<string, string?>();
        Flatten(JsonNode.Parse(json)!, "Policy", values);
        return new ConfigurationBuilder().AddInMemoryCollection(values).Build();
    }

    private static void Flatten(JsonNode node, string path, Dictionary<string, string?> values)
    {
        switch (node)
        {
            case JsonObject members:
                members.ToList().ForEach(m => Flatten(m.Value!, $"{path}:{m.Key}", values));
                break;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                {
                    Flatten(items[i]!, string.Create(CultureInfo.InvariantCulture, $"{path}:{i}"), values);
                }

                break;
            default:
                values[path] = node.ToString();
                break;
        }
    }
}
