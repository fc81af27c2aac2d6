using NetworkMinutes.Dates;
using NetworkMinutes.Recognition.Documents.Attendance;
using NetworkMinutes.Recognition.Documents.Lines;
using NetworkMinutes.Recognition.Lexicon;
using static NetworkMinutes.Dates.DateWords;

namespace NetworkMinutes.Recognition.Documents.Head;

/// <summary>What stands over the lists: label, body, date, time, place, chair.</summary>
internal sealed class HeadReader(DateOnly reference)
{
    private const int LongestHead = 25;
    private const int LongestLine = 160;
    private const int LongestPlace = 80;
    private const int LongestCaseNumber = 30;
    private const int LongestParagraph = 1000;

    private DateOnly? sent;
    private string? standing;

    /// <summary>A field or the title says the day, not a letter's own date.</summary>
    private bool isTitled;

    public string? Label { get; private set; }
    public string? Body { get; private set; }
    public string? Chair { get; private set; }
    public string? ChairOrganisation { get; private set; }
    public string? Place { get; private set; }
    public string? CaseNumber { get; private set; }
    public DateOnly? Date { get; private set; }
    public TimeOnly? Start { get; private set; }
    public TimeOnly? End { get; private set; }

    /// <summary>Named beside another field: "Ordförande: Anna Berg Sekreterare: Bo Ek".</summary>
    public (string Name, string? Organisation)? Recorder { get; private set; }

    /// <summary>Who sent the notes as a letter; the recorder when nobody else is named.</summary>
    public string? Sender { get; private set; }

    /// <summary>The line that names the sender.</summary>
    public int SenderLine { get; private set; } = -1;

    /// <param name="lists">Where the first list begins; after it only fields are read.</param>
    public void Read(DocumentText text, int lists, int end)
    {
        for (var i = 0; i < Math.Min(end, lists + LongestHead); i++)
        {
            if (i == LongestHead && i < lists)
                i = lists;
            var sender = Sender;
            if (i < end && !text.IsTaken(i) && text.Kind(i) == LeafKind.Text && !text.IsAside(i) && text[i].Length <= LongestLine && ReadLine(text, i, onlyFields: i >= lists))
                text.Take(i, LeafKind.Head, !Leftover.Has(text[i], [.. Values(text[i])]));
            SenderLine = Sender == sender ? SenderLine : i;
        }
        if (Date is null && Body is null && end > 0 && !text.IsAside(0) && text[0].IndexOf(". ") is > 0 and < LongestPlace and var stop)
            ReadFree(text[0][..stop].ToString());
        if (!isTitled && IsLetter(text, end))
            ReadLetter(text, end);
    }

    private bool IsLetter(DocumentText text, int end)
    {
        if (sent is not null)
            return true;
        for (var i = 0; i < Math.Min(end, LongestHead); i++)
        {
            if (Mail.IsGreeting(text[i]) && !text.IsAside(i))
                return true;
        }
        return false;
    }

    /// <summary>A letter has a day of its own, and tells of the meeting's.</summary>
    private void ReadLetter(DocumentText text, int end)
    {
        var written = sent ?? Date ?? reference;
        for (var i = 0; i < Math.Min(end, LongestHead); i++)
        {
            if (text.IsAside(i) || text[i].Length > LongestParagraph || ToldDay.In(text.Text(i), written) is not { } told)
                continue;
            Date = told;
            return;
        }
        if (Date is null && Label is not null)
            Date = sent;
        if (Date is not null)
            text.Problems.Add(new TextProblem(text.Span(0), "Dagen är brevets. Se efter vilken dag mötet var."));
    }

