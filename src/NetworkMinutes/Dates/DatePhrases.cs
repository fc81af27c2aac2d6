using static NetworkMinutes.Dates.DateWords;

namespace NetworkMinutes.Dates;

/// <summary>Dates told by words alone: "på måndag", "nästa möte", "löpande".</summary>
internal static class DatePhrases
{
    private static readonly string[] Numbers = ["en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio"];

    public static readonly IReadOnlyList<DateForm> All =
    [
        new(Pattern(@"\b(kontinuerligt|löpande|fortlöpande)\b"), m => m.WordsOnly(FuzzyDateKind.Continuous)),
        new(Pattern(@"\b(inom\s+kort|snarast(\s+möjligt)?|så\s+(snart|fort)\s+som\s+möjligt|omgående|så\s+snart\s+det\s+går)\b"), m => m.WordsOnly(FuzzyDateKind.Soon)),
        new(Pattern(@"\b((senast|fram|på|till|vid|inför|under|innan|före)\s+){0,3}(nätverkets\s+|gruppens\s+|rådets\s+)?(nästa|nästkommande|kommande)\s+(nätverks|branschråds|grupp|styrgrupps)?(möte(t)?|träff(en)?|sammanträde(t)?|gång)\b"),
            m => m.WordsOnly(FuzzyDateKind.NextMeeting)),
        new(Pattern(@"\btill(s)?\s+dess\b"), m => m.WordsOnly(FuzzyDateKind.NextMeeting)),
        new(Pattern($@"\b(?<until>{Until})(på\s+)?(?<wd>måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)(en)?\b"), Weekday),
        new(Pattern(@"\b(nu\s+)?(på|nästa)\s+(?<wd>måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)(en)?\b"), Weekday),
        new(Pattern(@"\bi\s+(?<wd>måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags)\b"), LastWeekday),
        new(Pattern(@"\b(?<until>senast\s+|till\s+)?(i\s+morgon|imorgon)\b"), m => Offset(m, 1, 1)),
        new(Pattern(@"\b(under\s+|senast\s+)?nästa\s+vecka\b"), NextWeek),
        new(Pattern(@"\b(under\s+)?nästa\s+månad\b"), m => Fixed(m, DaySpan.Month(m.Reference.AddMonths(1).Year, m.Reference.AddMonths(1).Month))),
        new(Pattern(@"\b(under\s+)?nästa\s+år\b"), m => Fixed(m, DaySpan.Year(m.Reference.Year + 1))),
        new(Pattern(@"\b(i\s+år|under\s+året)\b"), m => Fixed(m, DaySpan.Year(m.Reference.Year))),
        new(Pattern(@"\binom\s+(?<n>\d{1,2}|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio)\s+(?<unit>dagar|vecka|veckor|månad|månader)\b"), Within),
        new(Pattern(@"\bom\s+(?<n>\d{1,2}|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio)\s+(?<unit>dagar|vecka|veckor|månad|månader)\b"), Within),
    ];

    private static FoundDate? Weekday(DateMatch m)
    {
        var day = m.Reference.AddDays(1);
        while (day.DayOfWeek != WeekdayNumber(m.Group("wd")))
            day = day.AddDays(1);
        return Fixed(m, new DaySpan(day, day));
    }

    private static FoundDate? LastWeekday(DateMatch m)
    {
        var day = m.Reference.AddDays(-1);
        while (day.DayOfWeek != WeekdayNumber(m.Group("wd")))
            day = day.AddDays(-1);
        return Fixed(m, new DaySpan(day, day));
    }

    private static FoundDate? NextWeek(DateMatch m)
    {
        var monday = m.Reference.AddDays(7 - (((int)m.Reference.DayOfWeek + 6) % 7));
        return m.Period(_ => new DaySpan(monday, monday.AddDays(6)), monday.Year);
    }

    private static FoundDate? Within(DateMatch m)
    {
        var number = m.Number("n") ?? Array.FindIndex(Numbers, n => n.Equals(m.Group("n"), StringComparison.OrdinalIgnoreCase)) + 1;
        var last = m.Group("unit").ToUpperInvariant()[0] switch
        {
            'D' => m.Reference.AddDays(number),
            'V' => m.Reference.AddDays(7 * number),
            _ => m.Reference.AddMonths(number),
        };
        return m.LastDay(last);
    }

    private static FoundDate? Offset(DateMatch m, int first, int last) => Fixed(m, new DaySpan(m.Reference.AddDays(first), m.Reference.AddDays(last)));

    private static FoundDate? Fixed(DateMatch m, DaySpan span) => span.First == span.Last
        ? m.Days(_ => span, span.First.Year)
        : m.Period(_ => span, span.First.Year);
}
