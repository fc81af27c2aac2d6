using System.Text.RegularExpressions;

namespace NetworkMinutes.Meetings;

public partial class Meeting
{
    public const int MostItems = 300;

    /// <summary>The first date after this meeting that the text gives under "Nästa möte".</summary>
    public DateOnly? StatedNextDate => Entries.OfType<EventDate>()
        .Where(e => e is { InText: true, Item: not null } && AgendaItem.IsNextMeeting(e.Item.Title) && e.Date.Earliest > Date)
        .Min(e => e.Date.Earliest);

    /// <summary>Sets the head. A new date changes what words such as "i maj" mean, so every text is read again.</summary>
    public void SetFacts(MeetingFacts facts, DateOnly today)
    {
        MustBeOpen();
        if (facts.Date is null && Date is not null) throw new RuleBroken(Rule.Invalid, "Skriv vilken dag mötet är.", "Date");
        if (facts.Date is { Year: < 1950 or > 2100 }) throw new RuleBroken(Rule.Invalid, "Kontrollera årtalet.", "Date");
        if (facts.End is not null && facts.Start is null) throw new RuleBroken(Rule.Invalid, "Skriv också när mötet börjar.", "Start");
        if (facts.End <= facts.Start) throw new RuleBroken(Rule.Invalid, "Mötet måste sluta efter att det har börjat.", "End");
        var label = Line(facts.Label, "Label");
        if (label.Length == 0) throw new RuleBroken(Rule.Invalid, "Skriv vad dokumentet heter, till exempel Anteckningar.", "Label");
        var moved = facts.Date != Date;
        (Place, Chair, Recorder) = (Line(facts.Place, "Place"), Line(facts.Chair, "Chair"), Line(facts.Recorder, "Recorder"));
        (NextMeeting, CaseNumber, SpeaksTo) = (Line(facts.NextMeeting, "NextMeeting"), Line(facts.CaseNumber, "CaseNumber"), Line(facts.SpeaksTo, "SpeaksTo"));
        (Theme, Preparation) = (Line(facts.Theme, "Theme"), FieldText.Text(facts.Preparation, LongestHomework, "Preparation"));
        (Date, Start, End, Label) = (facts.Date, facts.Start, facts.End, label);
        Changes++;
        if (moved) ReadAgain(today);
    }

    /// <summary>Titles for the body's next agenda: its standing items, else the last meeting's, with what goes on from the last one before the closing items.</summary>
    /// <param name="otherwise">When there is neither.</param>
    public static IReadOnlyList<string> SuggestedAgenda(Bodies.Body body, Meeting? last, IReadOnlyList<string> otherwise)
    {
        var titles = body.StandingItems.Count > 0 ? [.. body.StandingItems]
            : last?.Agenda.Where(i => i is { Level: 1, Title.Length: > 0 }).Select(i => i.Title).ToList() is { Count: > 0 } known ? known : [.. otherwise];
        var place = titles.FindLastIndex(t => !AgendaItem.IsClosing(t)) + 1;
        titles.InsertRange(place, last?.Agenda.Where(i => i.ContinuesNextTime && !titles.Contains(i.Title)).Select(i => i.Title).ToList() ?? []);
        return titles;
    }

    /// <summary>One title a line. A line that is indented or opens with "a)" or a dash stands under the one above.</summary>
    public void AddAgenda(string lines)
    {
        foreach (var line in (lines ?? "").Split('\n'))
        {
            if (line.Trim().Length == 0) continue;
            if (Items.Count >= MostItems) throw new RuleBroken(Rule.Invalid, $"Dagordningen har för många punkter. Högst {MostItems} får plats.", "Agenda");
            var sub = SubLine().Match(line);
            var title = (sub.Success ? sub.Groups["title"].Value : Numbered().Replace(line, "")).Trim();
            if (title.Length > 400) throw new RuleBroken(Rule.Invalid, $"Rubriken ”{title[..40]}…” är för lång. Högst 400 tecken får plats.", "Agenda");
            if (title.Length > 0) AddItem(title, sub.Success ? 2 : 1);
        }

        if (Items.Count == 0) throw new RuleBroken(Rule.Invalid, "Skriv minst en punkt på dagordningen.", "Agenda");
    }

    private static string Line(string? text, string field)
    {
        var clean = SwedishText.Collapse(text ?? "");
        return clean.Length <= MeetingFacts.LongestLine ? clean
            : throw new RuleBroken(Rule.Invalid, $"Texten är för lång. Högst {MeetingFacts.LongestLine} tecken får plats.", field);
    }

    [GeneratedRegex(@"^(\s+([a-zåäö]\)|[-–•*])?|[a-zåäö]\)\s|[-–•*]\s)(?<title>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SubLine();

    [GeneratedRegex(@"^\d{1,3}[.)]\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numbered();
}
