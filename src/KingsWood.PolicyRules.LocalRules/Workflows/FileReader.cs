using System.Text.Json;
using KingsWood.PolicyRules.LocalRules.Reading;

namespace KingsWood.PolicyRules.LocalRules.Workflows;

/// <summary>Reads a file: a workflow, or a list of them. Every rule is read, so that every problem can be told.</summary>
internal sealed class FileReader(string file, Policy policy, LocalRulesOptions options)
{
    // A file that is wrong throughout must not make a message of megabytes.
    private const int MostProblems = 100;

    private readonly LocalVocabulary vocabulary = LocalVocabulary.Of(policy);
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly List<LocalRuleProblem> problems = [];
    private readonly List<RuleInFile> rules = [];

    /// <exception cref="LocalRulesException">Something is wrong with it.</exception>
    public IReadOnlyList<RuleInFile> Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var root = StrictJson.Read(utf8);
            var properties = new PropertiesReader(policy, vocabulary, options);
            List<Element> workflows = root.Kind == JsonTokenType.StartArray ? root.Items : [root];
            if (workflows.Count == 0)
            {
                throw root.Refuse("a workflow, or a list of at least one");
            }

            var workflowNames = new HashSet<string>(StringComparer.Ordinal);
            foreach (var workflow in workflows)
            {
                Told(refusals => refusals.Try(() => Workflow(workflow, properties, workflowNames, refusals)));
            }
        }
        catch (Refusal refusal)
        {
            problems.Add(refusal.In(file));
        }

        return problems.Count == 0 ? rules : throw new LocalRulesException(
            [.. problems.Take(MostProblems).OrderBy(p => p.Line).ThenBy(p => p.Column)]);
    }

    private void Workflow(Element element, PropertiesReader properties, HashSet<string> workflowNames, Refusals ofWorkflow)
    {
        var members = MemberReader.Of(element, "a workflow", nullIsAbsent: true);
        var name = ofWorkflow.Or("", () => members.RequiredText("WorkflowName", 100));
        if (name.Length > 0 && !workflowNames.Add(name))
        {
            ofWorkflow.Try(() => throw members.Get("WorkflowName").Refuse("a name that no other workflow of the file has"));
        }

        ofWorkflow.Try(() => members.Text("$schema")); // for editors
        RuleReader.NothingIsMeantOtherwise(members, ofWorkflow);
        var global = ScopedParamReader.Read(members.Find("GlobalParams"), new(vocabulary, [], []), options, ofWorkflow);
        if (members.Find("Rules") is null && ofWorkflow.Count > 0)
        {
            return; // what has so little of a workflow may be meant for something else
        }

        var list = members.Get("Rules");
        ofWorkflow.Try(members.RefuseOthers);
        if (list.Kind != JsonTokenType.StartArray || list.Items.Count == 0)
        {
            throw list.Refuse("a list of rules, at least one");
        }

        names.Clear(); // RulesEngine fails on two of one name in a workflow, at the first run
        var reader = new RuleReader(properties, new NodeReader(options, NewName));
        foreach (var item in list.Items)
        {
            if (problems.Count >= MostProblems || counted > options.MaximumRules)
            {
                return;
            }

            Told(refusals =>
            {
                var rule = refusals.Or(null, () => reader.Read(item, name, NewName, global, refusals));
                if (rule is not null && refusals.Count == 0)
                {
                    rules.Add(rule);
                }
            });
        }
    }

    private void Told(Action<Refusals> read)
    {
        var refusals = new Refusals();
        read(refusals);
        problems.AddRange(refusals.In(file));
    }

    private int counted;

    private string NewName(string name, Element place)
    {
        if (++counted > options.MaximumRules)
        {
            throw place.Refuse($"at most {options.MaximumRules} rules");
        }

        return names.Add(name) ? name : throw place.Refuse("a name that no other rule of the workflow has");
    }
}
