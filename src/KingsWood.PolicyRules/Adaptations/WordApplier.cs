using KingsWood.PolicyRules.Facts;
using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Adaptations;

/// <summary>Applies the words that a school adds: posts, roles, relations, purposes, facts and questions.</summary>
internal static class WordApplier
{
    public static readonly string[] BuiltInPurposes =
        ["safeguard-children", "protect-staff", "protect-from-legal-risk", "protect-reputation", "show-what-is-official"];

    public static void Apply(LayerDraft draft, IReadOnlyList<Adjustment> all)
    {
        foreach (var adjustment in all.OfType<PostAdjustment>())
        {
            var id = adjustment.Post.Id;
            if (Role.WellKnown.Any(r => r.Id == id) || Relation.WellKnown.Any(r => r.Id == id))
            {
                draft.Report(
                    ProblemKind.BadId, adjustment, $"\"{id}\" is what somebody is to the school, and no post that somebody holds.",
                    expected: "the id of a post", found: id);
            }
            else if (IsNew(draft, adjustment, id, Post.WellKnown.Select(p => p.Id), draft.Posts.Select(p => p.Id)))
            {
                draft.Posts.Add(adjustment.Post);
            }
        }

        foreach (var adjustment in all.OfType<PurposeAdjustment>())
        {
            var id = adjustment.Purpose.Id;
            if (BuiltInPurposes.Contains(id))
            {
                BuiltIn(draft, adjustment, $"\"{draft.Layer.Prefix.ToLowerInvariant()}.\" and small letters, digits, dots and hyphens", id);
            }
            else if (OwnId.Check(draft, adjustment, id, small: true) && IsNew(draft, adjustment, id, [], draft.Purposes.Select(p => p.Id)))
            {
                draft.Purposes.Add(adjustment.Purpose);
            }
        }

        AddRoles(draft, all);
        AddRelations(draft, all);
        AddFacts(draft, all);
    }

    private static void AddRoles(LayerDraft draft, IReadOnlyList<Adjustment> all)
    {
        var roles = draft.Settings.Get(OwnWords.Roles).ToList();
        foreach (var adjustment in all.OfType<RoleAdjustment>())
        {
            if (adjustment.Role is { Teaches: true, IsStaff: false })
            {
                draft.Report(
                    ProblemKind.ValueOutOfRange, adjustment, $"The {adjustment.Of} teaches and is no staff.",
                    expected: "staff, of a role that teaches", foundAsIs: "no staff");
            }
            else if (IsNew(draft, adjustment, adjustment.Role.Role.Id, Role.WellKnown.Select(r => r.Id), roles.Select(r => r.Role.Id)))
            {
                roles.Add(adjustment.Role);
            }
        }

        Set(draft, OwnWords.Roles, Values.Create<OwnRole>([.. roles.OrderBy(r => r.Role.Id, StringComparer.Ordinal)]));
    }

    private static void AddRelations(LayerDraft draft, IReadOnlyList<Adjustment> all)
    {
        var relations = draft.Settings.Get(OwnWords.Relations).ToList();
        foreach (var adjustment in all.OfType<RelationAdjustment>())
        {
            var (relation, countsAs) = adjustment.Relation;
            if (countsAs is not null && !Relation.WellKnown.Contains(countsAs))
            {
                draft.Report(
                    ProblemKind.UnknownWord, adjustment, $"The relation \"{relation.Id}\" counts as one that the policy does not know.",
                    expected: "one of " + string.Join(", ", Relation.WellKnown), found: countsAs.Id);
            }
            else if (IsNew(draft, adjustment, relation.Id, Relation.WellKnown.Select(r => r.Id), relations.Select(r => r.Relation.Id)))
            {
                relations.Add(adjustment.Relation);
            }
        }

        Set(draft, OwnWords.Relations, Values.Create<OwnRelation>([.. relations.OrderBy(r => r.Relation.Id, StringComparer.Ordinal)]));
    }

    private static void Set<T>(LayerDraft draft, Parameter<Values<T>> parameter, Values<T> words)
    {
        if (words.Count > 0)
        {
            draft.Settings = draft.Settings.With(parameter, words);
            if (!draft.Offered.Contains(parameter))
            {
                draft.Offered.Add(parameter);
            }
        }
    }

