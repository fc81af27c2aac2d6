using System.Buffers;
using NetworkMinutes.Recognition.Documents.Lines;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents.Attendance;

/// <summary>Reads people out of one line of an attendance list, in all the ways lists are written.</summary>
internal sealed class AttendanceRows
{
    private const int LongestPrefix = 45;
    private static readonly SearchValues<char> Counts = SearchValues.Create("0123456789 st");

    private readonly List<AttendanceRow> rows = [];
    private readonly List<AttendancePiece> pieces;
    private readonly string? organisation;
    private readonly bool prefixed;
    private readonly bool inline;
    private readonly bool firstNames;
    private string? ahead;
    private string? group;

    private AttendanceRows(List<AttendancePiece> pieces, string? organisation, bool labelled, bool prefixed)
    {
        (this.pieces, this.organisation, this.prefixed, inline) = (pieces, organisation, prefixed, labelled || prefixed);
        firstNames = inline && pieces.Count > 1 && !pieces.Exists(piece => OrganisationNames.IsKnown(piece.Text) || (piece.Text.Split(' ').Length > 2 && FirstNameFrom(piece) is null));
    }

    /// <summary>Empty when the line is no row of a list.</summary>
    /// <param name="labelled">True after "Närvarande:", where a line holds many.</param>
    public static IReadOnlyList<AttendanceRow> Read(string line, string? organisation, bool labelled)
    {
        var (from, isUnticked) = AfterSign(line);
        string? role = null;
        var isPrefixed = false;
        if (Prefix(line, from) is var (prefix, after))
        {
            if (IsRole(prefix))
            {
                role = prefix;
                from = after;
            }
            else if (IsOrganisationPrefix(prefix))
            {
                (isPrefixed, organisation, from) = (true, prefix, after);
            }
        }
        var read = new AttendanceRows(AttendancePieces.Of(line, from), organisation, labelled, isPrefixed);
        for (var i = 0; i < read.pieces.Count; i++)
        {
            if (read.pieces[i].Text.Length == 0 || read.AddGroup(ref i))
                continue;
            if (!read.Add(i))
                return [];
        }
        if (isPrefixed && !AttendanceWords.LooksLikeOrganisation(organisation!) && read.rows.Count > 0 && read.rows.TrueForAll(row => row.Organisation is not null))
            role = organisation;
        var people = read.rows.ConvertAll(row => row with { Organisation = row.Organisation ?? read.ahead ?? organisation });
        ShareWithNext(people, line);
        if (role is not null && people.Count > 0)
            people[0] = people[0] with { Note = people[0].Note is null ? role : $"{role}, {people[0].Note}", IsLed = Labels.Chair.Contains(role) || Labels.Recorder.Contains(role) };
        return isUnticked ? people.ConvertAll(row => row with { Status = row.Status ?? ParsedStatus.Absent }) : people;
    }

    /// <summary>"Ylva Frisk och Gösta Ek (Göteborg)": both are from there.</summary>
    private static void ShareWithNext(List<AttendanceRow> people, string line)
    {
        for (var i = people.Count - 2; i >= 0; i--)
        {
            var after = people[i].Start + people[i].Length;
            if (people[i].Organisation is null && people[i].Note is null && people[i + 1].Organisation is { } shared && after <= people[i + 1].Start && people[i + 1].Start <= line.Length
                && line[after..people[i + 1].Start].Trim() is "och" or "o" or "&" && line.IndexOf('(', people[i + 1].Start) > 0)
                people[i] = people[i] with { Organisation = shared };
        }
    }

    /// <summary>What of a row is no sign: "Anna Berg, Ale" of "1. Anna Berg, Ale" and of "[x] Anna Berg, Ale".</summary>
    public static string WithoutSign(string line) => line[AfterSign(line).From..];

