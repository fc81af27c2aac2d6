namespace NetworkMinutes.Dates;

public enum FuzzyDateKind
{
    /// <summary>One day, or a span of days: "den 12 april", "i maj", "våren 2020".</summary>
    Span,

    /// <summary>At the latest a day: "senast den 12 april", "innan sommaren". Earliest is null.</summary>
    Until,

    /// <summary>"kontinuerligt", "löpande": never overdue, looked at in each meeting.</summary>
    Continuous,

    /// <summary>"snarast", "inom kort": no date.</summary>
    Soon,

    /// <summary>"nästa möte": the body's next meeting, and moves with it.</summary>
    NextMeeting,
}

/// <summary>
/// A date as people say it: the words are kept, the span is our estimate of what they mean.
/// Days are calendar days in Europe/Stockholm; both ends are inclusive.
/// </summary>
public sealed record FuzzyDate(string Words, DateOnly? Earliest, DateOnly? Latest, FuzzyDateKind Kind)
{
    /// <summary>What must be done first, first: by the last day, then by the first; without a last day at the end.</summary>
    public static readonly Comparer<FuzzyDate?> Order = Comparer<FuzzyDate?>.Create((one, other) =>
        (one?.Latest ?? DateOnly.MaxValue, one?.Earliest ?? DateOnly.MinValue).CompareTo((other?.Latest ?? DateOnly.MaxValue, other?.Earliest ?? DateOnly.MinValue)));

    public DatePrecision Precision => Latest is null ? DatePrecision.None : SwedishDates.Precision(Words);

    /// <summary>The words leave it to us which days they mean.</summary>
    public bool IsEstimate => Precision == DatePrecision.Estimate;

    /// <summary>Overdue only after the last day of the span; words without a last day never are.</summary>
    public bool IsOverdue(DateOnly today) => Latest < today;
}
