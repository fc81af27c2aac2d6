using NetworkMinutes.Recognition.Documents.Lines;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents.Attendance;

/// <param name="DefaultOrganisation">"GR" under "Från GR"; rows without an organisation take it.</param>
internal sealed record AttendanceHeading(ParsedStatus Status, ParsedCapacity Capacity, string? DefaultOrganisation, string Rest, bool OpensList);

/// <summary>"Närvarande", "Ej närvarande/förhinder", "Adjungerade": headings over lists of people.</summary>
internal static class AttendanceHeadings
{
    private const int LongestHeading = 70;
    private const int MostWords = 8;

    private readonly record struct Kind(ParsedStatus Status, ParsedCapacity Capacity, bool OpensList);

    private static readonly (string Section, Kind Kind)[] Sections =
    [
        ("present", new(ParsedStatus.Present, ParsedCapacity.Member, true)),
        ("absent", new(ParsedStatus.Absent, ParsedCapacity.Member, true)),
        ("excused", new(ParsedStatus.Excused, ParsedCapacity.Member, true)),
        ("hosts", new(ParsedStatus.Present, ParsedCapacity.Host, false)),
        ("guests", new(ParsedStatus.Present, ParsedCapacity.Guest, false)),
        ("co-opted", new(ParsedStatus.Present, ParsedCapacity.CoOpted, false)),
        ("observers", new(ParsedStatus.Present, ParsedCapacity.Observer, false)),
        ("substitutes", new(ParsedStatus.Present, ParsedCapacity.Substitute, false)),
    ];