    /// <summary>"Anna Berg, Ale": a name with a known organisation, as a numbered list of people has it.</summary>
    public static bool IsRow(ReadOnlySpan<char> title)
    {
        var end = title.IndexOfAny(",(–\t");
        if (end < 4 || !PersonNames.IsFullName(title[..end].Trim().ToString()))
            return false;
        var rest = title[(end + 1)..].Trim();
        var stop = rest.IndexOfAny(",()");
        return OrganisationNames.IsKnown((stop < 0 ? rest : rest[..stop]).ToString());
    }

    /// <summary>A row, or "Göteborgs Stad: Edda Malmgård och Bo Ek".</summary>
    public static bool IsListed(string line) =>
        IsRow(line) || (Prefix(line, 0) is var (group, after) && OrganisationNames.IsKnown(group) && Read(line, null, labelled: false).Count > 0 && PersonNames.IsFullName(FirstTwo(line[after..])));

    private static string FirstTwo(string words) => string.Join(' ', words.Split([' ', ',', '('], StringSplitOptions.RemoveEmptyEntries).Take(2));

    /// <summary>After a bullet, a number or a box, and whether the box is unticked.</summary>
    private static (int From, bool IsUnticked) AfterSign(string line)
    {
        var at = Math.Max(LineSigns.AfterBullet(line), LineSigns.AfterNumber(line));
        if (at + 3 < line.Length && line[at] == '[' && line[at + 2] == ']' && line[at + 1] is 'x' or 'X' or ' ')
            return (LineSigns.AfterSpace(line, at + 3), line[at + 1] == ' ');
        return at < line.Length && line[at] is '☒' or '☑' or '✓' or '✔' or '☐' or '|' ? (LineSigns.AfterSpace(line, at + 1), line[at] == '☐') : (at, false);
    }

    private static (string Words, int After)? Prefix(string line, int from)
    {
        var colon = line.AsSpan(from, Math.Min(line.Length - from, LongestPrefix + 1)).IndexOf(':');
        if (colon < 2 || line.AsSpan(from + colon + 1).IsWhiteSpace())
            return null;
        var words = line.AsSpan(from, colon).Trim();
        if (words.IndexOf('(') is > 1 and var count && words[^1] == ')' && !words[(count + 1)..^1].ContainsAnyExcept(Counts))
            words = words[..count].TrimEnd();
        return words.ContainsAny(",;()") ? null : (words.ToString(), LineSigns.AfterSpace(line, from + colon + 1));
    }

    private static bool IsRole(string words) => Labels.Chair.Contains(words) || Labels.Recorder.Contains(words) || (AttendanceWords.IsNote(words) && !AttendanceWords.LooksLikeOrganisation(words));

    private static bool IsOrganisationPrefix(string words) =>
        AttendanceWords.LooksLikeOrganisation(words) || (words.Length > 0 && char.IsUpper(words[0]) && !words.Contains(' ', StringComparison.Ordinal));

    /// <summary>"Ale (Anna Berg, Bo Ek), Lerum (Lisa Ros)"; "Ale: Anna Berg; Lerum: Bo Ek"; "Ale – Anna Berg; Lerum – Bo Ek".</summary>
    private bool AddGroup(ref int i)
    {
        var piece = pieces[i];
        if (i + 1 < pieces.Count && pieces[i + 1] is { Before: Separator.Bracket or Separator.Dash } next && AttendanceWords.LooksLikeOrganisation(piece.Text) && (next.IsInBrackets || inline))
        {
            if (!next.IsInBrackets)
            {
                if (AttendanceHeadings.StatusIn(next.Text) is { Note: "" })
                {
                    i++;
                    return true;
                }
                group = piece.Text;
                return AttendancePersons.Read(next.Text, 0) is not null;
            }
            var inside = Read(next.Text, piece.Text, labelled: true);
            foreach (var row in inside)
                rows.Add(row with { Start = next.Start + row.Start });
            i += inside.Count > 0 ? 1 : 0;
            return inside.Count > 0;
        }
        if (!inline || piece.Text.IndexOf(':', StringComparison.Ordinal) is not (> 1 and var colon) || !AttendanceWords.LooksLikeOrganisation(piece.Text[..colon]) || colon + 2 >= piece.Text.Length)
            return false;
        group = piece.Text[..colon];
        pieces[i] = new AttendancePiece(piece.Text[(colon + 1)..].Trim(), piece.Start + colon + 2, Separator.Semicolon);
        return false;
    }

