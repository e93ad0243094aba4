using System.Globalization;

namespace KingsWood.PolicyRules.LocalRules.Tests;

/// <summary>Expressions that must be refused. The two facts in them are a parent (true) and a colleague (false).</summary>
internal static class Refused
{
    /// <summary>What it tries, and the expression as the text of JSON.</summary>
    public static readonly (string What, string Json)[] Expressions =
    [
        ("a method", Text("other_parent.ToString() == \"True\"")),
        ("a method of the runtime", Text("other_parent.GetType() != null")),
        ("reflection", Text("other_parent.GetType().Assembly.GetTypes().Length > 0")),
        ("reflection through a conversion", Text("Convert.ToString(other_parent).GetType().Assembly != null")),
        ("reflection by the name of a type", Text("Type.GetType(\"System.IO.File\") != null")),
        ("the end of the process", Text("Environment.FailFast(\"x\") == null")),
        ("a file", Text("System.IO.File.Exists(\"a\")")),
        ("a member", Text("other_parent.Length == 0")),
        ("a static member", Text("Math.PI > 3")),
        ("the clock", Text("DateTime.Now.Year > 2000")),
        ("a new object", Text("new(other_parent as x).x")),
        ("a new value", Text("new DateTime(2026, 1, 1) < DateTime.Now")),
        ("the thing itself", Text("it")),
        ("the thing itself, as a sign", Text("$")),
        ("an index", Text("\"abc\"[0] == 'a'")),
        ("a function", Text("iif(other_parent, true, false)")),
        ("a function that hides errors", Text("np(other_parent)")),
        ("a choice", Text("other_parent ? other_colleague : other_parent")),
        ("nothing", Text("other_parent == null")),
        ("nothing beside nothing", Text("null == null")),
        ("a replacement for nothing", Text("other_parent ?? true")),
        ("a cast", Text("bool(other_parent)")),
        ("another cast", Text("other_parent as bool?")),
        ("a type", Text("other_parent is bool")),
        ("a lambda", Text("x => other_parent")),
        ("an assignment", Text("other_parent = other_colleague")),
        ("an assignment and more", Text("other_parent += true")),
        ("a list", Text("other_parent in (true, false)")),
        ("two conditions", Text("other_parent; other_colleague")),
        ("a type error", Text("other_parent == 1")),
        ("another type error", Text("other_parent == \"yes\"")),
        ("not a number", Text("!1")),
        ("a number", Text("1 == 1")),
        ("a huge number", Text("99999999999999999999999999999999999999 > 0")),
        ("a number in another writing", Text("0x10 == 16")),
        ("a number with a point", Text("1.5 > 1")),
        ("a number as the culture writes it", Text("Convert.ToDouble(\"1.5\") == 1.5")),
        ("arithmetic", Text("1 / 0 == 1")),
        ("a text", Text("\"true\" == \"true\"")),
        ("a text that would be an expression", Text("\"other_parent\" == \"x\" || true")),
        ("a text that does not end", Text("other_parent == \"")),
        ("a comment", Text("other_parent /* && other_colleague */")),
        ("a comment to the end", Text("other_parent // && other_colleague")),
        ("one sign for two", Text("other_parent & other_colleague")),
        ("one sign for two, again", Text("other_parent | other_colleague")),
        ("a sign for \"not the same\"", Text("other_parent <> other_colleague")),
        ("a word for \"the same\"", Text("other_parent eq other_colleague")),
        ("greater than", Text("other_parent > other_colleague")),
        ("a chain of comparisons", Text("other_parent == other_colleague == true")),
        ("a misspelt fact", Text("other_parents")),
        ("a fact in capitals", Text("OTHER_PARENT")),
        ("a fact by its id", Text("other.parent")),
        ("a letter that looks like another", Text("\u043Ether_parent")),
        ("a wide letter", Text("\uFF4Fther_parent")),
        ("a space that is none", Text("other_parent\u00A0&& other_colleague")),
        ("a sign that cannot be seen", Text("other_parent\u200B")),
        ("a sign that turns text round", Text("other_parent \u202E|| true")),
        ("half a character", "\"other_parent\\ud83d\""),
        ("an escape", Text("other_parent \\u0026\\u0026 true")),
        ("a zero", Text("other_parent\0")),
        ("a bracket too few", Text("(other_parent")),
        ("a bracket too many", Text("other_parent)")),
        ("no operator", Text("other_parent other_colleague")),
        ("half an operation", Text("other_parent &&")),
        ("empty brackets", Text("()")),
        ("blanks", Text("   ")),
        ("17 nested brackets", Text(Nested(17))),
        (EndsTheProcess, Text(Nested(10_000))),
        ("10,000 times \"not\"", Text(new string('!', 10_000) + "other_parent")),
        ("a long expression", Text(string.Join(" || ", Enumerable.Repeat("other_parent", 70)))),
    ];

    /// <summary>The one that ends the process of whoever gives it to RulesEngine.</summary>
    public const string EndsTheProcess = "10,000 nested brackets";

    private static string Nested(int depth) =>
        string.Create(CultureInfo.InvariantCulture, $"{new string('(', depth)}other_parent{new string(')', depth)}");

    private static string Text(string expression) => Rules.Quoted(expression);
}
