using KingsWood.PolicyRules.Logic;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Compiled;

/// <summary>The answers to the facts of a part as they were read, before anything follows from them.</summary>
/// <param name="IsYesOrNo">The facts whose answer is yes or no: the higher bit of an <see cref="Answer"/>.</param>
/// <param name="IsNoOrNotKnown">Those whose answer is no, or expressly not known: the lower bit.</param>
/// <typeparam name="T">How many facts there can be.</typeparam>
internal readonly record struct RawAnswers<T>(T IsYesOrNo, T IsNoOrNotKnown)
    where T : struct, IBits<T>
{
    /// <summary>What is known by them.</summary>
    public Known<T> Known => new(IsYesOrNo.Without(IsNoOrNotKnown), IsYesOrNo & IsNoOrNotKnown);

    /// <summary>The two bits of an answer; a value without a name says nothing.</summary>
    public static uint Bits(Answer answer) => answer > Answer.No ? (uint)Answer.NotKnown : (uint)answer;

    /// <summary>With the answer to one that had none.</summary>
    public RawAnswers<T> With(int place, Answer answer)
    {
        var bits = Bits(answer);
        return new(
            IsYesOrNo | ((bits & 2) != 0 ? T.At(place) : default), IsNoOrNotKnown | ((bits & 1) != 0 ? T.At(place) : default));
    }

    /// <summary>Without the answers to some.</summary>
    public RawAnswers<T> Without(T facts) => new(IsYesOrNo.Without(facts), IsNoOrNotKnown.Without(facts));
}
