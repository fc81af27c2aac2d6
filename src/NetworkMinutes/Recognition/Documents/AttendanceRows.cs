using System.Text.RegularExpressions;
using NetworkMinutes.Recognition.Lexicon;
using static NetworkMinutes.Dates.DateWords;

namespace NetworkMinutes.Recognition.Documents;

internal sealed record AttendanceRow(string Name, string? Organisation, string? Note, int Start, int Length);

/// <summary>Reads people out of one line of an attendance list, in all the ways lists are written.</summary>
internal static class AttendanceRows
{
    private const int LongestPerson = 160;
    private static readonly Regex Prefix = Pattern(@"^(?<org>[^:;,()]{2,45}):\s*(?<rest>\S.*)$");
    private static readonly Regex Columns = Pattern(@"\s{2,}|\t|\s\|\s|\s[–—]\s|\s-\s");
    private static readonly Regex Party = Pattern(@"^\(?(S|M|V|C|L|KD|MP|SD|FP|D|GP)\)?$", matchCase: true);

    /// <summary>Empty when the line is no row of a list.</summary>
    public static IReadOnlyList<AttendanceRow> Read(string line, string? organisation, bool labelled)
    {
        var offset = Items.Markers.At(line) is { Kind: Items.MarkerKind.Bullet } bullet ? bullet.Rest : 0;
        var prefix = Prefix.Match(line[offset..]);
        var prefixed = prefix.Success && IsOrganisationPrefix(prefix.Groups["org"].Value);
        if (prefixed)
        {
            organisation = prefix.Groups["org"].Value.Trim();
            offset += prefix.Groups["rest"].Index;
        }
        var rows = new List<AttendanceRow>();
        var inlineList = labelled || prefixed;
        foreach (var piece in Pieces(line, offset))
        {
            if (!TryAdd(rows, piece, organisation, inlineList, prefixed))
                return [];
        }
        return rows.ConvertAll(row => row with { Organisation = row.Organisation ?? organisation });
    }

    private static bool IsOrganisationPrefix(string words) =>
        !Labels.Chair.Contains(words.Trim()) && !Labels.Recorder.Contains(words.Trim())
        && (OrganisationNames.LooksLikeOne(words) || (char.IsUpper(words[0]) && !words.Trim().Contains(' ', StringComparison.Ordinal)));

    private static bool TryAdd(List<AttendanceRow> rows, Piece piece, string? organisation, bool inlineList, bool prefixed)
    {
        var words = piece.Text;
        if (words.Length == 0 || Party.IsMatch(words) || words.TrimEnd('.') is "jag" or "undertecknad")
            return true;
        var last = rows.Count > 0 ? rows[^1] : null;
        if (piece.InParentheses || IsNote(words))
        {
            if (last is null)
                return false;
            rows[^1] = piece.InParentheses ? words.Split(", ").Aggregate(last, (row, part) => WithDetail(row, part, prefixed)) : WithDetail(last, words, prefixed: true);
            return true;
        }
        var person = OrganisationNames.IsKnown(words) ? null : ReadPerson(words, piece);
        if (person?.Organisation is null && OrganisationNames.LooksLikeOne(words))
        {
            if (last is { Organisation: null } && !piece.NewPerson)
                rows[^1] = last with { Organisation = words };
            return last is not null || inlineList;
        }
        if (words.Contains("vakant", StringComparison.OrdinalIgnoreCase))
            return true;
        if (person is not null)
        {
            var isSecondPart = last is { Organisation: null } && !inlineList && !piece.NewPerson && piece.Start > 0 && person.Organisation is null && organisation is null;
            if (isSecondPart && rows.Count == 1 && !PersonNames.IsLikely(words))
                rows[^1] = last! with { Organisation = words };
            else
                rows.Add(person);
            return true;
        }
        if (last is { Organisation: null } && !prefixed && char.IsUpper(words[0]) && IsOrganisationLike(words) && !words.Contains(' ', StringComparison.Ordinal))
        {
            rows[^1] = last with { Organisation = words };
            return true;
        }
        return inlineList && last is not null;
    }

    private static AttendanceRow WithDetail(AttendanceRow row, string words, bool prefixed)
    {
        if (Party.IsMatch(words))
            return row;
        return row.Organisation is null && (OrganisationNames.IsKnown(words) || (!prefixed && IsOrganisationLike(words)))
            ? row with { Organisation = words }
            : row with { Note = row.Note is null ? words : $"{row.Note}, {words}" };
    }

