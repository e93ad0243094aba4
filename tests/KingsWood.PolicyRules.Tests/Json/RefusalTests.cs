using System.Text;
using KingsWood.PolicyRules.Json;

namespace KingsWood.PolicyRules.Tests.Json;

/// <summary>What a person reads who wrote a document that is not well formed, word for word.</summary>
public sealed class RefusalTests
{
    [Fact]
    public void A_misspelt_word_is_found_and_the_right_one_guessed()
    {
        var error = Documents.Refused("""
            {
              "version": 1,
              "kind": "connection",

              "step": "acepted"
            }
            """);

        Assert.Equal(
            "5:11 ($.step): expected one of to-invite, invited, requested, accepted, declined, kept, ended; "
            + "found \"acepted\". Did you mean \"accepted\"?",
            error.Message);
        Assert.Equal("$.step", error.Path);
        Assert.Equal((5, 11), (error.Line, error.Column));
        Assert.Equal("one of to-invite, invited, requested, accepted, declined, kept, ended", error.Expected);
        Assert.Equal("\"acepted\"", error.Found);
    }

    [Theory]
    [InlineData("", "1:1 ($): expected a document; found nothing.")]
    [InlineData(" \n ", "2:2 ($): expected a document; found nothing.")]
    [InlineData("[]", "1:1 ($): expected an object { … } with a situation or a case; found a list [ … ].")]
    [InlineData("null", "1:1 ($): expected an object { … } with a situation or a case; found null. Leave the member out instead.")]
    [InlineData("hello", "1:1 ($): expected valid JSON; found \"h\".")]
    [InlineData("""{"version":1,"kind":"access"} {}""", "1:31 ($): expected nothing after the end of the document; found \"{\".")]
    [InlineData("""{"version":1,"kind":"access",}""", "1:30 ($.kind): expected valid JSON; found a comma before }.")]
    [InlineData("""{"version":1,/* why */"kind":"access"}""", "1:14 ($.version): expected valid JSON; found a comment, which JSON does not have.")]
    [InlineData("""{"version":1,"kind":"access" """, "1:30 ($.kind): expected the rest of the document; found its end.")]
    [InlineData("{'version':1}", "1:2 ($): expected text in double quotation marks; found \"'\".")]
    [InlineData("{\"a\nb\":1}", "1:4 ($): expected valid JSON; found a line break or another control character within a text.")]
    public void What_is_no_document_is_refused(string json, string message) =>
        Assert.Equal(message, Documents.Refused(json).Message);

    [Theory]
    [InlineData("""{"kind":"access"}""", "1:1 ($): expected a member \"version\" with the number 1; found none.")]
    [InlineData("""{"version":2,"tense":"past"}""", "1:12 ($.version): expected version 1, the only one that this program reads; found 2.")]
    [InlineData("""{"version":"1"}""", "1:12 ($.version): expected version 1, the only one that this program reads; found \"1\".")]
    [InlineData("""{"version":1,"case":[]}""", "1:21 ($.case): expected a list [ … ] with at least one item; found an empty list.")]
    [InlineData("""{"version":1,"kind":"access","case":[]}""", "1:14 ($.kind): expected one of the members $schema, version, case; found \"kind\".")]
    [InlineData("""{"version":1,"$schema":7,"kind":"access"}""", "1:24 ($.$schema): expected the address of a schema, as text; found 7.")]
    public void What_every_document_says_of_itself_is_required(string json, string message) =>
        Assert.Equal(message, Documents.Refused(json).Message);

    [Fact]
    public void A_situation_without_a_kind_or_of_another_kind_is_refused()
    {
        const string Kinds =
            "one of connection, message, publication, group, online-play, access, school-account, own-account, comment-received, concern";

        Assert.Equal(
            $"1:1 ($): expected a member \"kind\" that is {Kinds}; found none.",
            Documents.Refused("""{"version":1}""").Message);
        Assert.Equal(
            $"1:21 ($.kind): expected {Kinds}; found \"conection\". Did you mean \"connection\"?",
            Documents.Refused("""{"version":1,"kind":"conection"}""").Message);
        Assert.Equal(
            $"1:48 ($.case[1].kind): expected {Kinds}; found 3.",
            Documents.Refused("""{"version":1,"case":[{"kind":"access"},{"kind":3}]}""").Message);
    }

