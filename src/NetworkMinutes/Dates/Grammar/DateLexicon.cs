using System.Collections.Frozen;
using System.Globalization;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Dates.Grammar;

/// <summary>The words of dates.txt, looked up without making a string.</summary>
internal static class DateLexicon
{
    private const int LongestWord = 32;

    private static readonly (string Section, Term Term)[] Lists =
    [
        ("months", Term.Month), ("names", Term.Name), ("weekdays", Term.Weekday), ("weekdays before a day", Term.WeekdayBeforeDay), ("past weekdays", Term.PastWeekday),
        ("ordinals", Term.Ordinal), ("final", Term.Final), ("numbers", Term.Number), ("degrees", Term.Degree), ("between", Term.Between), ("and", Term.And), ("den", Term.Den),
        ("next", Term.Next), ("many", Term.Many), ("previous", Term.Previous), ("present", Term.Present), ("end", Term.End), ("after the spring", Term.AfterTheSpring),
        ("week marks", Term.WeekMark), ("year marks", Term.YearMark), ("school years", Term.SchoolYear), ("in time", Term.InTime), ("within", Term.Within), ("nearest", Term.Nearest),
        ("about", Term.About), ("soon", Term.Soon), ("continuous", Term.Continuous), ("not before continuous", Term.NotBeforeContinuous), ("meetings", Term.Meeting),
        ("meetings with a day", Term.MeetingWithDay), ("own meetings", Term.OwnMeeting), ("then", Term.Then),
        ("numbered", Term.Numbered), ("takes place", Term.TakesPlace), ("amounts", Term.Amount), ("fractions", Term.Fraction), ("roughly", Term.Roughly),
    ];

    private static readonly (string Section, Term Term, Type Names)[] Named =
    [
        ("leads", Term.Lead, typeof(Lead)), ("parts", Term.Part, typeof(Part)), ("ends", Term.Ends, typeof(Unit)), ("units", Term.Unit, typeof(Unit)),
        ("seasons", Term.Season, typeof(Season)), ("bare seasons", Term.BareSeason, typeof(Season)), ("past seasons", Term.PastSeason, typeof(Season)), ("term marks", Term.TermMark, typeof(Season)),
        ("holidays", Term.Holiday, typeof(Holiday)), ("turns", Term.Turn, typeof(Unit)), ("report marks", Term.ReportMark, typeof(ReportMark)),
    ];

    private static readonly (string Section, Term Term)[] Counted = [("years away", Term.YearsAway), ("days away", Term.DaysAway)];

    private static readonly FrozenDictionary<string, DateWord> Words = Build();
    private static readonly FrozenDictionary<string, DateWord>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly uint[] Lengths = LengthsByFirstLetter();

    /// <summary>Words that a date may be made of, those left out that only lead to one.</summary>
    public static IEnumerable<string> Cores => Words.Where(word => word.Value.Begins.Meets(DateGrammar.Cores)).Select(word => word.Key);

    public static DateWord? Find(ReadOnlySpan<char> word) =>
        word.Length < LongestWord && (Lengths[Letter(word[0])] & (1u << word.Length)) != 0 && Lookup.TryGetValue(word, out var found) ? found : null;

    private static FrozenDictionary<string, DateWord> Build()
    {
        var words = new Dictionary<string, DateWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var (section, term) in Lists)
            Add(words, section, term, static (_, line) => line);
        foreach (var (section, term, names) in Named)
            Add(words, section, term, (name, _) => Convert.ToInt32(Enum.Parse(names, name), CultureInfo.InvariantCulture));
        foreach (var (section, term) in Counted)
            Add(words, section, term, static (name, _) => int.Parse(name, CultureInfo.InvariantCulture));
        foreach (var (month, meeting) in WordFile.Section("dates", "months").SelectMany((_, i) => Forms("meetings of a month").Select(m => (i + 1, m))))
            Add(words, DateWords.MonthName(month) + meeting, Term.MeetingOfMonth, month);
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Most words of a text are turned away by their first letter and length alone.</summary>
    private static uint[] LengthsByFirstLetter()
    {
        var lengths = new uint[128];
        foreach (var word in Words.Keys.Where(word => word.Length < LongestWord))
            lengths[Letter(word[0])] |= 1u << word.Length;
        return lengths;
    }

    private static int Letter(char letter) => (letter | 0x20) & 0x7f;

    public static IEnumerable<string> Forms(string section) => WordFile.Section("dates", section).SelectMany(line => line.Split(", "));

    private static void Add(Dictionary<string, DateWord> words, string section, Term term, Func<string, int, int> value)
    {
        foreach (var (line, i) in WordFile.Section("dates", section).Select((line, i) => (line, i + 1)))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var name = colon < 0 ? "" : line[..colon];
            foreach (var form in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries))
                Add(words, form, term, value(name, i));
        }
    }

    private static void Add(Dictionary<string, DateWord> words, string form, Term term, int value)
    {
        var parts = form.Split(' ');
        if (!words.TryGetValue(parts[0], out var word))
            words[parts[0]] = word = new();
        word.Add(parts.AsSpan(1), term, value);
    }
}
