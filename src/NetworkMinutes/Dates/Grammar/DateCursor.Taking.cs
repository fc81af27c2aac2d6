namespace NetworkMinutes.Dates.Grammar;

internal ref partial struct DateCursor
{
    public bool Take(Term term) => Take(term, out _);

    /// <summary>Takes the longest word or phrase that may be this.</summary>
    public bool Take(Term term, out int value)
    {
        value = 0;
        if (Word is not { } word || !word.Begins.Has(term))
            return false;
        var at = this;
        var best = this;
        var found = false;
        while (true)
        {
            var letters = at.Length;
            at.Move();
            at.PassDot(letters);
            if (word.Is(term, out var meant))
            {
                best = at;
                (value, found) = (meant, true);
            }
            if (at.Kind != TokenKind.Word || word.With(at.Token) is not { } longer)
                break;
            word = longer;
        }
        if (found)
            this = best;
        return found;
    }

    public readonly bool IsPhrase(Term term)
    {
        var next = this;
        return next.Take(term);
    }

    /// <summary>The dots of "v." and "fr.o.m.", but not the one after "på".</summary>
    private void PassDot(int letters)
    {
        var next = this;
        if (letters > 2 || !next.TakeSign('.', glued: true) || (letters == 2 && !(next.IsGlued && next.Kind == TokenKind.Word)))
            return;
        this = next;
    }

    public bool TakeSign(char sign, bool glued = false)
    {
        if (!IsSign(sign) || (glued && !IsGlued))
            return false;
        Move();
        return true;
    }

    public bool TakeDash(bool glued = false)
    {
        if (!IsDash || (glued && !IsGlued))
            return false;
        Move();
        return true;
    }

    public bool TakeNumber(int shortest, int longest, out int number)
    {
        number = Number;
        if (!IsNumber(shortest, longest))
            return false;
        Move();
        return true;
    }
}
