using System.Runtime.CompilerServices;
using System.Text;
using KingsWood.PolicyRules;
using KingsWood.PolicyRules.Decisions;
using KingsWood.PolicyRules.DependencyInjection;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.Model;
using KingsWood.PolicyRules.SocialMedia;
using KingsWood.PolicyRules.SocialMedia.Readings;
using Microsoft.Extensions.DependencyInjection;

// What the library promises without reflection and without code made at run time. It exits with 1 when an answer is wrong.
var failed = false;
var asOf = new Moment(new(2026, 11, 23), new(10, 0));
var request = new Connection
{
    Actor = Actor.Teacher,
    Step = ConnectionStep.Requested,
    With = [OtherPerson.Who(Relation.FormerPupil) with { Age = Age.BornOn(new(2008, 11, 24)) }],
    Account = Account.Personal,
};
var concern = new Concern { Actor = Actor.Teacher, Mutilation = MutilationSign.DisclosedOrSeen, ChildsAge = Age.Years(13) };

Check("native code", !RuntimeFeature.IsDynamicCodeSupported, args.Contains("--native"));

// Typed situations.
var decision = SocialMediaPolicy.Default.Decide(request, asOf);
Check("a former pupil who turns 18 tomorrow", decision.Verdict, Verdict.NotPermitted);
Check("a concern", SocialMediaPolicy.Default.Decide(concern, asOf).Verdict, Verdict.Permitted);
Check("what a concern owes", SocialMediaPolicy.Default.Decide(concern, asOf).Obligations.Count, 2);

// Facts by id.
StatedFacts facts = [new("actor.staff", Answer.Yes), new("other.current-pupil", Answer.Yes)];
Check("a pupil, and nothing else is stated", SocialMediaPolicy.Default.Judge(SituationKind.Connection, facts).Verdict, Verdict.Undetermined);

// JSON.
Check("a situation from JSON", SituationJson.ReadSituation(SituationJson.Write(request)), request);
Check("a decision from JSON", DecisionJson.Read(DecisionJson.Write(decision)), DecisionDocument.Of(decision));
Check("the two schemas", SituationJson.Schema().Length > 0 && DecisionJson.Schema().Length > 0, true);

// Documents in a row, which fill the same objects.
var judge = new SituationJsonJudge(SocialMediaPolicy.Default);
Check("a first document", judge.Judge(Encoding.UTF8.GetBytes(SituationJson.Write(request)), asOf), SocialMediaPolicy.Default.Judge(request, asOf));
Check("a second document", judge.Judge("""{"version":1,"kind":"connection"}"""u8, asOf), SocialMediaPolicy.Default.Judge(new Connection(), asOf));

// A container with two schools.
using var services = new ServiceCollection()
    .AddPolicyRules(p => p.AddPolicy("oakfield", oakfield => oakfield
        .Set(Parameters.FormerPupilAge, 16, new("Leavers of 16 go on to the college next door", Post.ChairOfGovernors))))
    .BuildServiceProvider();
var schools = services.GetRequiredService<IPolicyProvider>();
Check("the school of the text", schools.GetDecider("default").Judge(request, asOf).Verdict, Verdict.NotPermitted);
Check("what Oakfield set", schools.GetPolicy("oakfield").Settings.Get(Parameters.FormerPupilAge), 16);

Console.WriteLine();
Console.WriteLine(DecisionText.Write(decision, Reader.Staff));
return failed ? 1 : 0;

void Check<T>(string what, T found, T expected)
{
    var right = EqualityComparer<T>.Default.Equals(found, expected);
    failed |= !right;
    Console.WriteLine(right ? $"{what}: as expected" : $"{what}: expected {expected}, found {found}");
}
