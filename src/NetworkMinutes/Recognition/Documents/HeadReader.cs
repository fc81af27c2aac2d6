using System.Text.RegularExpressions;
using NetworkMinutes.Dates;
using NetworkMinutes.Recognition.Lexicon;
using static NetworkMinutes.Dates.DateWords;

namespace NetworkMinutes.Recognition.Documents;

/// <summary>What stands over the lists: label, body, date, time, place, chair.</summary>
internal sealed class HeadReader(DateOnly reference)
{
    private const int LongestHead = 25;
    private static readonly string[] LabelWords = [.. WordFile.Section("head", "labels").OrderByDescending(l => l.Length)];
    private static readonly string[] BodyEndings = [.. WordFile.Section("head", "body endings")];
    private static readonly Regex Field = Pattern(@"^(?<name>datum|mötesdatum|dag|tid|tid och plats|tid/plats|datum och tid|plats|lokal|ordförande|mötesordförande|ordf\.?|mötesledare|nätverk|grupp|till|ämne|från|skickat|ärende|dnr|diarienummer|kopia|cc|sekreterare)\s*:\s*(?<rest>.*)$");
    private static readonly Regex Clock = Pattern(@"\b(kl\.?\s*)?(?<h>\d{1,2})[.:](?<m>\d{2})(\s*[-–—]\s*(?<h2>\d{1,2})[.:]?(?<m2>\d{2})?)?|\bkl\.?\s*(?<h>\d{1,2})(\s*[-–—]\s*(?<h2>\d{1,2})([.:](?<m2>\d{2}))?)?\b");
    private static readonly Regex BareHours = Pattern(@"^(?<h>\d{1,2})\s*[-–—]\s*(?<h2>\d{1,2})\b");
    private static readonly Regex LeadIn = Pattern(@"^[\s–—:,.-]*((från|för|vid|av|fört|förda|i|med)\s+)*((nätverks)?(möte(t|ts)?|sammanträde(t)?|träff(en)?)\s+)?((med|i|för|hos|den)\s+)*");
    private static readonly Regex Ordinal = Pattern(@"^\s*(nr\.?\s*)?\d+[/:]\d{4}\b|^\s*nr\.?\s*\d+");

    public string? Label { get; private set; }
    public string? Body { get; private set; }
    public string? Chair { get; private set; }
    public string? ChairOrganisation { get; private set; }
    public string? Place { get; private set; }
    public DateOnly? Date { get; private set; }
    public TimeOnly? Start { get; private set; }
    public TimeOnly? End { get; private set; }

    /// <summary>Who sent the notes as a letter; the recorder when nobody else is named.</summary>
    public string? Sender { get; private set; }

    private DateOnly? sent;

    public void Read(IReadOnlyList<LogicalLine> lines, int end, HashSet<int> taken)
    {
        for (var i = 0; i < Math.Min(end, LongestHead); i++)
        {
            if (!taken.Contains(i) && ReadLine(lines[i]))
                taken.Add(i);
        }
        Date ??= sent is not null && Label is not null ? sent : null;
    }

