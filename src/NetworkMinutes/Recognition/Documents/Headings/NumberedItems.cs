using System.Runtime.InteropServices;
using NetworkMinutes.Recognition.Documents.Lines;

namespace NetworkMinutes.Recognition.Documents.Headings;

internal enum Trust
{
    None,

    /// <summary>Whole sentences with numbers: headings only where nothing else is.</summary>
    Weak,
    Likely,
    Sure,
}

/// <summary>Chooses the run of rising numbers that are the items; lists inside items restart and fall outside it.</summary>
internal sealed class NumberedItems
{
    private const float SkippedNumber = 0.6f;
    private const float OtherStyle = 0.35f;
    private const float LateStart = 0.3f;
    private const float Restart = 1.5f;
    private const float SureHeading = 1.15f;
    private const float Sure = 0.9f;
    private const float Likely = 0.55f;
    private const int Styles = 8;

    private record struct Chain(int Before, float Likeness, int Length);

    private readonly List<HeadingCandidate> candidates;
    private readonly Chain[] chains;

    /// <summary>For a style and a number, the best run that ends there: its candidate, from 1.</summary>
    private readonly int[]?[] bestEndingWith = new int[Styles][];
    private readonly int numbers;
    private int best = -1;

    private NumberedItems(List<HeadingCandidate> candidates)
    {
        (this.candidates, chains) = (candidates, new Chain[candidates.Count]);
        foreach (var candidate in candidates)
            numbers = Math.Max(numbers, candidate.Sign.Last + 1);
    }

    /// <param name="trust">How surely the numbers are headings' and not a list's inside an item.</param>
    public static List<ItemHeading> Find(DocumentText text, out Trust trust)
    {
        trust = Trust.None;
        var items = new NumberedItems(HeadingCandidates.Find(text));
        items.Link();
        if (items.best < 0)
            return [];
        var likeness = items.chains[items.best].Likeness / items.chains[items.best].Length;
        trust = likeness >= Sure ? Trust.Sure : likeness >= Likely ? Trust.Likely : Trust.Weak;
        var headings = items.Headings(text);
        return trust != Trust.Weak || (headings.Count > 2 && headings[0].Number == "1" && headings.Count * 2 >= text.Count - headings[0].Line) ? headings : [];
    }

    private void Link()
    {
        var span = CollectionsMarshal.AsSpan(candidates);
        for (var i = 0; i < span.Length; i++)
        {
            var (likeness, sign) = (span[i].Likeness, span[i].Sign);
            var chain = new Chain(-1, likeness - (sign.First <= 1 ? 0 : LateStart), 1);
            for (var style = 0; style < Styles; style++)
            {
                if (bestEndingWith[style] is not { } ends || !MayFollow(sign.Style, (HeadingStyle)style))
                    continue;
                var cost = (int)sign.Style == style ? 0 : OtherStyle;
                Extend(ends, sign.First - 1, cost);
                Extend(ends, sign.First - 2, cost + SkippedNumber);
            }
            if (sign.First == 1 && likeness >= SureHeading && sign.Style != HeadingStyle.Section && best >= 0 && IsSure(chains[best]) && span[best].Sign.Style == sign.Style)
                Follow(best, Restart);
            chains[i] = chain;
            if (chain.Before >= 0 || sign.First <= HeadingSign.LastSure || sign.Style == HeadingStyle.Section)
                Keep(i, sign);

            void Extend(int[] ends, int number, float cost)
            {
                if (number > 0 && number < ends.Length && ends[number] > 0)
                    Follow(ends[number] - 1, cost);
            }

            void Follow(int before, float cost)
            {
                if (chains[before].Likeness + likeness - cost > chain.Likeness)
                    chain = new Chain(before, chains[before].Likeness + likeness - cost, chains[before].Length + 1);
            }
        }
    }

    private void Keep(int i, HeadingSign sign)
    {
        var ends = bestEndingWith[(int)sign.Style] ??= new int[numbers];
        if (ends[sign.Last] == 0 || chains[i].Likeness > chains[ends[sign.Last] - 1].Likeness)
            ends[sign.Last] = i + 1;
        var stands = chains[i].Length >= 2 || (sign.First == 1 && chains[i].Likeness >= 1 && sign.Style is not (HeadingStyle.Bare or HeadingStyle.Roman or HeadingStyle.Capital));
        if (stands && (best < 0 || chains[i].Likeness > chains[best].Likeness))
            best = i;
    }

    private static bool IsSure(Chain chain) => chain.Length > 1 && chain.Likeness >= chain.Length * SureHeading;

    private static bool MayFollow(HeadingStyle style, HeadingStyle before) =>
        style == before || (IsPlain(style) && IsPlain(before));

    private static bool IsPlain(HeadingStyle style) => style is HeadingStyle.Dotted or HeadingStyle.Bracketed or HeadingStyle.Dashed or HeadingStyle.Bare or HeadingStyle.Named;

    private List<ItemHeading> Headings(DocumentText text)
    {
        var headings = new List<ItemHeading>();
        for (var at = best; at >= 0; at = chains[at].Before)
            headings.Add(Heading(text, candidates[at]));
        headings.Reverse();
        return headings;
    }

    private static ItemHeading Heading(DocumentText text, HeadingCandidate candidate)
    {
        var line = text[candidate.Line];
        var (title, rest) = Titles.Split(line[candidate.Sign.Title..]);
        return new ItemHeading(candidate.Line, candidate.Sign.Number(line), title, rest, 1);
    }
}
