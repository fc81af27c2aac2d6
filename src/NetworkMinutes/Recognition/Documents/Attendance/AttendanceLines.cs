using NetworkMinutes.Recognition.Documents.Lines;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents.Attendance;

/// <summary>What a line of the lists is, before its names are read.</summary>
internal static class AttendanceLines
{
    private const int LongestMore = 80;
    private const int LongestGroup = 40;

    /// <summary>With its columns, unless it was joined; without bold signs, dots that lead the eye as a gap.</summary>
    public static string Source(DocumentText text, int line)
    {
        var source = text.IsJoined(line) ? text.Text(line) : text.Raw(line).ToString();
        if (source.Contains("**", StringComparison.Ordinal))
            source = source.Replace("**", "", StringComparison.Ordinal);
        var dots = source.IndexOf("...", StringComparison.Ordinal);
        return dots > 0 && source[dots..].TrimStart('.', ' ') is { Length: > 0 } rest ? $"{source[..dots].TrimEnd()}\t{rest}" : source;
    }

    /// <summary>Whether the words say more than the rows read from them.</summary>
    public static bool SayMore(string source, IReadOnlyList<AttendanceRow> rows) => Leftover.Has(AttendanceRows.WithoutSign(source), Values(rows));

    public static string?[] Values(IReadOnlyList<AttendanceRow> rows) =>
        [.. rows.SelectMany(row => (string?[])[row.Name, row.Organisation, row.Note, row.Status is null ? null : row.Status == ParsedStatus.Present ? "närvarande" : "frånvarande förhinder ej närvarande"])];

    /// <summary>No more than "(14 st)" beside the heading's own words.</summary>
    public static bool IsBareHeading(string line)
    {
        var open = line.IndexOf('(', StringComparison.Ordinal);
        return open < 0 ? !line.Any(char.IsDigit) : !line[open..].Any(char.IsLetter) || line[open..].Contains(" st", StringComparison.Ordinal);
    }

    /// <summary>"Närvarande: Anna Berg (Ale)," and the line after it.</summary>
    public static bool GoOn(string line, DocumentText text, int next)
    {
        if (text.Is(next, LineMarks.BlankBefore) || text.IsAside(next) || AttendanceHeadings.Read(text[next], within: true) is not null || LineLabels.Opens(text[next]) || LineSigns.Opens(text[next]))
            return false;
        return line[^1] is ',' or ';' or '(' or '&' || line.EndsWith(" och", StringComparison.OrdinalIgnoreCase) || line.EndsWith(" samt", StringComparison.OrdinalIgnoreCase)
            || char.IsLower(text[next][0]) || text[next][0] is '(' or ',' || EndsWithFirstName(line);
    }

    /// <summary>"(kom 9.30)" and "enhetschef, Ale" under a name.</summary>
    public static bool SaysMore(DocumentText text, int next) =>
        !text.Is(next, LineMarks.BlankBefore) && !text.IsAside(next) && text[next].Length < LongestMore && (text[next][0] == '(' || char.IsLower(text[next][0])) && !LineSigns.Opens(text[next]);

    /// <summary>"Bo Ek (Ale). Lerum sände ingen.": where the list ends and telling begins.</summary>
    public static int EndOfNames(string rest)
    {
        for (var dot = rest.IndexOf(". ", StringComparison.Ordinal); dot > 0; dot = rest.IndexOf(". ", dot + 1, StringComparison.Ordinal))
        {
            var word = dot;
            while (word > 0 && char.IsLetter(rest[word - 1]))
                word--;
            if ((dot - word > 2 && char.IsUpper(rest[word])) || rest[dot - 1] == ')')
                return AttendanceHeadings.Read(rest[(dot + 1)..].Trim(), within: true) is null && AttendanceRows.Read(rest[(dot + 1)..].Trim(), null, labelled: false).Count > 0 ? rest.Length : dot;
        }
        return rest.Length;
    }

    /// <summary>"Ale" over its people.</summary>
    public static string? Group(DocumentText text, int line, int end)
    {
        if (text[line].Length >= LongestGroup)
            return null;
        var alone = LineLabels.Alone(text[line]).ToString();
        var isGroup = OrganisationNames.IsMunicipality(alone) || (OrganisationNames.IsKnown(alone) && line + 1 < end && !text.Is(line + 1, LineMarks.BlankBefore));
        return isGroup ? alone : null;
    }

    /// <summary>Whom "Ordförande: Anna Berg" names; such a field beside the lists is no row of them.</summary>
    public static string? Led(string line)
    {
        var (start, length, after) = LineLabels.Split(line);
        if (after == 0 && line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space)
            (length, after) = (space, space + 1);
        if (after == 0 || after >= line.Length || line.Substring(start, length) is var label && !Labels.Chair.Contains(label) && !Labels.Recorder.Contains(label))
            return null;
        return AttendanceRows.Read(line[after..], null, labelled: false) is [var row, ..] ? row.Name : "";
    }

    /// <summary>"Anna Berg &lt;anna.berg@exempel.se&gt;".</summary>
    public static string WithoutAddresses(string source)
    {
        for (var from = source.IndexOf('<', StringComparison.Ordinal); from >= 0; from = source.IndexOf('<', StringComparison.Ordinal))
        {
            var to = source.IndexOf('>', from);
            if (to < 0 || !source.AsSpan(from, to - from).Contains('@'))
                return source;
            source = source[..from].TrimEnd() + source[(to + 1)..];
        }
        return source;
    }

    /// <summary>Vacant seats, and municipalities that sent nobody.</summary>
    public static bool NamesNobody(string line) => line.Contains("vakant", StringComparison.OrdinalIgnoreCase) || IsEmptyGroup(line)
        || line.TrimEnd('.', '-', '–', ' ').Split([", ", " och ", " samt "], StringSplitOptions.RemoveEmptyEntries).All(OrganisationNames.IsMunicipality);

    /// <summary>"Tjörn: ingen", "Lerum: –".</summary>
    private static bool IsEmptyGroup(string line)
    {
        if (line.Length >= LongestMore)
            return false;
        var sign = line.IndexOfAny([':', '–', '|', '\t']);
        if (sign > 1 && OrganisationNames.IsKnown(line[..sign].Trim()) && TellsNobody(line[(sign + 1)..].Trim()))
            return true;
        for (var space = line.IndexOf(' ', StringComparison.Ordinal); space > 0; space = line.IndexOf(' ', space + 1))
        {
            if (OrganisationNames.IsMunicipality(line[..space]))
                return line[space..].Trim(' ', '-', '–') is { Length: > 0 } rest && TellsNobody(rest) && TellsAbsence(rest);
        }
        return false;
    }

    private static bool TellsAbsence(string words) => UnheadedPeople.TellsAbsence(words) || AttendanceHeadings.StatusIn(words) is { Status: not ParsedStatus.Present, Note: "" };

    /// <summary>"ingen", "–", "Ej representerade".</summary>
    public static bool TellsNobody(string words) =>
        !words.Skip(1).Any(char.IsUpper) && (words.Length == 0 || !char.IsUpper(words[0]) || words.StartsWith("Ing", StringComparison.Ordinal) || TellsAbsence(words));

    private static bool EndsWithFirstName(string line)
    {
        var last = line[(line.LastIndexOfAny([',', ';', ':', '(', ')']) + 1)..].Trim();
        return PersonNames.IsName(last) && !AttendanceWords.LooksLikeOrganisation(last);
    }
}
