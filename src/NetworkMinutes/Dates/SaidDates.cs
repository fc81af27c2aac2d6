using NetworkMinutes.Dates.Grammar;

namespace NetworkMinutes.Dates;

/// <summary>The dates of a text, found once. Which year one means depends on the day it is said, and on whether it is ahead or behind.</summary>
public sealed class SaidDates
{
    public static readonly SaidDates None = new("", []);
    private static readonly List<FoundDate> NoDates = [];
    private readonly string text;
    private readonly List<DateReading> readings;

    private SaidDates(string text, List<DateReading> readings) => (this.text, this.readings) = (text, readings);

    public static SaidDates In(ReadOnlySpan<char> text) => DateScanner.Read(text) is { } readings ? new(text.ToString(), readings) : None;

    public IReadOnlyList<FoundDate> Ahead(DateOnly reference) => On(new(reference, LooksBack: false));

    public IReadOnlyList<FoundDate> Behind(DateOnly reference) => On(new(reference, LooksBack: true));

    /// <summary>Behind where the text tells of what has been, otherwise ahead.</summary>
    public IReadOnlyList<FoundDate> AsTold(DateOnly reference) =>
        On(new(reference, readings.Count > 0 && readings.Any(reading => reading.Meaning.TurnsOnTense) && PastTense.IsTold(text), TrustsWeekday: true));

    internal DatePrecision Precision => readings is [var only] ? only.Meaning.Precision : DatePrecision.None;

    private List<FoundDate> On(Reference reference) => readings.Count == 0 ? NoDates : Resolved(reference with { Day = Known(reference.Day) });

    private List<FoundDate> Resolved(Reference reference)
    {
        var resolved = new List<FoundDate>(readings.Count);
        foreach (var reading in readings)
        {
            if (reading.On(reference) is { } date)
                resolved.Add(date);
        }
        return resolved;
    }

    private static DateOnly Known(DateOnly reference)
    {
        const int first = 1910, last = 2190;
        return reference.Year is >= first and <= last ? reference : new(Math.Clamp(reference.Year, first, last), reference.Month, Math.Min(reference.Day, 28));
    }
}
