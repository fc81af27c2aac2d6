using System.Text.RegularExpressions;

namespace NetworkMinutes.Meetings;

/// <summary>"kom under punkt 3", "lämnade under punkt 5": partial presence as it stands in a note, free to edit (B2).</summary>
public static partial class PartialPresence
{
    /// <param name="number">The item it was during; empty when none is known.</param>
    public static string Came(string note, string number)
    {
        var said = number.Length > 0 ? $"kom under punkt {number}" : "kom senare";
        if (CameForm().IsMatch(note)) return CameForm().Replace(note, said, 1);
        return LeftForm().IsMatch(note) ? LeftForm().Replace(note, left => $"{said}, {left.Value}", 1) : Add(note, said);
    }

    public static string Left(string note, string number)
    {
        var said = number.Length > 0 ? $"lämnade under punkt {number}" : "lämnade tidigare";
        return LeftForm().IsMatch(note) ? LeftForm().Replace(note, said, 1) : Add(note, said);
    }

    /// <summary>The same items by their new numbers.</summary>
    public static string Renumber(string note, IReadOnlyDictionary<string, string> numbers) =>
        Numbered().Replace(note, said => numbers.TryGetValue(said.Groups["number"].Value, out var number) ? said.Groups["said"].Value + number : said.Value);

    private static string Add(string note, string said) => note.Length == 0 ? said : $"{note}, {said}";

    [GeneratedRegex(@"\bkom (senare|under punkt \w+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CameForm();

    [GeneratedRegex(@"\blämnade (tidigare|under punkt \w+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LeftForm();

    [GeneratedRegex(@"\b(?<said>(kom|lämnade) under punkt )(?<number>\w+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbered();
}
