using static NetworkMinutes.Dates.DateWords;

namespace NetworkMinutes.Dates;

/// <summary>Months, seasons, terms, weeks, years and tertials.</summary>
internal static class DatePeriods
{
    private const string YearAfter = @"(\s+(?<y>(19|20)\d\d)\b)?";
    private const string BeforeHoliday = @"(senast\s+(till\s+)?|före\s+|innan\s+|(fram\s+)?till\s+|inför\s+)";
    private const string TermYear = @"([\s-]?(?<y>20\d\d|2\d)\b)?";

    public static readonly IReadOnlyList<DateForm> All =
    [
        new(Pattern($@"\b({DateForms.PeriodLeadPattern})((?<part>början|mitten|slutet)\s+av\s+)?(?<mon>{Month})(\s+månad)?({Dash}(?<mon2>{Month}))?\b{YearAfter}"), Months),
        new(Pattern($@"\b(?<mon>{Month})({Dash}(?<mon2>{Month}))?\s+(?<y>(19|20)\d\d)\b"), Months),

        new(Pattern($@"\b(innan|före|inför)\s+sommar(en|semestern|semestrarna|ledigheten)\b{YearAfter}"),
            m => Before(m, DaySpan.BeforeSummer)),
        new(Pattern($@"\b(efter\s+sommar(en|semestern|semestrarna|ledigheten)|(under\s+|i\s+)?(tidig\s+höst|(början\s+av|tidigt\s+(i|på)|tidigt\s+under)\s+hösten))\b{YearAfter}"),
            m => m.Period(y => DaySpan.EarlyAutumn(y), m.Year())),

        new(Pattern($@"\b(({DateForms.PeriodLeadPattern})(nästa\s+)?)?(vår(en|terminen)|i\s+vår)\b{YearAfter}"),
            m => m.Period(y => DaySpan.Spring(y), m.Year())),
        new(Pattern($@"\b(({DateForms.PeriodLeadPattern})(nästa\s+)?)?(höst(en|terminen)|i\s+höst|senhösten)\b{YearAfter}"),
            m => m.Period(y => DaySpan.Autumn(y), m.Year())),
        new(Pattern($@"\b((under\s+|i\s+|till\s+)?sommaren|i\s+sommar)\b{YearAfter}"),
            m => m.Period(y => DaySpan.Summer(y), m.Year())),
        new(Pattern($@"\b((under\s+|i\s+|till\s+)?vintern|i\s+vinter)\b{YearAfter}"),
            m => m.Period(y => DaySpan.Winter(y), m.Year())),
        new(Pattern($@"\b({DateForms.PeriodLeadPattern})?VT{TermYear}\b", matchCase: true), m => m.Period(y => DaySpan.Spring(y), m.Year())),
        new(Pattern($@"\b({DateForms.PeriodLeadPattern})?HT{TermYear}\b", matchCase: true), m => m.Period(y => DaySpan.Autumn(y), m.Year())),
        new(Pattern(@"\bi\s+(?<s>våras|somras|höstas|vintras)\b"), LastSeason),

        new(Pattern($@"\b(före|innan|inför)\s+(nästa\s+)?årsskifte(t)?\b{YearAfter}"), m => Before(m, y => new DateOnly(y, 12, 31))),
        new(Pattern($@"\befter\s+(nästa\s+)?årsskifte(t)?\b"), m => m.Period(y => new DaySpan(new(y, 1, 1), new(y, 2, 28)))),
        new(Pattern($@"\b((vid|kring|runt|omkring|till|från|över)\s+)?(nästa\s+)?årsskifte(t)?\b"), m => m.Period(y => DaySpan.TurnOfYear(y))),
        new(Pattern($@"\b{BeforeHoliday}(jul(en|ledigheten|helgen)?)\b{YearAfter}"), m => Before(m, y => new DateOnly(y, 12, 23))),
        new(Pattern($@"\befter\s+(jul(en|ledigheten|helgen|helgerna)?|nyår(et)?|helgerna|trettonhelgen)\b{YearAfter}"), m => m.Period(y => new DaySpan(new(y, 1, 2), new(y, 1, 31)), m.Year())),
        new(Pattern($@"\b{BeforeHoliday}nyår(et)?\b{YearAfter}"), m => Before(m, y => new DateOnly(y, 12, 31))),
        new(Pattern($@"\b{BeforeHoliday}påsk(en|helgen|lovet)?\b{YearAfter}"), m => Before(m, y => DaySpan.Easter(y).AddDays(-3))),
        new(Pattern($@"\befter\s+påsk(en|helgen|lovet)?\b{YearAfter}"), m => m.Period(y => DaySpan.WeeksFrom(DaySpan.Easter(y).AddDays(2)), m.Year())),
        new(Pattern($@"\b{BeforeHoliday}pingst(en|helgen)?\b{YearAfter}"), m => Before(m, y => DaySpan.Easter(y).AddDays(47))),
        new(Pattern($@"\befter\s+pingst(en|helgen)?\b{YearAfter}"), m => m.Period(y => DaySpan.WeeksFrom(DaySpan.Easter(y).AddDays(50)), m.Year())),
        new(Pattern($@"\b{BeforeHoliday}midsommar(en|helgen)?\b{YearAfter}"), m => Before(m, DaySpan.BeforeSummer)),
        new(Pattern($@"\befter\s+midsommar(en|helgen)?\b{YearAfter}"), m => m.Period(y => DaySpan.WeeksFrom(DaySpan.BeforeSummer(y).AddDays(4)), m.Year())),
        new(Pattern($@"\b((före|innan|till|vid)\s+)(årets\s+slut|slutet\s+av\s+året|årsslutet|utgången\s+av\s+året|utgången\s+av\s+(?<y>20\d\d))\b"), m => Before(m, y => new DateOnly(y, 12, 31))),

        new(Pattern($@"\b{DateForms.LeadPattern}(v\.?|vecka|veckan|veckorna)\s*(?<w>\d{{1,2}})({Dash}(?<w2>\d{{1,2}}))?\b([,\s]+(?<y>20\d\d)\b)?"), Weeks),

        new(Pattern($@"\b((?<until>senast\s+|fram\s+till\s+|till\s+och\s+med\s+)|under\s+|till\s+|år\s+|i\s+|från\s+|(under\s+)?perioden\s+|(under\s+)?åren\s+)?(?<head>\d+[/:])?(?<y>20\d\d)({Dash}(?<y2>20\d\d|\d\d))?(?<tail>[:/_-]\w|\b)"), Years),
        new(Pattern(@"\b(senast\s+|till\s+|vid\s+|i\s+)?(?<t>T1|T2|VB)(\s+(?<y>20\d\d)\b)?\b", matchCase: true), Tertial),
    ];