    private static readonly Dictionary<string, Kind>.AlternateLookup<ReadOnlySpan<char>> Kinds = Sections
        .SelectMany(section => WordFile.Section("head", section.Section).Select(words => (Words: words, section.Kind))).DistinctBy(phrase => phrase.Words.ToLowerInvariant())
        .ToDictionary(phrase => phrase.Words, phrase => phrase.Kind, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, string> KeyWords =
        WordFile.Section("head", "attendance keys").Select(line => line.Split(": ")).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Keys = KeyWords.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Negations = WordFile.Set("head", "attendance negations").GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Fillers = WordFile.Set("head", "attendance fillers").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The first words of all headings: most lines are no heading after one look.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstWords = new HashSet<string>(
        Sections.SelectMany(section => WordFile.Section("head", section.Section)).Select(words => words.Split([' ', '/'])[0])
            .Concat(KeyWords.Keys).Concat(WordFile.Section("head", "attendance negations")).Concat(WordFile.Section("head", "attendance fillers")),
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>One look at the first word.</summary>
    public static bool MayOpen(ReadOnlySpan<char> line) => FirstWord(line) is var first && (FirstWords.Contains(first) || IsNoun(first));

    /// <param name="within">True inside the lists, where "Gäst" and "Övriga" are headings too.</param>
    public static AttendanceHeading? Read(ReadOnlySpan<char> line, bool within)
    {
        if (!MayOpen(line))
            return null;
        if (line.Length <= LongestHeading && Of(Bare(LineLabels.Alone(line)), within) is { } alone)
            return Heading(alone, LineLabels.Alone(line), "");
        var (start, length, after) = LineLabels.Split(Uncounted(line, out var skipped));
        if (after == 0 || OrganisationNames.IsKnown(line.Slice(start, length).ToString()))
            return null;
        var label = line.Slice(start, length);
        return Of(Bare(label), within) is { } labelled ? Heading(labelled, label, line[(after + skipped)..].ToString()) : null;
    }

    /// <summary>"Närvarande Frånvarande": the headings of two lists that have run into one line.</summary>
    public static bool IsTwo(ReadOnlySpan<char> line) => line.Length < LongestHeading && FirstWords.Contains(FirstWord(line)) && Compose(LineLabels.Alone(line)) is { IsTwo: true };

    /// <summary>A cell of a table with a column for it: "Närvarande", "Frånvarande, sjuk", "Nej".</summary>
    public static (ParsedStatus Status, string Note)? StatusIn(string cell)
    {
        var comma = cell.IndexOf(',', StringComparison.Ordinal);
        var word = comma < 0 ? cell.Trim() : cell[..comma].Trim();
        var rest = comma < 0 ? "" : cell[(comma + 1)..].Trim();
        if (Kinds.TryGetValue(word.TrimEnd('.'), out var kind) && kind.OpensList)
            return (kind.Status, rest);
        return word.ToUpperInvariant() switch
        {
            "JA" or "X" or "✓" or "✔" or "☒" or "☑" => (ParsedStatus.Present, rest),
            "NEJ" => (ParsedStatus.Absent, rest),
            _ => null,
        };
    }

    private static Kind? Of(ReadOnlySpan<char> words, bool within)
    {
        words = words.TrimEnd('.');
        if (Kinds.TryGetValue(words, out var known) && (within || known.OpensList))
            return known;
        return Compose(words) is { IsTwo: false } composed && (within || composed.Kind.OpensList) ? composed.Kind : null;
    }

    /// <summary>A heading put together of known words, one of them a key.</summary>
    private static (Kind Kind, bool IsTwo)? Compose(ReadOnlySpan<char> words)
    {
        var (status, capacity, opens, negated, count) = (ParsedStatus.Present, ParsedCapacity.Member, false, false, 0);
        var (present, absent, isKey, isNoun) = (false, false, false, false);
        foreach (var range in words.SplitAny(" /"))
        {
            var word = words[range].Trim(",.:*_");
            if (word.IsEmpty)
                continue;
            if (++count > MostWords)
                return null;
            if (KeyOf(word) is { } key)
            {
                isKey = true;
                if (key is "present" or "absent" or "excused")
                {
                    var isAbsent = key != "present" || negated;
                    (present, absent, opens) = (present || !isAbsent, absent || isAbsent, true);
                    if (status != ParsedStatus.Excused && isAbsent)
                        status = key == "excused" ? ParsedStatus.Excused : ParsedStatus.Absent;
                }
                else if (key == "member")
                {
                    isNoun = true;
                }
                else if (capacity == ParsedCapacity.Member)
                {
                    capacity = key switch { "substitute" => ParsedCapacity.Substitute, "co-opted" => ParsedCapacity.CoOpted, "observer" => ParsedCapacity.Observer, _ => ParsedCapacity.Guest };
                }
                negated = false;
            }
            else if (Negations.Contains(word))
            {
                negated = true;
            }
            else if (!Fillers.Contains(word) && !(isKey && (char.IsAsciiDigit(word[0]) || word[0] == '§')))
            {
                return null;
            }
        }
        if (!isKey)
            return null;
        if (isNoun && capacity == ParsedCapacity.Substitute)
            capacity = ParsedCapacity.Member;
        return (new Kind(status, capacity, opens || (isNoun && capacity == ParsedCapacity.Member)), present && absent);
    }

    /// <summary>"Mötesdeltagare" is a word for deltagare too.</summary>
    private static string? KeyOf(ReadOnlySpan<char> word) => Keys.TryGetValue(word, out var key) ? key : IsNoun(word) ? "member" : null;

    private static bool IsNoun(ReadOnlySpan<char> word) => word.Length > 9 && (word.EndsWith("deltagare", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ledamöter", StringComparison.OrdinalIgnoreCase));

    private static AttendanceHeading Heading(Kind kind, ReadOnlySpan<char> words, string rest) =>
        new(kind.Status, kind.Capacity, kind.Capacity == ParsedCapacity.Host && words.EndsWith("GR") ? "GR" : null, rest, kind.OpensList);

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("*_# ");
        var end = 0;
        while (end < line.Length && (char.IsLetter(line[end]) || line[end] == '-'))
            end++;
        return line[..end];
    }

    /// <summary>"Närvarande (14 st)" without its count.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> words) => words.IndexOf('(') is > 0 and var open && words.IndexOf(')') == words.Length - 1 ? words[..open].Trim() : words.Trim();

    /// <summary>"Närvarande (14 st): Anna Berg" as if the count were not there, and how many signs it took.</summary>
    private static ReadOnlySpan<char> Uncounted(ReadOnlySpan<char> line, out int skipped)
    {
        skipped = 0;
        var colon = line[..Math.Min(line.Length, LongestHeading)].IndexOf(':');
        if (colon < 2 || line[..colon].IndexOf('(') is not (> 0 and var open) || line[colon - 1] != ')')
            return line;
        skipped = colon - open;
        return string.Concat(line[..open], line[colon..]);
    }
}
