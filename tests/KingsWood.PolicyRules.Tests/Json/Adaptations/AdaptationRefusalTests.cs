using System.Text;
using KingsWood.PolicyRules.Adaptations;
using KingsWood.PolicyRules.Json;
using KingsWood.PolicyRules.SocialMedia;
using static KingsWood.PolicyRules.Tests.Json.Adaptations.AdaptationDocuments;

namespace KingsWood.PolicyRules.Tests.Json.Adaptations;

/// <summary>Bad input: one clear error with its place, and nothing half-applied.</summary>
public sealed class AdaptationRefusalTests
{
    [Theory]
    [InlineData("\"rulez\": []", "$.rulez", "found \"rulez\". Did you mean \"rules\"?")]
    [InlineData("\"name\": \"Again\"", "$.name", "expected each member once; found \"name\" a second time.")]
    [InlineData("\"preset\": \"strickt\"", "$.preset", "expected one of default, strict, advisory; found \"strickt\". Did you mean \"strict\"?")]
    [InlineData("\"settings\": [ 1 ]", "$.settings", "expected an object, with an id for each member; found a list.")]
    [InlineData("\"settings\": { \"grace-days\": 1.5 }", "$.settings['grace-days']", "expected a whole number; found 1.5.")]
    [InlineData("\"settings\": { \"grace-days\": null }", "$.settings['grace-days']", "expected a word, a whole number or a list of words; found null.")]
    [InlineData("\"settings\": { \"grace-days\": { \"was\": 1 } }", "$.settings['grace-days'].was", "expected one of the members is, because, from, until")]
    [InlineData("\"settings\": { \"grace-days\": { \"from\": \"2026-09-01\" } }", "$.settings['grace-days']", "expected the member \"is\"; found none.")]
    [InlineData("\"settings\": { \"grace-days\": { \"is\": 1, \"from\": \"1 May\" } }", "$.settings['grace-days'].from", "expected a day such as 2026-09-01; found \"1 May\".")]
    [InlineData("\"settings\": { \"grace-days\": { \"is\": 1, \"because\": { \"reason\": \"so\" } } }", "$.settings['grace-days'].because", "expected the member \"approvedBy\"; found none.")]
    [InlineData("\"settings\": { \"x\": { \"is\": 1, \"because\": { \"reason\": \"so\", \"approvedBy\": \"Mrs Smith\" } } }", "$.settings.x.because.approvedBy", "lower-case letters, digits and single hyphens; found \"Mrs Smith\".")]
    [InlineData("\"severities\": { \"KW1003\": \"of\" }", "$.severities.KW1003", "expected one of prohibit, oblige, advise, note, off; found \"of\".")]
    [InlineData("\"severities\": { \"KW1003\": true }", "$.severities.KW1003", "expected one of prohibit, oblige, advise, note, off; found true.")]
    [InlineData("\"severities\": { \"KW1501\": { \"is\": \"oblige\", \"owes\": { \"duty\": \"tell-the-leed\", \"how\": \"soon\" } } }", "$.severities.KW1501.owes.duty", "Did you mean \"tell-the-lead\"?")]
    [InlineData("\"texts\": { \"KW1003\": { \"insted\": \"x\" } }", "$.texts.KW1003.insted", "Did you mean \"instead\"?")]
    [InlineData("\"texts\": { \"KW1003\": { \"instead\": \" \" } }", "$.texts.KW1003.instead", "expected a text; found an empty text.")]
    [InlineData("\"texts\": { \"KW1003\": { \"instead\": \"\\u001b[2J\" } }", "$.texts.KW1003.instead", "expected a text without control characters")]
    [InlineData("\"texts\": { \"KW1003\": { \"instead\": { \"is\": \"a\", \"also\": \"b\" } } }", "$.texts.KW1003.instead.also", "expected \"is\" or \"also\"; found both.")]
    [InlineData("\"roles\": [ { \"id\": \"coach-2\" } ]", "$.roles[0]", "expected the member \"isStaff\"; found none.")]
    [InlineData("\"duties\": [ { \"id\": \"oak-x\", \"says\": \"Do it.\" } ]", "$.duties[0].id", "expected a duty that something here owes; found \"oak-x\".")]
    [InlineData("\"duties\": [ { \"id\": \"remove\", \"says\": \"Do it.\" } ]", "$.duties[0].id", "expected an id that is not taken; found \"remove\".")]
    [InlineData("\"facts\": [ { \"id\": \"oak.x\", \"kinds\": [ \"publicaton\" ], \"question\": \"?\", \"yes\": \"y\", \"no\": \"n\", \"unknown\": \"u\" } ]", "$.facts[0].kinds[0]", "Did you mean \"publication\"?")]
    [InlineData("\"facts\": [ { \"id\": \"oak.x\", \"kinds\": [], \"question\": \"?\", \"yes\": \"y\", \"no\": \"n\", \"unknown\": \"u\" } ]", "$.facts[0].kinds", "expected one kind of situation at least; found an empty list.")]
    [InlineData("\"exceptions\": [ { \"id\": \"oak.x\", \"lifts\": [ \"KW1003\", \"KW1003\" ], \"when\": \"always\", \"source\": \"s\" } ]", "$.exceptions[0].lifts[1]", "expected each of them once")]
    [InlineData("\"exceptions\": [ { \"id\": \"oak.x\", \"lifts\": [], \"when\": { \"every\": [] }, \"source\": \"s\" } ]", "$.exceptions[0].when.every", "expected one of the members all, any, not, reading")]
    [InlineData("\"exceptions\": [ { \"id\": \"oak.x\", \"lifts\": [], \"when\": { \"all\": [] }, \"source\": \"s\" } ]", "$.exceptions[0].when.all", "expected a list of conditions, one at least; found an empty list.")]
    [InlineData("\"exceptions\": [ { \"id\": \"oak.x\", \"lifts\": [], \"when\": { \"all\": [ \"a\" ], \"any\": [ \"b\" ] }, \"source\": \"s\" } ]", "$.exceptions[0].when.any", "found \"any\" beside \"all\". Put one inside the other.")]
    [InlineData("\"exceptions\": [ { \"id\": \"oak.x\", \"lifts\": [], \"when\": { \"reading\": \"aproval-form=written-only\" }, \"source\": \"s\" } ]", "$.exceptions[0].when.reading", "Did you mean \"approval-form=written-only\"?")]
    [InlineData("\"exceptions\": [ { \"id\": \"oak.x\", \"lifts\": [], \"when\": 7, \"source\": \"s\" } ]", "$.exceptions[0].when", "expected a condition")]
    [InlineData("\"locks\": [ { \"id\": \"KW1003\", \"for\": \"ever\" } ]", "$.locks[0]['for']", "")]
    public void A_document_of_another_form_is_refused_at_its_place(string members, string path, string says)
    {
        var error = Refused(With("\n" + members));

        Assert.Equal((FileName, path.Replace("['for']", ".for", StringComparison.Ordinal), 2), (error.File, error.Path, error.Line));
        Assert.True(error.Column > 0);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "$", "expected a document; found nothing.")]
    [InlineData("[]", "$", "expected an object: an adaptation; found an empty list.")]
    [InlineData("{ \"name\": \"x\", \"prefix\": \"X\" }", "$", "expected the member \"version\"; found none.")]
    [InlineData("{ \"version\": 2, \"name\": \"x\", \"prefix\": \"X\" }", "$.version", "expected 1; found 2.")]
    [InlineData("{ \"version\": 1, \"name\": \"\\ud800\" }", "$.name", "half of a character")]
    [InlineData("{ \"version\": 1, // so\n }", "$", "a comment")]
    [InlineData("{ \"version\": 1 } x", "$", "expected nothing after the end of the document")]
    public void A_text_that_is_no_document_is_refused(string json, string path, string says)
    {
        var error = Refused(json);

        Assert.StartsWith(path, error.Path, StringComparison.Ordinal);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_says_where_what_was_expected_and_what_was_found() => Assert.Equal(
        "oakfield.adaptation.json:2:27 ($.severities.KW1003): expected one of prohibit, oblige, advise, note, off; "
        + "found \"prohibt\". Did you mean \"prohibit\"?",
        Refused(With("\n\"severities\": { \"KW1003\": \"prohibt\" }")).Message);

    [Fact]
    public void A_lone_surrogate_in_a_string_is_refused() =>
        Assert.Contains("half of a character", Refused("{ \"name\": \"\ud800\" }").Message, StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("{ \"name\": \""), 0xFF];

        var error = Assert.Throws<AdaptationFormatException>(() => AdaptationJson.Read(bytes, FileName));

        Assert.Contains("expected text in UTF-8", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"not\": ", "}")]
    [InlineData("{ \"all\": [", "]}")]
    [InlineData("[", "]")]
    public void Ten_thousand_nested_brackets_are_refused(string open, string close)
    {
        var nested = string.Concat(Enumerable.Repeat(open, 10_000)) + "\"x\"" + string.Concat(Enumerable.Repeat(close, 10_000));

        var error = Refused(With($"\"exceptions\": [ {{ \"id\": \"oak.x\", \"when\": {nested} }} ]"));

        Assert.Contains("at most 32 levels", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_100_megabytes_is_refused_without_being_read()
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var file = File.OpenWrite(path))
            {
                file.SetLength(100_000_000);
            }

            var before = GC.GetAllocatedBytesForCurrentThread();
            var error = Assert.Throws<AdaptationFormatException>(() => AdaptationJson.ReadFile(path));

            Assert.Contains("expected a document of at most 1048576 bytes; found a longer one.", error.Message, StringComparison.Ordinal);
            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 10_000_000);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void More_changes_than_can_be_compared_are_refused()
    {
        var locks = string.Join(", ", Enumerable.Range(0, 1001).Select(i => $"\"KW{i:0000}\""));

        var error = Refused(With($"\"locks\": [ {locks} ]"));

        Assert.Equal("$.locks[1000]", error.Path);
        Assert.Contains("expected at most 1000 changes; found one more.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"severities\": { \"KW9999\": \"off\" }", ProblemKind.UnknownRule, "$.severities.KW9999")]
    [InlineData("\"settings\": { \"former-pupil-ag\": 19 }", ProblemKind.UnknownSetting, "$.settings['former-pupil-ag']")]
    [InlineData("\"settings\": { \"former-pupil-age\": 99 }", ProblemKind.ValueOutOfRange, "$.settings['former-pupil-age']")]
    [InlineData("\"settings\": { \"former-pupil-age\": \"old\" }", ProblemKind.ValueOutOfRange, "$.settings['former-pupil-age']")]
    [InlineData("\"settings\": { \"staff-roles\": [ \"wizard\" ] }", ProblemKind.UnknownWord, "$.settings['staff-roles'][0]")]
    [InlineData("\"silences\": { \"content.chekked\": \"open\" }", ProblemKind.UnknownFact, "$.silences['content.chekked']")]
    [InlineData("\"settings\": { \"former-pupil-age\": 17 }", ProblemKind.LooseningWithoutReason, "$.settings['former-pupil-age']")]
    [InlineData("\"severities\": { \"KW1003\": \"off\" }", ProblemKind.LooseningWithoutReason, "$.severities.KW1003")]
    [InlineData("\"posts\": [ \"headteacher\" ]", ProblemKind.BadId, "$.posts[0]")]
    [InlineData("\"locks\": [ \"KW9999\" ]", ProblemKind.UnknownRule, "$.locks[0]")]
    [InlineData("\"settings\": { \"former-pupil-age\": [ { \"is\": 19 }, { \"is\": 20 } ] }", ProblemKind.Clash, "$.settings['former-pupil-age'][1]")]
    public void What_does_not_fit_the_policy_is_told_at_its_place(string members, ProblemKind kind, string path)
    {
        var problems = Assert.Throws<AdaptationException>(() => SocialMediaPolicy.Default.Adapt(Read(With("\n" + members)))).Problems;

        Assert.Contains(problems, p => p.Kind == kind && p.Place == new Origin(FileName, path, 2));
    }

    [Fact]
    public void A_misspelt_fact_in_a_condition_is_told_with_the_nearest()
    {
        var json = With("""
            "exceptions": [ { "id": "oak.x", "lifts": [ "KW1003" ], "when": "other.former-pupl", "source": "s" } ]
            """);

        var problem = Assert.Throws<AdaptationException>(() => SocialMediaPolicy.Default.Adapt(Read(json))).Problems[0];

        Assert.Equal((ProblemKind.UnknownFact, "Did you mean \"other.former-pupil\"?"), (problem.Kind, problem.Hint));
    }

    [Fact]
    public void Whatever_a_file_is_cut_to_is_refused_and_nothing_else_happens()
    {
        var bytes = Encoding.UTF8.GetBytes(Full);
        for (var length = 0; length < bytes.Length - 1; length += 7)
        {
            Assert.Throws<AdaptationFormatException>(() => AdaptationJson.Read(bytes.AsSpan(0, length), FileName));
        }
    }

    [Fact]
    public void Whatever_byte_of_a_file_is_changed_it_is_read_or_refused()
    {
        var bytes = Encoding.UTF8.GetBytes(Full);
        var random = new Random(7);
        var (read, refused) = (0, 0);
        for (var i = 0; i < 2000; i++)
        {
            var changed = (byte[])bytes.Clone();
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
            try
            {
                AdaptationJson.Read(changed, FileName);
                read++;
            }
            catch (AdaptationFormatException)
            {
                refused++;
            }
        }

        Assert.True(read > 100 && refused > 100);
    }

    private static AdaptationFormatException Refused(string json) => Assert.Throws<AdaptationFormatException>(() => Read(json));
}
