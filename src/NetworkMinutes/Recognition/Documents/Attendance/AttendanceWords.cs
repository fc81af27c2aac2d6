using System.Text.RegularExpressions;
using NetworkMinutes.Recognition.Lexicon;
using static NetworkMinutes.Dates.DateWords;

namespace NetworkMinutes.Recognition.Documents.Attendance;

/// <summary>What the words beside a name are: a note, a post, a party, an organisation.</summary>
internal static class AttendanceWords
{
    private static readonly Regex Party = Pattern(@"^(S|M|V|C|L|KD|MP|SD|FP|D|GP|FI)$", matchCase: true);
    private static readonly HashSet<string> NoteWords = WordFile.Set("head", "note words");
    private static readonly HashSet<string> NoteOpeners = WordFile.Set("head", "note openers");
    private static readonly HashSet<string> TitleWords = WordFile.Set("head", "title words");
    private static readonly WordEndings OrganisationEndings = new(WordFile.Section("head", "attendance organisation endings"));
    private static readonly WordEndings TitleEndings = new(WordFile.Section("head", "title endings"));

    public static bool IsParty(string words) => words.Length <= 3 && Party.IsMatch(words);

    public static bool IsNote(string words) =>
        char.IsLower(words[0]) || char.IsDigit(words[0]) || words[0] is '§' or '+' || words.Contains('@', StringComparison.Ordinal)
        || NoteWords.Contains(words) || IsTitle(words) || (words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && NoteOpeners.Contains(words[..space]) && !PersonNames.IsFullName(words));

    /// <summary>"Förvaltningschef", "Chef för vård och omsorg".</summary>
    public static bool IsTitle(string words)
    {
        var parts = words.Split(' ');
        if (TitleWords.Contains(parts[0]))
            return true;
        if (PersonNames.IsLikely(words) && parts.Length > 1 && char.IsUpper(parts[^1][0]))
            return false;
        foreach (var part in parts)
        {
            if (TitleEndings.IsIn(part))
                return true;
        }
        return false;
    }

    /// <summary>By its own name, by how a word of it ends, or by capitals only.</summary>
    public static bool LooksLikeOrganisation(string words)
    {
        if (OrganisationNames.LooksLikeOne(words) || (words.LastIndexOf(' ') is > 0 and var gap && OrganisationNames.IsMunicipality(words[(gap + 1)..])))
            return true;
        var first = words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? words[..space] : words;
        var last = words.AsSpan(words.LastIndexOf(' ') + 1);
        return first.Length > 5 && char.IsUpper(first[0]) && (OrganisationEndings.IsIn(first) || OrganisationEndings.IsWhole(last));
    }

    public static bool IsOrganisationLike(string words) =>
        LooksLikeOrganisation(words) || (words.Length > 3 && char.IsUpper(words[0]) && words.All(char.IsLetter) && !IsNote(words));

    /// <summary>"Kungälv via länk": the organisation that opens a note.</summary>
    public static (string Organisation, string Note)? Head(string words)
    {
        for (var space = words.LastIndexOf(' '); space > 0; space = words.LastIndexOf(' ', space - 1))
        {
            if (OrganisationNames.IsKnown(words[..space]) && IsNote(words[(space + 1)..]))
                return (words[..space], words[(space + 1)..]);
        }
        return null;
    }

    /// <summary>"förvaltningschef i Ale" and "enhetschef Lerum": the organisation that ends a note.</summary>
    public static (string? Note, string Organisation)? Tail(string words)
    {
        for (var space = words.IndexOf(' ', StringComparison.Ordinal); space > 0; space = words.IndexOf(' ', space + 1))
        {
            var organisation = words[(space + 1)..];
            if (!OrganisationNames.IsKnown(organisation))
                continue;
            var note = words[..space];
            foreach (var preposition in (string[])["i", "på", "från", "vid", "för"])
            {
                if (note.EndsWith(" " + preposition, StringComparison.OrdinalIgnoreCase))
                    note = note[..^(preposition.Length + 1)];
                else if (note.Equals(preposition, StringComparison.OrdinalIgnoreCase))
                    return (null, organisation);
            }
            return (note, organisation);
        }
        return null;
    }
}