    private bool ReadLine(LogicalLine line)
    {
        if (line.Text.Length > 160)
            return false;
        var understood = false;
        foreach (var segment in line.Raw.Split((string[])["   ", "\t", " | "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            understood |= ReadSegment(segment);
        return understood && !Leftover.Has(line.Text, Values(line.Text));
    }

    /// <summary>What has been read so far, in the words a line may say it with.</summary>
    private IEnumerable<string?> Values(string line)
    {
        yield return Field.Match(line) is { Success: true } field ? field.Groups["name"].Value : null;
        yield return $"{Label} {Body} {Chair} {ChairOrganisation} {Place} {Sender}";
        if (Date is { } day)
            yield return $"{SwedishDay.WithWeekday(day)} {WeekdayName(day)}en {day:yyyy-MM-dd} {day:yyMMdd} {day:yyyyMMdd} {day.Month} {MonthName(day.Month)[..3]} {day:MM/dd}";
        foreach (var time in new[] { Start, End }.OfType<TimeOnly>())
            yield return $"{time:HH mm} {time.Hour}";
    }

    private bool ReadSegment(string segment)
    {
        if (Field.Match(segment) is { Success: true } field)
            return ReadField(field.Groups["name"].Value.ToUpperInvariant(), field.Groups["rest"].Value.Trim());
        if (segment.EndsWith('.') && segment.Split(' ').Length > 8)
            return false;
        return ReadFree(segment);
    }

    private bool ReadField(string name, string value)
    {
        switch (name)
        {
            case "ORDFÖRANDE" or "MÖTESORDFÖRANDE" or "ORDF." or "ORDF" or "MÖTESLEDARE":
                if (AttendanceRows.Read(value, null, labelled: false) is [var chair, ..])
                    (Chair, ChairOrganisation) = (chair.Name, chair.Organisation);
                return Chair is not null;
            case "PLATS" or "LOKAL":
                Place ??= Reflow.Collapse(value);
                return true;
            case "FRÅN":
                Sender = value.Split('<', '(')[0].Trim();
                return PersonNames.IsFullName(Sender);
            case "SKICKAT":
                sent = FirstDay(value, reference, lookBack: true);
                return true;
            case "TILL" or "KOPIA" or "CC" or "NÄTVERK" or "GRUPP":
                ReadBody(value);
                return true;
            case "SEKRETERARE":
                return false;
            default:
                ReadFree(value);
                if (name.StartsWith("TID", StringComparison.Ordinal) && Start is null && BareHours.Match(value) is { Success: true } hours)
                    (Start, End) = (Hour(hours.Groups["h"].Value, ""), Hour(hours.Groups["h2"].Value, ""));
                return true;
        }
    }

    private bool ReadFree(string segment)
    {
        var rest = segment;
        var understood = false;
        if (Label is null && LabelWords.FirstOrDefault(l => segment.Contains($"- {l} ", StringComparison.OrdinalIgnoreCase) || segment.Contains($"– {l} ", StringComparison.OrdinalIgnoreCase)) is { } inner)
        {
            var found = segment.IndexOf(inner + " ", StringComparison.OrdinalIgnoreCase);
            Label = segment.Substring(found, inner.Length);
            return ReadBody(segment[..found].TrimEnd(' ', '-', '–')) | ReadDay(segment[found..]) | ReadTime(segment[found..]) | true;
        }
        if (Label is null && Compound(segment) is { } compound)
        {
            Label = compound;
            return true;
        }
        var label = LabelWords.FirstOrDefault(l => StartsWithWord(segment, l)) ?? LabelWords.FirstOrDefault(l => EndsWithWord(segment, l));
        if (label is not null && Label is null)
        {
            var at = StartsWithWord(segment, label) ? 0 : segment.Length - label.Length;
            Label = segment.Substring(at, label.Length);
            rest = at == 0 ? segment[label.Length..] : segment[..at];
            rest = Ordinal.Replace(rest, "");
            understood = true;
        }
        var day = ReadDay(rest);
        var time = ReadTime(rest);
        understood |= ReadBody(rest) | day | time;
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
        var ahead = SwedishDates.Find(text, reference, lookBack).FirstOrDefault(d => d.Day is not null)?.Day;
        var back = SwedishDates.Find(text, reference, lookBack: true).FirstOrDefault(d => d.Day is not null)?.Day;
        return ahead is { } a && back is { } b && a.DayNumber - reference.DayNumber > reference.DayNumber - b.DayNumber ? back : ahead;
    }

    private bool ReadTime(string text)
    {
        if (Start is not null || Clock.Match(text) is not { Success: true } clock)
            return false;
        Start = Hour(clock.Groups["h"].Value, clock.Groups["m"].Value);
        End = clock.Groups["h2"].Success ? Hour(clock.Groups["h2"].Value, clock.Groups["m2"].Value) : null;
        return Start is not null;
    }

    private static TimeOnly? Hour(string hour, string minute) =>
        int.TryParse(hour, out var h) && h < 24 && (minute.Length == 0 || (int.TryParse(minute, out var m) && m < 60))
            ? new TimeOnly(h, minute.Length == 0 ? 0 : int.Parse(minute, System.Globalization.CultureInfo.InvariantCulture))
            : null;

    private void ReadPlace(string text)
    {
        var comma = text.LastIndexOf(',');
        var last = comma < 0 ? "" : text[(comma + 1)..].Trim();
        if (Place is null && last.Length > 1 && char.IsUpper(last[0]) && SwedishDates.Find(last, reference).Count == 0 && !Clock.IsMatch(last))
            Place = last;
    }

    private bool ReadBody(string text)
    {
        if (Body is not null)
            return false;
        var bare = LeadIn.Replace(text, "", 1);
        foreach (var date in SwedishDates.Find(bare, reference).Reverse())
        {
            if (date.Day is not null)
                bare = bare[..date.Span.Start];
        }
        var comma = bare.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0 && !bare[comma..].Contains(" och ", StringComparison.Ordinal))
            bare = bare[..comma];
        bare = Reflow.Collapse(bare).Trim(' ', '-', '–', '—', ',', '.', ':');
        if (bare.Length is < 4 or > 90 || !char.IsUpper(bare[0]) || !bare.Split(' ').Any(IsBodyWord))
            return false;
        Body = bare;
        return true;
    }

    private static bool IsBodyWord(string word) => BodyEndings.Any(e => word.TrimEnd('s', ',').EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>"SAMMANTRÄDESPROTOKOLL" alone on its line.</summary>
    private static string? Compound(string segment) =>
        segment.All(c => char.IsLetter(c) || c == '-') && LabelWords.Any(l => segment.EndsWith(l, StringComparison.OrdinalIgnoreCase)) ? segment : null;

    private static bool StartsWithWord(string text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetter(text[word.Length]));

    private static bool EndsWithWord(string text, string word) =>
        text.EndsWith(" " + word, StringComparison.OrdinalIgnoreCase) && text.Length < 90;
}