    [Fact]
    public void An_unknown_member_is_refused_and_a_near_one_guessed()
    {
        const string Message =
            "1:30 ($.netwrok): expected one of the members $schema, version, kind, on, actor, account, network, "
            + "clashesWithOtherPolicies, reportedToLead, raisesSuspicion, childInDanger, device, facts, reference; "
            + "found \"netwrok\". Did you mean \"network\"?";

        Assert.Equal(Message, Documents.Refused("""{"version":1,"kind":"access","netwrok":"school"}""").Message);
        Assert.DoesNotContain("Did you mean", Documents.Refused("""{"version":1,"kind":"access","weather":"fine"}""").Message);
        Assert.Equal("$.case[0].version", Documents.Refused("""{"version":1,"case":[{"kind":"access","version":1}]}""").Path);
        Assert.Equal("$.partCount", Documents.Refused("""{"version":1,"kind":"access","partCount":1}""").Path);
        Assert.Equal("$['a b�']", Documents.Refused("""{"version":1,"kind":"access","a b\u0007":1}""").Path);
    }

    [Theory]
    [InlineData("\"step\": \"kept\", \"step\": \"kept\"", "1:55 ($.step): expected each member once; found \"step\" a second time.")]
    [InlineData("\"kind\": \"connection\"", "1:39 ($.kind): expected each member once; found \"kind\" a second time.")]
    [InlineData("\"version\": 1", "1:39 ($.version): expected each member once; found \"version\" a second time.")]
    [InlineData("\"facts\": { \"a\": true, \"\\u0061\": false }", "1:61 ($.facts.a): expected each fact once; found \"a\" a second time.")]
    public void A_second_member_of_the_same_name_is_refused(string members, string message) =>
        Assert.Equal(message, Documents.Refused(Documents.With(members)).Message);

    [Theory]
    [InlineData("\"isEmergency\": \"yes\"", "true, false or \"not known\"", "\"yes\". Did you mean true, without quotation marks?")]
    [InlineData("\"isEmergency\": \"false\"", "true, false or \"not known\"", "\"false\". Did you mean false, without quotation marks?")]
    [InlineData("\"isEmergency\": \"not-known\"", "true, false or \"not known\"", "\"not-known\". Did you mean \"not known\"?")]
    [InlineData("\"isEmergency\": 1", "true, false or \"not known\"", "1.")]
    [InlineData("\"isEmergency\": null", "true, false or \"not known\"", "null. Leave the member out instead.")]
    [InlineData("\"everybodyIsListed\": \"not known\"", "true or false", "\"not known\".")]
    [InlineData("\"device\": \"not-stated\"", "one of school, own, not known", "\"not-stated\". Leave the member out instead.")]
    [InlineData("\"with\": {}", "a list [ … ]", "an object { … }.")]
    [InlineData("\"account\": \"personal\"", "an object { … } with any of the members use, platform, category, privacy, hasKnownFlaw", "\"personal\".")]
    [InlineData("\"facts\": []", "an object { … } with an answer for each fact by its id", "a list [ … ].")]
    [InlineData("\"reportedToLead\": true", "\"not yet\", \"done\", \"will not\", \"not known\" or an object { … } with the member doneOn", "true.")]
    [InlineData("\"reportedToLead\": \"not-yet\"", "\"not yet\", \"done\", \"will not\", \"not known\" or an object { … } with the member doneOn", "\"not-yet\". Did you mean \"not yet\"?")]
    [InlineData("\"reportedToLead\": {}", "an object { … } with the member doneOn", "none.")]
    [InlineData("\"leadAgreed\": \"no\"", "\"none\", \"not known\" or an object { … } with any of the members by, on, beforehand, form, coversTheCircumstances, withdrawn", "\"no\".")]
    [InlineData("\"on\": \"2026-02-30\"", "a day such as 2026-11-23, or a day and a time such as 2026-11-23T14:05", "\"2026-02-30\".")]
    [InlineData("\"on\": \"2026-11-23T24:00\"", "a day such as 2026-11-23, or a day and a time such as 2026-11-23T14:05", "\"2026-11-23T24:00\".")]
    [InlineData("\"on\": \"2026-11-23T14:05Z\"", "a day such as 2026-11-23, or a day and a time such as 2026-11-23T14:05", "\"2026-11-23T14:05Z\".")]
    [InlineData("\"on\": \"2026-11-23T14:05:01.\"", "a day such as 2026-11-23, or a day and a time such as 2026-11-23T14:05", "\"2026-11-23T14:05:01.\".")]
    [InlineData("\"boundSince\": \"2025-02-29\"", "a day of the calendar such as 2008-02-29", "\"2025-02-29\".")]
    public void A_value_of_another_form_is_refused(string members, string expected, string found)
    {
        var error = Documents.Refused(Documents.With(members));

        Assert.Equal($"1:{error.Column} ($.{error.Path[2..]}): expected {expected}; found {found}", error.Message);
    }