    private bool Add(int i)
    {
        var (piece, words) = (pieces[i], pieces[i].Text);
        if (AttendanceWords.IsParty(words) || words.TrimEnd('.') is "jag" or "undertecknad")
            return true;
        var last = rows.Count > 0 ? rows[^1] : null;
        if (piece.IsInBrackets)
            return last is not null && Details(words.Split([", ", "; "], StringSplitOptions.None), prefixed);
        var isKnown = OrganisationNames.IsKnown(words);
        var person = isKnown ? null : AttendancePersons.Read(words, piece.Start) ?? AttendancePersons.ReadSlashed(words, piece.Start);
        if (person is null && !isKnown && AttendanceWords.IsNote(words))
            return last is not null && Details([words], isSure: true);
        if (person is null && IsNamedLikeMunicipality(i))
            return AddPerson(new AttendanceRow(words, null, null, null, piece.Start, words.Length), last, piece);
        if (FirstNameFrom(piece) is { } guest)
            return AddPerson(guest, last, piece);
        if (person?.Organisation is null && AttendanceWords.LooksLikeOrganisation(words))
            return Organise(piece, last);
        if (words.Contains("vakant", StringComparison.OrdinalIgnoreCase))
            return true;
        if (person is not null)
            return AddPerson(person, last, piece);
        if (last is { Organisation: null } && AttendanceWords.Head(words) is var (organised, note))
        {
            rows[^1] = Noted(last with { Organisation = organised }, note);
            return true;
        }
        if (IsSingleName(i, last))
        {
            rows.Add(new AttendanceRow(words, null, null, null, piece.Start, words.Length));
            return true;
        }
        if (last is { Organisation: null } && !prefixed && char.IsUpper(words[0]) && AttendanceWords.IsOrganisationLike(words) && !words.Contains(' ', StringComparison.Ordinal) && !FirstNames.IsInList(words))
        {
            rows[^1] = last with { Organisation = words };
            return true;
        }
        return inline && last is not null;
    }

    /// <summary>"Sten Ale (Lerum)": the municipality follows in brackets.</summary>
    private bool IsNamedLikeMunicipality(int i) =>
        i + 1 < pieces.Count && pieces[i + 1].IsInBrackets && OrganisationNames.IsMunicipality(pieces[i + 1].Text) && PersonNames.IsFullName(pieces[i].Text) && !OrganisationNames.IsKnown(pieces[i].Text);

    /// <summary>"Leif från Stenungsund".</summary>
    private static AttendanceRow? FirstNameFrom(AttendancePiece piece)
    {
        var parts = piece.Text.Split(' ', 3);
        return parts is [var name, "från" or "i", var home] && PersonNames.IsName(name) && OrganisationNames.IsKnown(home) && !AttendanceWords.LooksLikeOrganisation(name)
            ? new AttendanceRow(name, home, null, null, piece.Start, piece.Text.Length)
            : null;
    }

    private bool Organise(AttendancePiece piece, AttendanceRow? last)
    {
        if (last is { Organisation: null } && !piece.MayBeNewPerson)
            rows[^1] = last with { Organisation = piece.Text };
        else if (last is null && pieces.Count > 1 && !inline)
            ahead = piece.Text;
        return last is not null || inline || ahead is not null;
    }

    private bool AddPerson(AttendanceRow person, AttendanceRow? last, AttendancePiece piece)
    {
        var isSecondPart = last is { Organisation: null } && rows.Count == 1 && !inline && !piece.MayBeNewPerson && person.Organisation is null && organisation is null && ahead is null;
        if (isSecondPart && !PersonNames.IsLikely(piece.Text))
            rows[^1] = last! with { Organisation = piece.Text };
        else
            rows.Add(WithStatus(person) with { Organisation = person.Organisation ?? group });
        return true;
    }

