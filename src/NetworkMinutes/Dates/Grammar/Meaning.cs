namespace NetworkMinutes.Dates.Grammar;

/// <summary>What the words of a date mean, before it is known when they were said.</summary>
internal abstract record Meaning(DatePrecision Precision)
{
    /// <summary>Whether it matters if the sentence tells of what has been.</summary>
    public virtual bool TurnsOnTense => false;

    public abstract SaidDays? Days(Lead lead, Reference reference);

    /// <summary>Other days, told from these: "slutet av maj", "veckan efter påsk".</summary>
    public abstract Meaning With(Func<DaySpan, DaySpan> other, DatePrecision precision);

    public Meaning Only(Part part) => With(whole => whole.Of(part), DatePrecision.Estimate);
}

/// <param name="Named">The days that the words name.</param>
/// <param name="Meant">What the lead makes of them: for "före maj" the last of April.</param>
internal readonly record struct SaidDays(DaySpan Named, DaySpan Meant);

/// <summary>What is no date but says when: "löpande".</summary>
internal sealed record WordsAlone(FuzzyDateKind Kind) : Meaning(DatePrecision.None)
{
    public override SaidDays? Days(Lead lead, Reference reference) => null;

    public override Meaning With(Func<DaySpan, DaySpan> other, DatePrecision precision) => this;
}

/// <summary>Days counted from the day it is said: "på fredag", "nästa vecka", "om två månader".</summary>
internal sealed record Counted(Func<Reference, DaySpan> From, DatePrecision Precision) : Meaning(Precision)
{
    public Counted(Func<DateOnly, DaySpan> from, DatePrecision precision) : this(reference => from(reference.Day), precision) { }

    public bool EitherWay { get; init; }

    public override bool TurnsOnTense => EitherWay;

    public override SaidDays? Days(Lead lead, Reference reference)
    {
        var named = From(reference);
        return new SaidDays(named, lead switch
        {
            Lead.After => named.After(),
            Lead.Before => new(named.First.AddDays(-1), named.First.AddDays(-1)),
            _ => named,
        });
    }

    public override Meaning With(Func<DaySpan, DaySpan> other, DatePrecision precision) => new Counted((Reference reference) => other(From(reference)), precision) { EitherWay = EitherWay };
}
