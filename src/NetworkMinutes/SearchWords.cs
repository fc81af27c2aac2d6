namespace NetworkMinutes;

/// <summary>What somebody searches for: words that must all occur. Case is folded; å, ä and ö never fold to a and o.</summary>
public sealed class SearchWords
{
    private const int Most = 10;

    public SearchWords(string? written)
    {
        Written = SwedishText.Collapse(written ?? "");
        Words = [.. SwedishText.Fold(Written).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Length <= 100 ? w : w[..100]).Distinct().Take(Most)];
    }

    public string Written { get; }
    public IReadOnlyList<string> Words { get; }
    public bool IsEmpty => Words.Count == 0;

    /// <summary>The text in pieces, those that were searched for told apart. Together they are the text, composed.</summary>
    public IReadOnlyList<MarkedPiece> Mark(string text)
    {
        var shown = text.Normalize(System.Text.NormalizationForm.FormC);
        var folded = SwedishText.Fold(shown);
        if (IsEmpty || folded.Length != shown.Length) return [new(shown, false)];
        var hit = new bool[shown.Length];
        foreach (var word in Words)
        {
            for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + 1, StringComparison.Ordinal))
                Array.Fill(hit, true, at, word.Length);
        }

        var pieces = new List<MarkedPiece>();
        for (var start = 0; start < shown.Length;)
        {
            var end = start + 1;
            while (end < shown.Length && hit[end] == hit[start]) end++;
            pieces.Add(new(shown[start..end], hit[start]));
            start = end;
        }

        return pieces;
    }
}

public sealed record MarkedPiece(string Text, bool IsHit);