    /// <summary>"Anna Berg Ale Frånvarande", the columns' gaps lost.</summary>
    private static AttendanceRow WithStatus(AttendanceRow person) =>
        person is { Organisation: not null, Note: { Length: > 3 } note } && AttendanceHeadings.StatusIn(note) is { Note: "" } said ? person with { Status = said.Status, Note = null } : person;

    /// <summary>"Med var: Anna, Bo och Karin"; "Anna (Ale)".</summary>
    private bool IsSingleName(int i, AttendanceRow? last)
    {
        var words = pieces[i].Text;
        if (!PersonNames.IsName(words) || AttendanceWords.LooksLikeOrganisation(words))
            return false;
        if (last is null)
            return (inline && (!prefixed || AttendanceWords.LooksLikeOrganisation(organisation!))) || (i + 1 < pieces.Count && OrganisationNames.IsKnown(pieces[i + 1].Text));
        return firstNames || (inline && (last.Organisation is not null || pieces[i].Before == Separator.And || FirstNames.IsInList(words)));
    }

    private bool Details(string[] parts, bool isSure)
    {
        foreach (var part in parts)
        {
            if (Shared(part.Trim()) is { } shared)
            {
                for (var i = 0; i < rows.Count; i++)
                    rows[i] = rows[i] with { Organisation = rows[i].Organisation ?? shared };
                continue;
            }
            foreach (var word in Halves(part.Trim()))
                rows[^1] = WithDetail(rows[^1], word, isSure);
        }
        return true;
    }

    /// <summary>"båda Ale", "alla från GR".</summary>
    private static string? Shared(string part)
    {
        var words = part.Split(' ', 2);
        if (words.Length < 2 || words[0].ToLowerInvariant() is not ("båda" or "bägge" or "alla" or "samtliga"))
            return null;
        var name = words[1].StartsWith("från ", StringComparison.OrdinalIgnoreCase) ? words[1][5..] : words[1];
        return OrganisationNames.IsKnown(name) ? name : null;
    }

    /// <summary>"Ale/ordf." is two, "FoU/GR" is one.</summary>
    private static string[] Halves(string part) =>
        part.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && !OrganisationNames.IsKnown(part) && (OrganisationNames.IsKnown(part[..slash]) || OrganisationNames.IsKnown(part[(slash + 1)..]))
            ? [part[..slash].Trim(), part[(slash + 1)..].Trim()]
            : [part];

    private static AttendanceRow WithDetail(AttendanceRow row, string words, bool isSure)
    {
        if (words.Length == 0 || AttendanceWords.IsParty(words))
            return row;
        if (IsInitials(words, row.Name))
            return Noted(row, words);
        if (AttendanceHeadings.StatusIn(words) is { Status: not ParsedStatus.Present, Note: "" } said && words.Length > 3)
            return row with { Status = said.Status };
        if (row.Organisation is null)
        {
            if (OrganisationNames.IsKnown(words) || (!isSure && AttendanceWords.IsOrganisationLike(words)))
                return row with { Organisation = words };
            if (AttendanceWords.Tail(words) is var (note, organisation) && !words.StartsWith("ersätt", StringComparison.OrdinalIgnoreCase))
                return Noted(row with { Organisation = organisation }, note);
        }
        return Noted(row, words);
    }

    /// <summary>"Anna Berg (AB)".</summary>
    private static bool IsInitials(string words, string name) =>
        words.Length is 2 or 3 && words.Equals(string.Concat(name.Split(' ', '-').Where(part => part.Length > 0).Select(part => part[0])), StringComparison.OrdinalIgnoreCase) && !OrganisationNames.IsKnown(words);

    private static AttendanceRow Noted(AttendanceRow row, string? words) => words is null ? row : row with { Note = row.Note is null ? words : $"{row.Note}, {words}" };
}