    private bool ReadLine(DocumentText text, int i, bool onlyFields)
    {
        var understood = false;
        var raw = text.IsJoined(i) ? text.Text(i) : text.Raw(i).ToString();
        foreach (var cell in raw.Split((string[])["   ", "\t", " | "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            understood |= PageNumbers.IsAlone(cell) || ReadSegments(WithoutPageNumber(cell).TrimStart('#', ' '), onlyFields);
        return understood;
    }

    private static string WithoutPageNumber(string cell) => PageNumbers.HeadBefore(cell) is > 0 and var length ? cell[..length] : cell;

    /// <summary>What has been read so far, in the words a line may say it with.</summary>
    private List<string?> Values(ReadOnlySpan<char> line)
    {
        var values = new List<string?> { $"{Label} {Body} {Chair} {ChairOrganisation} {Place} {Sender}" };
        values.Add($"{Recorder?.Name} {Recorder?.Organisation} {CaseNumber} {standing}");
        if (line.IndexOf(':') > 0)
        {
            foreach (var segment in HeadFields.Split(line.ToString()))
                values.Add(HeadFields.Read(segment)?.Name);
        }
        else if (ChairWord(line.ToString()) is > 0 and var after)
            values.Add(line[..after].ToString());
        else if (CaseWord(line) is > 0 and var before)
            values.Add(line[..before].ToString());
        if (PageNumbers.HeadBefore(line) is > 0 and var length)
            values.Add(line[length..].ToString());
        if (Date is { } day)
            values.Add($"{SwedishDay.WithWeekday(day)} {WeekdayName(day)}en {day:yyyy-MM-dd} {day:yyMMdd} {day:yyyyMMdd} {day.Month} {MonthName(day.Month)[..3]} {day:MM/dd}");
        foreach (var time in new[] { Start, End }.OfType<TimeOnly>())
            values.Add($"{time:HH mm} {time.Hour}");
        return values;
    }

    private bool ReadSegments(string cell, bool onlyFields)
    {
        var understood = false;
        foreach (var segment in HeadFields.Split(cell))
            understood |= ReadSegment(segment, onlyFields);
        return understood;
    }

    private bool ReadSegment(string segment, bool onlyFields)
    {
        if (HeadFields.Read(segment) is var (_, kind, value))
            return ReadField(kind, value);
        if (ChairWord(segment) is > 0 and var after)
            return ReadField("chair", segment[after..]);
        if (CaseWord(segment) is > 0 and var number)
            return ReadField("case", segment[number..]);
        if (onlyFields || (segment.EndsWith('.') && segment.Split(' ').Length > 8))
            return false;
        return Standing.IsIn(segment) ? ReadStanding(segment) : ReadFree(segment);
    }

    /// <summary>"Fastställda den 18 mars 2026": the day is not the meeting's.</summary>
    private bool ReadStanding(string segment)
    {
        if (!Standing.IsAll(segment, reference))
            return false;
        standing = segment;
        return true;
    }

    /// <summary>"Ordförande Anna Berg", without a colon: where the name begins.</summary>
    private static int ChairWord(string segment) =>
        segment.IndexOf(' ', StringComparison.Ordinal) is > 3 and var space && segment.Length < LongestPlace && HeadFields.KindOf(segment[..space]) == "chair" && PersonNames.IsFullName(segment[(space + 1)..].Split(',', '(')[0]) ? space + 1 : 0;

    /// <summary>"Dnr 2024-00417", without a colon: where the number begins.</summary>
    private static int CaseWord(ReadOnlySpan<char> segment) =>
        segment.IndexOf(' ') is > 2 and var space && segment.Length < LongestCaseNumber && char.IsAsciiDigit(segment[^1]) && HeadFields.KindOf(segment[..space].TrimEnd('.').ToString()) == "case" ? space + 1 : 0;

    private bool ReadField(string kind, string value)
    {
        switch (kind)
        {
            case "chair":
                if (AttendanceRows.Read(value, null, labelled: false) is not [var chair, ..])
                    return false;
                (Chair, ChairOrganisation) = Chair is null ? (chair.Name, chair.Organisation) : (Chair, ChairOrganisation);
                return true;
            case "place":
                Place ??= Reflow.Collapse(value) is { Length: > 0 } place ? place : null;
                return true;
            case "case":
                if (value.Length > LongestCaseNumber || !value.AsSpan().ContainsAnyInRange('0', '9'))
                    return false;
                CaseNumber ??= value;
                return true;
            case "sender":
                var name = value.Split('<', '(', '[')[0].Trim().Trim('"');
                Sender ??= PersonNames.IsFullName(name) ? name : null;
                return Sender is not null;
            case "sent":
                sent ??= FirstDay(value, reference, lookBack: true);
                return true;
            case "body":
                ReadBody(value);
                return true;
            case "recorder":
                if (AttendanceRows.Read(value, null, labelled: false) is not [var recorder, ..])
                    return false;
                Recorder ??= (recorder.Name, recorder.Organisation);
                return true;
            default:
                ReadFree(value, bareHours: kind == "time");
                isTitled |= Date is not null;
                return true;
        }
    }

    private bool ReadFree(string segment, bool bareHours = false)
    {
        var (rest, understood) = (segment, false);
        if (Label is null && HeadLabels.Find(segment) is var (at, length))
        {
            Label = segment.Substring(at, length);
            if (at > 0 && at + length < segment.Length)
            {
                ReadBody(segment[..at].TrimEnd(' ', '-', '–'));
                (rest, understood) = (segment[(at + length)..], true);
            }
            else
            {
                (rest, understood) = (at == 0 ? HeadBody.WithoutOrdinal(segment[length..]) : segment[..at], true);
            }
        }
        var day = ReadDay(rest);
        var time = ReadTime(rest, bareHours);
        understood |= ReadBody(rest, understood);
        isTitled |= day && (understood || time);
        understood |= day | time;
        if (day || time)
            ReadPlace(rest);
        return understood;
    }

    private bool ReadDay(string text)
    {
        if (Date is not null)
            return false;
        Date = FirstDay(text, sent ?? reference, sent is not null);
        return Date is not null;
    }

    /// <summary>The meeting's own day, so without a year the nearest such day.</summary>
    private static DateOnly? FirstDay(string text, DateOnly reference, bool lookBack)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
            return null;
        var ahead = SwedishDates.Find(text, reference, lookBack).FirstOrDefault(d => d.Day is not null)?.Day;
        var back = SwedishDates.Find(text, reference, lookBack: true).FirstOrDefault(d => d.Day is not null)?.Day;
        return ahead is { } a && back is { } b && a.DayNumber - reference.DayNumber > reference.DayNumber - b.DayNumber ? back : ahead;
    }

    private bool ReadTime(string text, bool bareHours)
    {
        if (Start is not null || ClockTimes.Find(text, bareHours) is not var (start, end, _))
            return false;
        (Start, End) = (start, end);
        return true;
    }

    /// <summary>What stands after day and hours: ", Ale kommunhus", "via Teams".</summary>
    private void ReadPlace(string text)
    {
        if (Place is not null)
            return;
        var end = ClockTimes.Find(text, bare: false)?.Until ?? 0;
        foreach (var date in SwedishDates.Find(text, reference))
            end = Math.Max(end, date.Span.End);
        var rest = text.AsSpan(end).Trim(" ,.;:–-");
        foreach (var preposition in (ReadOnlySpan<string>)["via ", "på ", "i ", "hos "])
        {
            if (rest.StartsWith(preposition, StringComparison.OrdinalIgnoreCase))
                rest = rest[preposition.Length..];
        }
        if (rest.Length is > 1 and < LongestPlace && char.IsUpper(rest[0]) && !rest.ContainsAny("()") && HeadBody.Find(rest.ToString(), reference, afterLabel: false) is null)
            Place = rest.ToString();
        else if (text.LastIndexOf(',') is > 0 and var comma && comma < end && text[(comma + 1)..].Trim() is [var first, _, ..] last && char.IsUpper(first) && SwedishDates.Find(last, reference).Count == 0 && ClockTimes.Find(last, bare: true) is null)
            Place = last;
    }

    private bool ReadBody(string text, bool afterLabel = false)
    {
        if (Body is not null)
            return false;
        Body = HeadBody.Find(text, reference, afterLabel);
        return Body is not null;
    }
}
