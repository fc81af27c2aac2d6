using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents.Attendance;

/// <summary>Reads one person out of words without any separator: "Jessica Modin Lilla Edet", "ordförande Anna Berg".</summary>
internal static class AttendancePersons
{
    private const int LongestPerson = 160;
    private const int LongestName = 5;

    public static AttendanceRow? Read(string words, int start)
    {
        if (words.Length > LongestPerson)
            return null;
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var role = 0;
        while (role < parts.Length - 2 && (char.IsLower(parts[role][0]) || IsPost(parts[role])) && (IsPost(parts[role]) || !PersonNames.IsFullName(parts[role..], Math.Min(2, parts.Length - role))))
            role++;
        if (role > 0 && (role > 3 || !AttendanceWords.IsTitle(parts[role - 1])))
            return null;
        var before = role == 0 ? null : string.Join(' ', parts[..role]);
        parts = parts[role..];
        for (var i = Math.Min(parts.Length - 2, 3); i > 0 && role == 0; i--)
        {
            if (OrganisationNames.MayBegin(parts[0]) && PersonNames.IsFullName(parts[i..], parts.Length - i) && OrganisationNames.IsKnown(string.Join(' ', parts[..i])))
                return new AttendanceRow(Join(parts[i..]), Join(parts[..i]), null, null, start, words.Length);
        }
        for (var i = 2; i < parts.Length && i <= LongestName + 2; i++)
        {
            for (var end = OrganisationNames.MayBegin(parts[i]) ? parts.Length : i; end > i; end--)
            {
                if (OrganisationNames.IsKnown(string.Join(' ', parts[i..end])))
                    return Person(i, i, end);
            }
        }
        for (var i = 2; i < parts.Length && i <= LongestName; i++)
        {
            if (char.IsUpper(parts[i][0]) && AttendanceWords.LooksLikeOrganisation(parts[i]) && parts[i..].All(p => char.IsLetter(p[0])))
                return Person(i, i, parts.Length);
        }
        if (PersonNames.IsFullName(parts, parts.Length))
            return Person(parts.Length, parts.Length, parts.Length);
        for (var i = Math.Min(parts.Length - 1, 3); i >= 2; i--)
        {
            if (AttendanceWords.IsNote(parts[i]) && PersonNames.IsFullName(parts, i))
                return Person(i, parts.Length, parts.Length);
        }
        return null;

        AttendanceRow? Person(int name, int from, int to)
        {
            while (name > 2 && !PersonNames.IsFullName(parts, name) && char.IsLower(parts[name - 1][0]))
                name--;
            if (!PersonNames.IsFullName(parts, name) || AttendanceWords.LooksLikeOrganisation(parts[0]) || AttendanceWords.LooksLikeOrganisation(Join(parts[..name])))
                return null;
            var notes = ((string?[])[before, Join(parts[name..from]), Join(parts[to..])]).Where(note => note is { Length: > 0 } and not ("i" or "från" or "på" or "för" or "vid")).ToList();
            return new AttendanceRow(string.Join(' ', parts[..name]), from < to ? string.Join(' ', parts[from..to]) : null, notes.Count == 0 ? null : string.Join(", ", notes), null, start, words.Length);
        }
    }

    /// <summary>"Anna Berg/Ale".</summary>
    public static AttendanceRow? ReadSlashed(string words, int start)
    {
        var slash = words.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && PersonNames.IsFullName(words[..slash].Trim()) && OrganisationNames.IsKnown(words[(slash + 1)..].Trim())
            ? new AttendanceRow(words[..slash].Trim(), words[(slash + 1)..].Trim(), null, null, start, words.Length)
            : null;
    }

    /// <summary>"Ordförande Anna Berg", "Rektor Bo Ek".</summary>
    private static bool IsPost(string word) => Labels.Chair.Contains(word) || Labels.Recorder.Contains(word) || AttendanceWords.IsTitle(word);

    private static string Join(string[] words) => string.Join(' ', words);
}
