using System.Text.RegularExpressions;

namespace NetworkMinutes.Meetings;

/// <summary>"kom under punkt 3", "lämnade under punkt 5, kom tillbaka under punkt 6": partial presence as it stands in a note, free to edit (B2).
/// A stamp given again takes the place of the one before; who left and came under the same item never left.</summary>
public static partial class PartialPresence
{
    /// <param name="number">The item it was during; empty when none is known.</param>
    public static string Came(string note, string number)
    {
        var under = number.Length > 0 ? $" under punkt {number}" : "";
        if (Last(note) is not { } last) return Add(note, under.Length > 0 ? $"kom{under}" : "kom senare");
        if (!IsLeaving(last)) return Instead(note, last, last.Value.StartsWith("kom tillbaka", StringComparison.Ordinal) ? $"kom tillbaka{under}" : under.Length > 0 ? $"kom{under}" : "kom senare");
        return last.Groups["number"].Value == number ? Without(note, last) : Add(note, $"kom tillbaka{under}");
    }

    public static string Left(string note, string number)
    {
        var said = number.Length > 0 ? $"lämnade under punkt {number}" : "lämnade tidigare";
        return Last(note) is { } last && IsLeaving(last) ? Instead(note, last, said) : Add(note, said);
    }

    /// <summary>Whether the note says that they have gone.</summary>
    public static bool HasLeft(string note) => Last(note) is { } last && IsLeaving(last);

    /// <summary>The same items by their new numbers.</summary>
    public static string Renumber(string note, IReadOnlyDictionary<string, string> numbers) =>
        Numbered().Replace(note, said => numbers.TryGetValue(said.Groups["number"].Value, out var number) ? said.Groups["said"].Value + number : said.Value);

    private static string Add(string note, string said) => note.Length == 0 ? said : $"{note}, {said}";

    private static string Instead(string note, Match stamp, string said) => note[..stamp.Index] + said + note[(stamp.Index + stamp.Length)..];

    private static string Without(string note, Match stamp) =>
        string.Join(", ", new[] { note[..stamp.Index], note[(stamp.Index + stamp.Length)..] }.Select(part => part.Trim(' ', ',')).Where(part => part.Length > 0));

    private static Match? Last(string note) => Stamp().Matches(note).LastOrDefault();

    private static bool IsLeaving(Match stamp) => stamp.Value.StartsWith("lämnade", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(kom senare|lämnade tidigare|kom tillbaka(?! under)|(kom|kom tillbaka|lämnade) under punkt (?<number>\w+))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Stamp();

    [GeneratedRegex(@"\b(?<said>(kom|kom tillbaka|lämnade) under punkt )(?<number>\w+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbered();
}
