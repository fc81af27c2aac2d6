using System.Text.RegularExpressions;
using static NetworkMinutes.Dates.DateWords;

namespace NetworkMinutes.Dates;

internal sealed record DateForm(Regex Pattern, Func<DateMatch, FoundDate?> Read);

/// <summary>The ways a date is written, each with its reading. The table in the tests shows them all.</summary>
internal static class DateForms
{
    private const string Lead = $@"((?<until>{Until})|({Around}))?";
    private const string PeriodLead = $@"((?<until>senast\s+(i\s+|under\s+)?|fram\s+till\s+|före\s+|innan\s+|inför\s+)|({Around}|till\s+))";
    private const string Day = $@"(nu\s+)?({Weekday}\s+)?(den\s+)?";

    public static readonly IReadOnlyList<DateForm> All =
    [
        .. Days(),
        .. DatePeriods.All,
        .. DatePhrases.All,
    ];

    internal static string LeadPattern => Lead;

    internal static string PeriodLeadPattern => PeriodLead;

    private static IEnumerable<DateForm> Days()
    {
        yield return new(
            Pattern($@"\b{Lead}{Day}(?<y>(19|20)\d\d)-(?<m>[01]\d)-(?<d>[0-3]\d)\b"),
            m => m.Days(year => DaySpan.Of(year, m.Number("m")!.Value, m.Number("d")!.Value, m.Number("d")!.Value), m.Year()));

        yield return new(
            Pattern($@"\b{Lead}(?<y>20\d\d|2\d)(?<m>[01]\d)(?<d>[0-3]\d)\b"),
            m => m.Days(year => DaySpan.Of(year, m.Number("m")!.Value, m.Number("d")!.Value, m.Number("d")!.Value), m.Year()));

        yield return new(
            Pattern($@"\b{Lead}{Day}(?<d>\d{{1,2}})(:?[ae]|\.)?(({Dash}|\s+(och|samt|eller)\s+(den\s+)?)(?<d2>\d{{1,2}})(:?[ae]|\.)?)?\s+(?<mon>{Month})\b(\.?\s+(?<y>(19|20)\d\d)\b)?"),
            m => OneMonth(m, MonthNumber(m.Group("mon"))));

        yield return new(
            Pattern($@"\b{Lead}{Day}(?<d>\d{{1,2}})\s+(?<mon>{Month}){Dash}(?<d2>\d{{1,2}})\s+(?<mon2>{Month})(\s+(?<y>(19|20)\d\d))?\b"),
            TwoMonths);

        yield return new(
            Pattern($@"\b{Lead}{Day}(?<d>\d{{1,2}})({Dash}(?<d2>\d{{1,2}}))?/(?<m>\d{{1,2}})([-/ ](?<y>20\d\d|2\d))?\b"),
            m => m.Words.EndsWith("24/7", StringComparison.Ordinal) ? null : OneMonth(m, m.Number("m") ?? 0));
    }

    private static FoundDate? OneMonth(DateMatch m, int month)
    {
        var first = m.Number("d") ?? 0;
        var last = m.Number("d2") ?? first;
        return m.Days(year => DaySpan.Of(year, month, first, last), m.Year());
    }

    private static FoundDate? TwoMonths(DateMatch m) => m.Days(
        year =>
        {
            var first = DaySpan.Of(year, MonthNumber(m.Group("mon")), m.Number("d") ?? 0, m.Number("d") ?? 0);
            var turns = MonthNumber(m.Group("mon2")) < MonthNumber(m.Group("mon")) ? 1 : 0;
            var last = DaySpan.Of(year + turns, MonthNumber(m.Group("mon2")), m.Number("d2") ?? 0, m.Number("d2") ?? 0);
            return first is { } from && last is { } to ? new DaySpan(from.First, to.Last) : null;
        },
        m.Year());
}
