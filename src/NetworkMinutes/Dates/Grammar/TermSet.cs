namespace NetworkMinutes.Dates.Grammar;

internal readonly record struct TermSet(ulong Bits)
{
    public static TermSet Of(params ReadOnlySpan<Term> terms)
    {
        var bits = 0UL;
        foreach (var term in terms)
            bits |= 1UL << (int)term;
        return new(bits);
    }

    public bool Has(Term term) => (Bits & (1UL << (int)term)) != 0;

    public bool Meets(TermSet other) => (Bits & other.Bits) != 0;

    public TermSet Without(params ReadOnlySpan<Term> terms) => new(Bits & ~Of(terms).Bits);

    public static TermSet operator |(TermSet one, TermSet other) => new(one.Bits | other.Bits);
}
