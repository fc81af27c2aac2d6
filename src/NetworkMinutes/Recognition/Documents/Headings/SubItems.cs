using System.Globalization;
using NetworkMinutes.Recognition.Documents.Lines;
using NetworkMinutes.Recognition.Items;

namespace NetworkMinutes.Recognition.Documents.Headings;

/// <summary>Sub-items a), b), c) and 1.1, 1.2 inside one item, and 2a.1 and 1.1.1 inside those: they rise from the first, unless they are the points of a list.</summary>
internal static class SubItems
{
    private const int LongestPoint = 60;

    public static void Find(DocumentText text, ItemHeading parent, int end, Setting setting, List<ItemHeading> found)
    {
        var lettered = found.Count;
        var next = 'a';
        var number = 1;
        var (within, third) = ("", 1);
        for (var i = parent.Line + 1; i < end; i++)
        {
            var line = text[i];
            if (text.IsAside(i) || text.IsTaken(i))
                continue;
            if (Lettered(line) is { After: > 0 } letter && letter.Letter == next && (letter.Number < 0 || IsNumber(parent.Number, letter.Number)))
            {
                if (next == 'a' && (OpensList(text, parent.Line, i, end) || ArePromises(text, i, end, setting)))
                    continue;
                (within, third) = ($"{parent.Number}{next}", 1);
                found.Add(Heading(i, within, 2, line[letter.After..]));
                next++;
            }
            else if (next == 'a' && Dotted(line, parent.Number, number) is ({ } written, var after))
            {
                (within, third) = (written, 1);
                number++;
                found.Add(Heading(i, written, 2, line[after..]));
            }
            else if (within.Length > 0 && Dotted(line, within, third) is ({ } deeper, var afterDeeper))
            {
                third++;
                found.Add(Heading(i, deeper, 3, line[afterDeeper..]));
            }
        }
        if (found.Count == lettered + 1 && next == 'b')
            found.RemoveAt(lettered);
    }

    private static ItemHeading Heading(int line, string number, int level, ReadOnlySpan<char> words)
    {
        var (title, rest) = Titles.FirstSentence(words);
        return new ItemHeading(line, number, title, rest, level);
    }

    /// <summary>"a)", "5a)", and "5a Larm" where a number goes before.</summary>
    private static (int Number, char Letter, int After) Lettered(ReadOnlySpan<char> line)
    {
        var sign = LineSigns.Letter(line);
        return sign.After > 0 ? sign : LineSigns.BareLetter(line);
    }

    private static bool IsNumber(string parent, int number) => parent == number.ToString(CultureInfo.InvariantCulture);

    /// <summary>After a colon, a label or prose, letters that stand line upon line are the points of a list.</summary>
    private static bool OpensList(DocumentText text, int heading, int i, int end)
    {
        if (i == heading + 1)
            return false;
        var before = text[i - 1];
        if (before[^1] == ':' || LineLabels.StandsAlone(before) || ItemBlocks.IsDecisionLead(before))
            return true;
        return !text.Is(i, LineMarks.BlankBefore) && i + 1 < end && text[i].Length < LongestPoint && LineSigns.Letter(text[i + 1]).Letter == 'b';
    }

    /// <summary>"a) Anna mejlar listan.": whole sentences, and in one of them somebody promises.</summary>
    private static bool ArePromises(DocumentText text, int first, int end, Setting setting)
    {
        var (next, promised) = ('a', false);
        for (var i = first; i < end; i++)
        {
            var line = text[i];
            if (Lettered(line) is not { After: > 0 } letter || letter.Letter != next)
                continue;
            if (line[^1] != '.')
                return false;
            promised |= IsPromise(new Sentence(Titles.FirstSentence(line[letter.After..]).Title, setting));
            next++;
        }
        return promised;
    }

    private static bool IsPromise(Sentence sentence) => ProseActions.Find(sentence, DueDates.Of(sentence)) is { Owners: [{ Kind: ParsedOwnerKind.Person }, ..] };

    /// <summary>"3.1", "3.1.", "3.1)", "3a.1" or "3a1": the number, and where the words begin after it.</summary>
    private static (string Number, int After)? Dotted(ReadOnlySpan<char> line, string parent, int next)
    {
        if (line.Length < parent.Length + 4 || !char.IsAsciiDigit(line[0]) || !line.StartsWith(parent, StringComparison.Ordinal))
            return null;
        var isDotted = line[parent.Length] == '.';
        if (!isDotted && !char.IsAsciiLetter(parent[^1]))
            return null;
        var from = parent.Length + (isDotted ? 1 : 0);
        var at = LineSigns.Digits(line, from);
        if (at == from || at - from > 2 || int.Parse(line[from..at], CultureInfo.InvariantCulture) != next)
            return null;
        var number = line[..at];
        if (at < line.Length && line[at] is '.' or ')' or ':')
            at++;
        return at + 1 < line.Length && line[at] == ' ' && char.IsUpper(line[at + 1]) ? (number.ToString(), at + 1) : null;
    }
}
