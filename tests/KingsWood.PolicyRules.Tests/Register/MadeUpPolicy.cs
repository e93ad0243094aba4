using KingsWood.PolicyRules.Register;

namespace KingsWood.PolicyRules.Tests.Register;

/// <summary>A policy that no school has, and its register.</summary>
internal static class MadeUpPolicy
{
    public const string Title = "Bicycles and scooters at the village school";
    public const string Gate = "Bicycles are pushed from the gate to the shed, and nobody rides across the yard between eight and nine o'clock.";
    public const string Helmet = "Whoever comes by bicycle wears a helmet that fits. The school lends one to children who have forgotten theirs.";
    public const string Scooter = "Scooters are folded and hung on the hooks beside the cloakroom; the caretaker puts away any that lie about.";
    public const string Trip = "On a cycling trip two grown-ups ride along, one in front and one behind, with a first-aid kit and a list of telephone numbers.";
    public const string Locks = "Each bicycle is locked. The office keeps a spare key for one week and then takes the lock off";
    public const string Winter = "Between November and February lights are switched on before leaving the shed";

    public static IReadOnlyList<string> All { get; } = [Title, Gate, Helmet, Scooter, Trip, Locks, Winter];

    public static ClauseRegister Register { get; } = ClauseRegister.Parse(
        "# Clause register: bicycles\n- policy: bicycles\n- edition: 1\n- in force: from the start\n"
        + string.Concat(All.Select((wording, i) =>
            $"\n## 1.{i}\n- name: Bicycles.Number{i}\n- kind: norm\n- says: Number {i}.\n- rules: VB100{i}\n- purposes: children\n"
            + $"- checked: 2026-11-23\n- wording: {WordingFingerprint.Of(wording)}\n")),
        "bicycles.md");

    /// <summary>Broken into short lines, as a PDF is: some words at their hyphens, a page number and all.</summary>
    public static string Run(IEnumerable<string> paragraphs) => string.Join('\n', paragraphs.Select(Wrapped));

    private static string Wrapped(string paragraph)
    {
        var lines = new List<string> { "" };
        foreach (var word in paragraph.Split(' '))
        {
            if (lines[^1].Length + word.Length <= 40)
            {
                lines[^1] += lines[^1].Length == 0 ? word : " " + word;
            }
            else if (word.Length > 6 && word.All(char.IsLetter))
            {
                lines[^1] += " " + word[..4] + "-";
                lines.Add(word[4..]);
            }
            else
            {
                lines.Add(word);
            }
        }

        return string.Join('\n', lines);
    }
}
