namespace NetworkMinutes.Recognition.Documents.Attendance;

internal enum Separator
{
    None,
    Comma,
    Semicolon,
    And,
    Gap,
    Dash,
    Bracket,
}

/// <param name="Before">What parts it from the piece before.</param>
internal readonly record struct AttendancePiece(string Text, int Start, Separator Before)
{
    public bool IsInBrackets => Before == Separator.Bracket;
    public bool MayBeNewPerson => Before is Separator.Semicolon or Separator.And or Separator.None;
}

/// <summary>Splits a row at commas, semicolons, brackets, columns, dashes, "samt" and "och".</summary>
internal static class AttendancePieces
{
    public static List<AttendancePiece> Of(string line, int from)
    {
        var pieces = new List<AttendancePiece>();
        var start = from;
        var before = Separator.None;
        for (var i = from; i <= line.Length; i++)
        {
            var (separator, length) = At(line, i, before == Separator.Bracket);
            if (length == 0)
                continue;
            Add(pieces, line, start, i, before);
            before = separator;
            i += length - 1;
            start = i + 1;
        }
        return pieces;
    }

    private static (Separator Kind, int Length) At(string line, int i, bool inside)
    {
        if (i == line.Length)
            return (Separator.None, 1);
        switch (line[i])
        {
            case ')' or ']':
                return (Separator.Comma, 1);
            case var _ when inside:
                return default;
            case '(' or '[':
                return (Separator.Bracket, 1);
            case ',':
                return (Separator.Comma, 1);
            case ';':
                return (Separator.Semicolon, 1);
            case '.' when EndsNames(line, i):
                return (Separator.Semicolon, 1);
            case '\t' or '|':
                return (Separator.Gap, 1);
            case ' ':
                return AtSpace(line, i);
            default:
                return default;
        }
    }

    private static (Separator Kind, int Length) AtSpace(string line, int i)
    {
        var rest = line.AsSpan(i + 1);
        if (rest.Length > 1 && rest[0] == ' ')
            return (Separator.Gap, 1);
        if (rest.Length > 2 && rest[1] == ' ' && rest[0] is '–' or '—' or '-')
            return (Separator.Dash, 3);
        if (rest.Length > 2 && rest[1] == ' ' && rest[0] is '/' or '&' or '+')
            return (rest[0] == '/' ? Separator.Gap : Separator.And, 3);
        if (rest.StartsWith("samt ", StringComparison.OrdinalIgnoreCase))
            return (Separator.And, 6);
        if (rest.Length > 2 && rest.StartsWith("o ", StringComparison.Ordinal) && char.IsUpper(rest[2]))
            return (Separator.And, 3);
        return rest.StartsWith("och ", StringComparison.OrdinalIgnoreCase) && rest.Length > 4 && (char.IsUpper(rest[4]) || rest[4..].StartsWith("jag") || rest[4..].StartsWith("undertecknad"))
            ? (Separator.And, 5)
            : default;
    }

    /// <summary>"Bo Ek, Lerum. Lisa Ros, Tjörn": a full stop after a name and before another.</summary>
    private static bool EndsNames(string line, int i)
    {
        if (i + 2 >= line.Length || line[i + 1] != ' ' || !char.IsUpper(line[i + 2]))
            return false;
        var word = i;
        while (word > 0 && char.IsLetter(line[word - 1]))
            word--;
        return (i > 0 && line[i - 1] == ')') || (i - word > 1 && char.IsUpper(line[word]) && !line.AsSpan(word, i - word).Equals("Ordf", StringComparison.Ordinal));
    }

    private static void Add(List<AttendancePiece> pieces, string line, int from, int to, Separator before)
    {
        while (from < to && char.IsWhiteSpace(line[from]))
            from++;
        while (to > from && char.IsWhiteSpace(line[to - 1]))
            to--;
        if (from == to)
        {
            if (pieces.Count > 0 && before == Separator.Semicolon)
                pieces.Add(new AttendancePiece("", from, before));
            return;
        }
        var text = line[from..to];
        if (text.EndsWith('.') && ((text.Contains(' ', StringComparison.Ordinal) && PersonNames.IsName(text.AsSpan(text.LastIndexOf(' ') + 1).TrimEnd('.'))) || Lexicon.OrganisationNames.IsKnown(text[..^1])))
            text = text[..^1];
        pieces.Add(new AttendancePiece(text, from, before));
    }
}
