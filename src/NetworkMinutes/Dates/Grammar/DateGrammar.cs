using NetworkMinutes.Recognition;

namespace NetworkMinutes.Dates.Grammar;

/// <summary>A date is leads and then a piece: "senast på | fredag", "i god tid före | jul", "| våren 2025". Each piece is a file of its own.</summary>
internal static class DateGrammar
{
    private const int MostLeads = 3;

    public static readonly TermSet Digits = TermSet.Of(Term.Digits);

    /// <summary>Those that others are told from: "veckan efter ...", "slutet av ...".</summary>
    public static readonly Piece[] Times =
    [
        new(Days.Read, Term.Digits, Term.Weekday, Term.WeekdayBeforeDay, Term.Den, Term.Ordinal, Term.Final),
        new(Weeks.Read, Term.WeekMark),
        new(Quarters.Read, Term.Unit, Term.Ordinal, Term.Final, Term.ReportMark),
        new(ReportTimes.Read, Term.ReportMark),
        new(WeeksOfMonth.Read, Term.Ordinal, Term.Final),
        new(Months.Read, Term.Month),
        new(Terms.Read, Term.TermMark, Term.SchoolYear),
        new(SeasonTimes.Read, Term.Season, Term.BareSeason, Term.Next, Term.Previous),
        new(Holidays.Read, Term.Holiday),
        new(Turns.Read, Term.Turn, Term.Next),
        new(UnitTimes.Read, Term.YearsAway, Term.Ends, Term.Unit, Term.Next, Term.Previous, Term.Present),
        new(Years.Read, Term.Digits, Term.YearMark),
    ];

    private static readonly Piece[] Pieces =
    [
        new(Phrases.Read, Term.Soon, Term.Continuous, Term.Then, Term.DaysAway, Term.PastWeekday, Term.PastSeason),
        new(MeetingTimes.Read, Term.Next, Term.OwnMeeting, Term.MeetingOfMonth, Term.MeetingWithDay),
        .. Times,
        new(Weekdays.Read, Term.Weekday, Term.Next, Term.Previous),
        new(PartTimes.Read, Term.Part, Term.End),
        new(Beside.Read, Term.Digits, Term.Number, Term.Unit),
        new(Between.Read, Term.Between),
        new(Distances.Read, Term.InTime, Term.Within),
    ];

    /// <summary>Without one of these, or a digit, a sentence holds no date: leads, "den" and "två" only stand before them.</summary>
    public static readonly TermSet Cores = Pieces.Aggregate(default(TermSet), (all, piece) => all | piece.Opens).Without(Term.Den, Term.Number);

    /// <summary>What a date may begin with; some words only follow a lead.</summary>
    public static readonly TermSet Openers = Pieces
        .Aggregate(TermSet.Of(Term.Lead, Term.Degree), (all, piece) => all | piece.Opens)
        .Without(Term.PastWeekday, Term.PastSeason, Term.MeetingWithDay);

    public static DateReading? Read(ref DateCursor at, Place place, ReadOnlySpan<char> text)
    {
        var next = at;
        var near = next.Take(Term.Degree);
        var said = near ? null : Any(Pieces, ref next, place);
        for (var leads = 0; said is null && leads < MostLeads && next.Take(Term.Lead, out var lead) && (Lead)lead != place.Lead; leads++)
        {
            place = new Place(place.Lead.With((Lead)lead));
            said = Any(Pieces, ref next, place);
        }
        if (said is not { } found || !next.HasEnded || (near && found.Lead is not (Lead.Before or Lead.After)))
            return null;
        var span = new TextSpan(at.Start, next.Behind - at.Start);
        at = next;
        return new DateReading(span, text.Slice(span.Start, span.Length).ToString(), found.Lead, found.Meaning);
    }

    public static Said? Any(Piece[] pieces, ref DateCursor at, Place place)
    {
        var begins = at.Begins;
        if (begins == default)
            return null;
        foreach (var piece in pieces)
        {
            if (begins.Meets(piece.Opens) && piece.Read(ref at, place) is { } said)
                return said;
        }
        return null;
    }
}