    [Theory]
    [InlineData("18", "\"not known\" or an object { … } with exactly one of the members bornOn, years, under, atLeast", "18.")]
    [InlineData("{}", "an object { … } with exactly one of the members bornOn, years, under, atLeast", "none.")]
    [InlineData("{ \"atLeast\": 18, \"under\": 16 }", "an object { … } with exactly one of the members bornOn, years, under, atLeast", "under and atLeast.")]
    [InlineData("{ \"years\": 12.5 }", "a whole number from 0 to 130", "12.5.")]
    [InlineData("{ \"years\": -1 }", "a whole number from 0 to 130", "-1.")]
    [InlineData("{ \"atLeast\": \"18\" }", "a whole number from 0 to 130", "\"18\".")]
    [InlineData("{ \"under\": 0 }", "a whole number from 1 to 130", "0.")]
    [InlineData("{ \"under\": 1e999 }", "a whole number from 1 to 130", "1e999.")]
    [InlineData("{ \"bornOn\": \"2008-02-30\" }", "a day of the calendar such as 2008-02-29", "\"2008-02-30\".")]
    public void An_age_of_another_form_is_refused(string age, string expected, string found)
    {
        var error = Documents.Refused(Documents.With($"\"with\": [ {{ \"age\": {age} }} ]"));

        Assert.Equal($"1:{error.Column} ({error.Path}): expected {expected}; found {found}", error.Message);
        Assert.StartsWith("$.with[0].age", error.Path);
    }

    [Fact]
    public void Words_that_no_list_could_hold_are_refused()
    {
        var error = Documents.Refused("""{"version":1,"kind":"access","actor":{"roles":["Teaching Assistant"]}}""");

        Assert.Equal(
            "1:48 ($.actor.roles[0]): expected a word of lower-case letters, digits and single hyphens, at most 64 "
            + "characters, such as teacher; found \"Teaching Assistant\". Did you mean \"teaching-assistant\"?",
            error.Message);
        Assert.Equal(
            "1:51 ($.facts.A): expected the id of a fact: a lower-case letter, then lower-case letters, digits, "
            + "'.', ':' and '-', at most 80 characters; found \"A\".",
            Documents.Refused(Documents.With("""  "facts": {"A": true} """)).Message);
        Assert.Equal("$.reference", Documents.Refused(Documents.With($"\"reference\": \"{new string('x', 201)}\"")).Path);
    }

    [Fact]
    public void Columns_are_counted_as_editors_count_them() =>
        Assert.Equal(
            (2, 25),
            Documents.Refused("{\"version\":1,\"kind\":\"access\",\n\"reference\":\"é✓😀\",\"on\":7}") is var error ? (error.Line, error.Column) : default);

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused()
    {
        byte[] json = [.. "{\"version\":1,\"kind\":\""u8, 0xC3, 0x28, .. "\"}"u8];
        const string Message = "1:22 ($): expected text in UTF-8; found something else, such as a file in another encoding.";

        Assert.Equal(Message, Assert.Throws<SituationFormatException>(() => { SituationJson.Read(json); }).Message);
        Assert.Equal(Message, Documents.Refused("{\"version\":1,\"kind\":\"\ud800\"}").Message);
        Assert.Throws<SituationFormatException>(() => { SituationJson.Read(Encoding.Unicode.GetBytes(Documents.Connection)); });
    }

    [Theory]
    [InlineData("\"reference\": \"\\ud800\"", "$.reference")]
    [InlineData("\"reference\": \"\\udc00x\"", "$.reference")]
    [InlineData("\"\\ud800\": true", "$['�']")]
    [InlineData("\"step\": \"\\ud800\"", "$.step")]
    public void Half_a_character_is_refused(string members, string path)
    {
        var error = Documents.Refused(Documents.With(members));

        Assert.Equal(
            $"1:{error.Column} ({path}): expected text of whole characters; found half of a character, written with \\u.",
            error.Message);
    }
}
