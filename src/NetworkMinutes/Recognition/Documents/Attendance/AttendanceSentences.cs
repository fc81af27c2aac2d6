using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents.Attendance;

/// <summary>"Vid mötet deltog Anna Berg (Ale) och ...", "... var med.": sentences in place of heading and list.</summary>
internal static class AttendanceSentences
{
    private const int MostWordsBefore = 6;

    private static readonly (string[] Phrases, ParsedStatus Status)[] Openings =
    [
        (Longest("present sentences"), ParsedStatus.Present),
        (Longest("excused sentences"), ParsedStatus.Excused),
    ];

    private static readonly (string[] Phrases, ParsedStatus Status)[] Tails =
    [
        (Longest("present tails"), ParsedStatus.Present),
        (Longest("excused tails"), ParsedStatus.Excused),
        (Longest("absent tails"), ParsedStatus.Absent),
    ];

    private static readonly string[] Verbs = ["deltog ", "deltar ", "närvarade ", "medverkade ", "återbud ", "förhinder ", "frånvarande "];

    /// <summary>One look at whether the line can tell anything.</summary>
    public static bool MayTell(ReadOnlySpan<char> line)
    {
        if (!char.IsUpper(line[0]))
            return false;
        if (AttendanceHeadings.MayOpen(line))
            return true;
        return line.Length < 1000 && (EndsWithVerb(line) || line.Count('(') > 2);
    }

    public static AttendanceHeading? Read(string sentence)
    {
        var bare = sentence.TrimEnd('.', '!', ' ');
        foreach (var (phrases, status) in Openings)
        {
            foreach (var phrase in phrases)
            {
                if (bare.Length > phrase.Length && bare[phrase.Length] == ' ' && bare.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && IsNames(bare[phrase.Length..], out var names))
                    return Of(status, names);
            }
        }
        foreach (var (phrases, status) in Tails)
        {
            foreach (var phrase in phrases)
            {
                if (bare.EndsWith(" " + phrase, StringComparison.OrdinalIgnoreCase) && IsNames(bare[..^phrase.Length], out var names))
                    return Of(status, names);
            }
        }
        return AfterVerb(bare);
    }

    /// <summary>"Från kommunerna deltog Anna Berg (Ale)": only words of headings before the verb.</summary>
    private static AttendanceHeading? AfterVerb(string sentence)
    {
        var words = sentence.Split(' ', MostWordsBefore + 2);
        for (var i = 1; i < words.Length - 1; i++)
        {
            if (Array.Exists(Verbs, verb => words[i].Equals(verb.TrimEnd(), StringComparison.OrdinalIgnoreCase)))
                return AttendanceHeadings.Read(string.Join(' ', words[..(i + 1)]), within: true) is { } heading && IsNames(string.Join(' ', words[(i + 1)..]), out var names) ? heading with { Rest = names } : null;
        }
        return null;
    }

    private static bool IsNames(string words, out string names)
    {
        names = words.Trim().Trim(':').Trim();
        return names.Length > 1 && char.IsUpper(names[0]) && AttendanceRows.Read(names, null, labelled: true).Count > 0;
    }

    private static bool EndsWithVerb(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(". !");
        foreach (var (phrases, _) in Tails)
        {
            foreach (var phrase in phrases)
            {
                if (line.EndsWith(phrase, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }
        return false;
    }

    private static AttendanceHeading Of(ParsedStatus status, string names) => new(status, ParsedCapacity.Member, null, names, OpensList: true);

    private static string[] Longest(string section) => [.. WordFile.Section("head", section).OrderByDescending(phrase => phrase.Length)];
}