    private static void AddFacts(LayerDraft draft, IReadOnlyList<Adjustment> all)
    {
        var facts = new List<FactAdjustment>();
        foreach (var adjustment in all.OfType<FactAdjustment>())
        {
            var id = adjustment.Fact.Id;
            if (!id.StartsWith(draft.Layer.Prefix.ToLowerInvariant(), StringComparison.Ordinal) && draft.Vocabulary.Find(id) is not null)
            {
                BuiltIn(draft, adjustment, "an id of its own, or nothing: the fact can be used as it is", id);
                continue;
            }

            if (!OwnId.Check(draft, adjustment, id, small: true))
            {
                continue;
            }

            if (draft.Vocabulary.Find(id) is not null || facts.Exists(f => f.Fact.Id == id))
            {
                draft.Report(ProblemKind.BadId, adjustment, $"{Clashes.ThereIsAlready} fact \"{id}\".");
            }
            else if (adjustment.Kinds.Count == 0)
            {
                draft.Report(ProblemKind.Incomplete, adjustment, $"No kind of situation knows the fact \"{id}\".", expected: "one kind at least");
            }
            else if (new[] { adjustment.Fact.Yes, adjustment.Fact.No, adjustment.Fact.Unknown, adjustment.Fact.Question }
                .Any(string.IsNullOrWhiteSpace))
            {
                draft.Report(
                    ProblemKind.Incomplete, adjustment, $"The fact \"{id}\" lacks a sentence.",
                    expected: "a sentence each for yes, no and not known, and a question");
            }
            else if (adjustment.OfEachPart && adjustment.Kinds.Where(k => !SituationKinds.HasParts(k)).ToList() is { Count: > 0 } whole)
            {
                draft.Report(
                    ProblemKind.Incomplete, adjustment,
                    $"The fact \"{id}\" is of each person or child, and a situation of the kind {string.Join(" or ", whole.Select(Json.Words.Of))} has none.",
                    expected: $"one of the kinds {string.Join(", ", Enum.GetValues<SituationKind>().Where(SituationKinds.HasParts).Select(Json.Words.Of))}, or a fact of the whole situation",
                    found: Json.Words.Of(whole[0]));
            }
            else
            {
                facts.Add(adjustment);
                CheckWhatItReads(draft, adjustment);
            }
        }

        var questions = QuestionApplier.Questions(draft, all, [.. facts.Select(f => f.Fact)]);
        draft.Vocabulary = draft.Vocabulary.With(
            words => words.With(w => w.Silence, facts.Where(f => f.Kinds.Contains(words.Kind)).Select(Word)),
            questions);
    }

    // A slip would make it a fact that is never so. A word may be declared for other days than those that are looked at.
    private static void CheckWhatItReads(LayerDraft draft, FactAdjustment adjustment)
    {
        if (adjustment.Source is not { Words: { Count: > 0 } words } source)
        {
            return;
        }

        var sort = source.Says.Split(' ')[0];
        var known = Role.WellKnown.Concat<Word>(Post.WellKnown).Concat(Relation.WellKnown).Concat(draft.Posts)
            .Concat(draft.Settings.Get(OwnWords.Roles).Select(r => r.Role)).Concat(draft.Settings.Get(OwnWords.Relations).Select(r => r.Relation))
            .Concat(draft.Layer.Adjustments.SelectMany(Declared))
            .ToList();
        foreach (var word in words.Where(w => !known.Contains(w)))
        {
            draft.Report(
                ProblemKind.UnknownWord, adjustment, $"The fact \"{adjustment.Fact.Id}\" is read from a word that nobody has declared.",
                expected: $"a {sort} that is built in, or one of the school's own",
                found: word.Id,
                hint: Nearest.Hint(word.Id, known.Where(k => k.GetType() == word.GetType()).Select(k => k.Id)),
                place: adjustment.PlaceOf(word.Id));
        }
    }

    private static IEnumerable<Word> Declared(Adjustment adjustment) => adjustment switch
    {
        RoleAdjustment role => [role.Role.Role],
        RelationAdjustment relation => [relation.Relation.Relation],
        PostAdjustment post => [post.Post],
        _ => [],
    };

    private static void BuiltIn(LayerDraft draft, Adjustment adjustment, string expected, string id) =>
        draft.Report(ProblemKind.BadId, adjustment, $"The {adjustment.Of} is built in.", expected: expected, found: id);

    private static KindFact Word(FactAdjustment adjustment) => new(
        adjustment.Fact,
        adjustment.Source is { } source ? source.Read : FactSource.NotRead,
        adjustment.Fact.Silence,
        adjustment.OfEachPart);

    private static bool IsNew(LayerDraft draft, Adjustment adjustment, string id, IEnumerable<string> builtIn, IEnumerable<string> own)
    {
        if (builtIn.Contains(id))
        {
            BuiltIn(draft, adjustment, "an id of its own, or nothing: what is built in need not be added", id);
            return false;
        }

        if (!own.Contains(id))
        {
            return true;
        }

        draft.Report(ProblemKind.BadId, adjustment, $"{Clashes.ThereIsAlready} {adjustment.Of}.", expected: "an id that is not taken", found: id);
        return false;
    }
}
