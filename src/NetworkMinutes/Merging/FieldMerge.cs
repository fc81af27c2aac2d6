namespace NetworkMinutes.Merging;

/// <summary>A field that two write in: what each has added stays. Where both changed the same words, both versions stand, theirs first.</summary>
public static class FieldMerge
{
    /// <param name="was">What mine was made from; null when mine is to stand alone.</param>
    public static string Of(string? was, string mine, string theirs)
    {
        if (was is null || was == theirs || mine == theirs) return mine;
        var merged = TextMerge.Merge(was, mine, theirs);
        return merged.Settle(merged.Conflicts.Select(_ => Keep.Both));
    }
}