    private static FoundDate? Months(DateMatch m)
    {
        if (m.Group("mon").Equals("jul", StringComparison.OrdinalIgnoreCase))
            return null;
        var first = MonthNumber(m.Group("mon"));
        var last = m.Has("mon2") ? MonthNumber(m.Group("mon2")) : first;
        return m.Period(
            year =>
            {
                var from = DaySpan.Month(year, first);
                var to = DaySpan.Month(last < first ? year + 1 : year, last);
                return m.Group("part").ToUpperInvariant() switch
                {
                    "BÖRJAN" => new DaySpan(from.First, from.First.AddDays(9)),
                    "MITTEN" => new DaySpan(from.First.AddDays(9), from.First.AddDays(19)),
                    "SLUTET" => new DaySpan(to.First.AddDays(19), to.Last),
                    _ => new DaySpan(from.First, to.Last),
                };
            },
            m.Year());
    }

    private static FoundDate? Before(DateMatch m, Func<int, DateOnly> lastDay)
    {
        var span = m.Year() is { } year
            ? new DaySpan(lastDay(year), lastDay(year))
            : DaySpan.Nearest(y => new DaySpan(lastDay(y), lastDay(y)), m.Reference, m.LookBack);
        return span is { } found ? m.LastDay(found.Last) : null;
    }

    private static FoundDate? LastSeason(DateMatch m)
    {
        Func<int, DaySpan> season = m.Group("s").ToUpperInvariant()[0] switch
        {
            'H' => DaySpan.Autumn,
            'S' => DaySpan.Summer,
            _ when m.Group("s").StartsWith("vå", StringComparison.OrdinalIgnoreCase) => DaySpan.Spring,
            _ => DaySpan.Winter,
        };
        var year = m.Reference.Year;
        while (season(year).First > m.Reference)
            year--;
        return m.Period(y => season(y), year);
    }

    private static FoundDate? Weeks(DateMatch m) => m.Period(
        year =>
        {
            var first = DaySpan.Week(year, m.Number("w") ?? 0);
            var last = m.Has("w2") ? DaySpan.Week(year, m.Number("w2") ?? 0) : first;
            return first is { } from && last is { } to && to.Last > from.First ? new DaySpan(from.First, to.Last) : null;
        },
        m.Year());

    private static FoundDate? Years(DateMatch m)
    {
        if (m.Has("head") || m.Group("tail").Length > 0 || m.Year() is not { } first)
            return null;
        var last = m.Year("y2") ?? first;
        return last < first ? null : m.Period(_ => new DaySpan(new(first, 1, 1), new(last, 12, 31)), first);
    }

    private static FoundDate? Tertial(DateMatch m)
    {
        DateOnly Last(int year) => m.Group("t") switch
        {
            "T1" => new DateOnly(year, 4, 30),
            "T2" => new DateOnly(year, 8, 31),
            _ => new DateOnly(year + 1, 1, 31),
        };
        return Before(m, Last);
    }
}
