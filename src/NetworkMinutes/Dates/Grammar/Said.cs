namespace NetworkMinutes.Dates.Grammar;

/// <summary>What a piece of the grammar has read: the days, and how they are meant.</summary>
internal readonly record struct Said(Meaning Meaning, Lead Lead);

/// <summary>Where a piece stands: after which lead, or else after which word.</summary>
/// <param name="IsNumbered">After "punkt", "nr" or "§", where a number is no date.</param>
/// <param name="IsPart">Inside another time: "slutet av ...", "veckan efter ...".</param>
internal readonly record struct Place(Lead Lead, DateWord? Before = null, bool IsAfterNumber = false, bool IsNumbered = false, bool IsPart = false)
{
    public static readonly Place Inside = new(Lead.In, IsPart: true);

    public bool IsRough => Before?.Is(Term.Roughly) == true;
}

internal delegate Said? Reader(ref DateCursor at, Place place);

/// <summary>A piece of the grammar, and what it may begin with.</summary>
internal sealed record Piece(Reader Read, TermSet Opens)
{
    public Piece(Reader read, params ReadOnlySpan<Term> opens) : this(read, TermSet.Of(opens)) { }
}

internal delegate Yearly? Point(ref DateCursor at);
