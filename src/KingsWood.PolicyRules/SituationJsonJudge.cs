using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules;

/// <summary>
/// Judges many documents in a row, such as the lines of a file, or reads them straight into facts, and allocates next to
/// nothing for each.
/// </summary>
/// <remarks>
/// <para>What it accepts and refuses is what <see cref="SituationJson"/> does: the same reader reads for both. The verdict is
/// that of <see cref="Policy.Judge(Situation, Moment?)"/>, or of <see cref="Policy.Decide(Case, Moment?)"/> where a document
/// holds a case.</para>
/// <para>It fills the same objects again and again, so it is not for several threads at once: make one for each. After a
/// document that is refused it goes on as before.</para>
/// </remarks>
public sealed class SituationJsonJudge
{
    private readonly Policy policy;
    private readonly SituationJsonOptions options;
    private readonly ScratchObjects? scratch;
    private List<FactSet>? spare;

    /// <summary>A judge of documents.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="options">
    /// What is accepted; what the policy can decide where there are none: <see cref="SituationJsonOptions.For(Policy)"/>. With
    /// further checks of the caller's own, each is shown objects of its own, which are allocated.
    /// </param>
    public SituationJsonJudge(Policy policy, SituationJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        this.policy = policy;
        this.options = options ?? SituationJsonOptions.For(policy);
        scratch = this.options.KeepsNothing ? new() : null;
    }

    /// <summary>The verdict on a document, without its reasons.</summary>
    /// <param name="utf8">The document in UTF-8, with one situation or a case; a byte order mark at its start is passed over.</param>
    /// <param name="asOf">When it is decided, by the school's clock; now, where none is given.</param>
    /// <returns>Of a case, the strictest verdict, and whether anything is owed by all of it together.</returns>
    /// <exception cref="SituationFormatException">The document is anything but a well-formed, consistent case.</exception>
    public Judgement Judge(ReadOnlySpan<byte> utf8, Moment? asOf = null)
    {
        var situations = DocumentReader.Read(utf8, options, onlyOne: false, scratch);
        return situations.Count == 1
            ? policy.Judge(situations[0], asOf)
            : JudgeTogether(situations, asOf ?? policy.Now());
    }

    /// <summary>The verdict on one situation, with the rules behind it and the facts that are missing.</summary>
    /// <param name="utf8">The document in UTF-8, with one situation; a byte order mark at its start is passed over.</param>
    /// <param name="reasons">Filled anew, once the document is accepted.</param>
    /// <param name="asOf">When it is decided, by the school's clock; now, where none is given.</param>
    /// <exception cref="SituationFormatException">The document is anything but one well-formed, consistent situation.</exception>
    public Judgement Judge(ReadOnlySpan<byte> utf8, Reasons reasons, Moment? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        return policy.Judge(DocumentReader.Read(utf8, options, onlyOne: true, scratch)[0], reasons, asOf);
    }

    /// <summary>Reads a document straight into facts, which can be kept and judged as often as wanted.</summary>
    /// <param name="utf8">The document in UTF-8, with one situation or a case; a byte order mark at its start is passed over.</param>
    /// <param name="into">
    /// Where the facts of each part of each situation are added, in their order; nothing is, where the document is refused.
    /// </param>
    /// <param name="asOf">When it is decided, by the school's clock; now, where none is given.</param>
    /// <remarks>
    /// Facts know nothing of each other: that a report in one situation of a case discharges a duty in another, only the
    /// verdict on the document tells.
    /// </remarks>
    /// <exception cref="SituationFormatException">The document is anything but a well-formed, consistent case.</exception>
    public void Read(ReadOnlySpan<byte> utf8, ICollection<FactSet> into, Moment? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(into);
        var moment = asOf ?? policy.Now();

        // All are read before the first is added: whoever takes them may ask this judge about the next document.
        var situations = DocumentReader.Read(utf8, options, onlyOne: false, scratch);
        var read = Interlocked.Exchange(ref spare, null) ?? [];
        foreach (var situation in situations)
        {
            policy.Read(situation, read, moment);
        }

        foreach (var facts in read)
        {
            into.Add(facts);
        }

        read.Clear();
        spare = read;
    }

    private Judgement JudgeTogether(Values<Situation> situations, Moment asOf)
    {
        var together = policy.Judge(situations[0], asOf);
        for (var i = 1; i < situations.Count; i++)
        {
            var one = policy.Judge(situations[i], asOf);
            together = together.With(one);
        }

        // A report in one situation can discharge a duty in another, which takes the whole decision to see. It is dropped at
        // once, and the objects that it was made of with it.
        return together.OwesSomething
            ? together with { OwesSomething = policy.Decide(new Case(situations), asOf).OwesSomething }
            : together;
    }
}