    private static bool IsOrganisationLike(string words) => OrganisationNames.LooksLikeOne(words) || (words.Length > 3 && words.All(char.IsLetter) && char.IsUpper(words[0]) && !IsNote(words) && words is not ("Teams" or "Zoom" or "Skype" or "Meet"));

    private static bool IsNote(string words) => char.IsLower(words[0]) || char.IsDigit(words[0]) || words[0] == '§' || words is "Teams" or "Zoom" or "Ordf." or "Ordf" or "Ordförande" or "Sekreterare";

    private static AttendanceRow? ReadPerson(string words, Piece piece)
    {
        if (words.Length > LongestPerson)
            return null;
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var columns = Columns.Split(words.Trim()).Where(c => c.Length > 0).ToArray();
        if (columns.Length == 2 && OrganisationNames.IsKnown(columns[0]) && PersonNames.IsFullName(columns[1].Trim()))
            return Person(columns[1].Trim().Split(' '), columns[0].Trim(), []);
        for (var i = 2; i < parts.Length; i++)
        {
            for (var end = parts.Length; end > i; end--)
            {
                var organisation = string.Join(' ', parts[i..end]);
                if (OrganisationNames.IsKnown(organisation))
                    return Person(parts[..i], organisation, parts[end..]);
            }
        }
        if (columns.Length >= 2 && PersonNames.IsFullName(columns[0].Trim().TrimEnd(',')))
            return Person(columns[0].Trim().TrimEnd(',').Split(' ', StringSplitOptions.RemoveEmptyEntries), columns[1].Trim(), columns[2..]);
        for (var i = 2; i < parts.Length; i++)
        {
            if (OrganisationNames.LooksLikeOne(parts[i]) && parts[i..].All(p => char.IsLetter(p[0])))
                return Person(parts[..i], string.Join(' ', parts[i..]), []);
        }
        if (PersonNames.IsFullName(string.Join(' ', parts)))
            return Person(parts, null, []);
        return null;

        AttendanceRow? Person(string[] name, string? organisation, string[] note) => PersonNames.IsFullName(string.Join(' ', name)) && !OrganisationNames.LooksLikeOne(name[0]) && !OrganisationNames.IsKnown(string.Join(' ', name))
            ? new AttendanceRow(string.Join(' ', name), organisation, note.Length == 0 ? null : string.Join(' ', note), piece.Start, words.Length)
            : null;
    }

    private sealed record Piece(string Text, int Start, bool InParentheses, bool NewPerson);

    /// <summary>Splits at commas, semicolons, parentheses, "samt" and "och"; a semicolon always starts a new person.</summary>
    private static IEnumerable<Piece> Pieces(string line, int offset)
    {
        var start = offset;
        var inside = false;
        var newPerson = false;
        for (var i = offset; i <= line.Length; i++)
        {
            var c = i < line.Length ? line[i] : ';';
            var joint = !inside && c == ' ' ? Joint(line, i) : 0;
            if (c is not ('(' or ')' or ';') && !(c == ',' && !inside) && joint == 0)
                continue;
            if (i > start || inside)
                yield return Make(line, start, i, inside, newPerson);
            newPerson = c == ';' || joint > 0;
            inside = c == '(';
            i += joint;
            start = i + 1;
        }
    }

    private static int Joint(string line, int at) =>
        line.AsSpan(at).StartsWith(" samt ", StringComparison.OrdinalIgnoreCase) ? 5
        : line.AsSpan(at).StartsWith(" och ", StringComparison.OrdinalIgnoreCase) && at + 5 < line.Length && (char.IsUpper(line[at + 5]) || line.AsSpan(at + 5).StartsWith("jag") || line.AsSpan(at + 5).StartsWith("undertecknad")) ? 4 : 0;

    private static Piece Make(string line, int from, int to, bool inside, bool newPerson)
    {
        while (from < to && char.IsWhiteSpace(line[from]))
            from++;
        var text = line[from..to].Trim();
        if (text.EndsWith('.') && PersonNames.IsName(text.Split(' ')[^1].TrimEnd('.')) && text.Contains(' ', StringComparison.Ordinal))
            text = text[..^1];
        return new Piece(text, from, inside, newPerson);
    }
}
