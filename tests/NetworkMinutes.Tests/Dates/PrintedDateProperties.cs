using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NetworkMinutes.Dates;

namespace NetworkMinutes.Tests.Dates;

/// <summary>What is written as Swedes write it is read as it was meant, whenever it is said.</summary>
public class PrintedDateProperties
{
    private static readonly Gen<DateOnly> Days = Gen.Choose(new DateOnly(2001, 1, 1).DayNumber, new DateOnly(2096, 12, 31).DayNumber).Select(DateOnly.FromDayNumber);
    private static readonly Gen<(DateOnly First, DateOnly Last)> Spans = Days.SelectMany(first => Gen.Choose(1, 800).Select(days => (first, first.AddDays(days))));
    private static readonly Gen<(DateOnly Day, DateOnly Said)> DaysSaid = Days.Two().Select(days => (days.Item1, days.Item2));

    [Fact]
    public void A_day_with_its_year() => Check(DaysSaid, x => Forms(x.Day).All(form => IsRead(form, x.Said, x.Day, x.Day)));

    [Fact]
    public void A_day_of_the_coming_year_without_its_year() => Check(DaysSaid, x =>
    {
        var day = x.Said.AddDays(x.Day.DayNumber % 365);
        return FormsWithoutYear(day).All(form => IsRead(form, x.Said, day, day));
    });

    [Fact]
    public void A_last_day() => Check(DaysSaid, x =>
        Forms(x.Day).All(form => IsRead($"senast {form}", x.Said, null, x.Day) && IsRead($"till {form}", x.Said, null, x.Day) && IsRead($"före {form}", x.Said, null, x.Day.AddDays(-1))));

    [Fact]
    public void A_span_of_days() => Check(Spans, x =>
        IsRead(DayText.Span(x.First, x.Last), x.First, x.First, x.Last)
        && IsRead($"från {SwedishDay.Den(x.First)} till {SwedishDay.Den(x.Last)}", x.First, x.First, x.Last)
        && IsRead($"{x.First:yyyy-MM-dd} – {x.Last:yyyy-MM-dd}", x.First, x.First, x.Last));

    [Fact]
    public void A_month_and_months() => Check(Spans, x =>
    {
        var (first, last) = (new DateOnly(x.First.Year, x.First.Month, 1), new DateOnly(x.Last.Year, x.Last.Month, 1).AddMonths(1).AddDays(-1));
        return IsRead(Month(x.First), x.Last, first, first.AddMonths(1).AddDays(-1))
            && IsRead($"senast i {Month(x.First)}", x.Last, null, first.AddMonths(1).AddDays(-1))
            && IsRead($"före {Month(x.First)}", x.Last, null, first.AddDays(-1))
            && (first.AddMonths(1) > last || IsRead($"{Month(x.First)}–{Month(x.Last)}", x.Last, first, last));
    });

    [Fact]
    public void A_week_of_a_year() => Check(DaysSaid, x =>
    {
        var day = x.Day.ToDateTime(default);
        var monday = x.Day.AddDays(-(((int)x.Day.DayOfWeek + 6) % 7));
        return IsRead($"v. {ISOWeek.GetWeekOfYear(day)} {ISOWeek.GetYear(day)}", x.Said, monday, monday.AddDays(6));
    });

    [Fact]
    public void A_week_without_its_year() => Check(DaysSaid, x =>
    {
        var (first, last) = Read($"vecka {ISOWeek.GetWeekOfYear(x.Day.ToDateTime(default))}", x.Said);
        return first!.Value.DayOfWeek == DayOfWeek.Monday && last == first.Value.AddDays(6) && last >= x.Said
            && ISOWeek.GetWeekOfYear(first.Value.ToDateTime(default)) == ISOWeek.GetWeekOfYear(x.Day.ToDateTime(default));
    });

    [Fact]
    public void Seasons_terms_and_years() => Check(DaysSaid, x =>
        IsRead($"våren {x.Day.Year}", x.Said, new(x.Day.Year, 1, 1), new(x.Day.Year, 6, 30))
        && IsRead($"HT {x.Day.Year}", x.Said, new(x.Day.Year, 8, 1), new(x.Day.Year, 12, 31))
        && IsRead($"{x.Day.Year}", x.Said, new(x.Day.Year, 1, 1), new(x.Day.Year, 12, 31))
        && IsRead($"{x.Day.Year}–{x.Day.Year + 2}", x.Said, new(x.Day.Year, 1, 1), new(x.Day.Year + 2, 12, 31)));

    [Fact]
    public void What_the_margin_shows_can_be_typed_back() => Check(Spans.Zip(Gen.Elements(false, true)), x =>
    {
        var ((first, last), until) = x;
        var date = new FuzzyDate("", until ? null : first, last, until ? FuzzyDateKind.Until : FuzzyDateKind.Span);
        return SwedishDates.Parse(FuzzyDateText.Span(date), last) is { } read && read with { Words = "" } == date;
    });

    private static IEnumerable<string> Forms(DateOnly day)
    {
        yield return SwedishDay.Plain(day);
        yield return SwedishDay.Den(day);
        yield return SwedishDay.WithWeekday(day);
        yield return $"{day:yyyy-MM-dd}";
        yield return $"{day:yyyyMMdd}";
        yield return day.ToString("d'/'M yyyy", SwedishText.Culture);
        yield return day.ToString("d'.'M'.'yyyy", SwedishText.Culture);
        yield return day.ToString("'den' d':e' MMMM yyyy", SwedishText.Culture);
        if (day.Year is >= 2020 and < 2040)
        {
            yield return $"{day:yyMMdd}";
            yield return day.ToString("d'/'M-yy", SwedishText.Culture);
            yield return day.ToString("d MMMM -yy", SwedishText.Culture);
        }
    }

    private static IEnumerable<string> FormsWithoutYear(DateOnly day)
    {
        yield return day.ToString("d MMMM", SwedishText.Culture);
        yield return day.ToString("'den' d MMMM", SwedishText.Culture);
        yield return day.ToString("dddd'en den' d MMMM", SwedishText.Culture);
        yield return day.ToString("ddd d'/'M", SwedishText.Culture);
        yield return day.ToString("'den' d'/'M", SwedishText.Culture);
    }

    private static string Month(DateOnly day) => day.ToString("MMMM yyyy", SwedishText.Culture);

    private static bool IsRead(string words, DateOnly said, DateOnly? first, DateOnly last) =>
        Read(words, said) == (first, last) ? true : throw new InvalidOperationException($"{words}, said {said:yyyy-MM-dd}: {Read(words, said)}");

    /// <summary>Found in a sentence, whole.</summary>
    private static (DateOnly? First, DateOnly? Last) Read(string words, DateOnly said) =>
        SwedishDates.Find($"Anna skickar det, {words}, efter avstämning.", said, lookBack: false) is [{ Date: var date }] && date.Words == words
            ? (date.Earliest, date.Latest) : throw new InvalidOperationException($"{words} is not read whole.");

    private static void Check<T>(Gen<T> values, Func<T, bool> holds) => Prop.ForAll(values.ToArbitrary(), holds).QuickCheckThrowOnFailure();
}
