using NetworkMinutes.ActionItems;
using NetworkMinutes.Dates;
using NetworkMinutes.People;

namespace NetworkMinutes.Meetings;

/// <param name="Blocks">True when it must be mended before finalising.</param>
/// <param name="Anchor">Where on the writing page it is mended: "date", "item-12".</param>
public sealed record ReviewRemark(string Sentence, bool Blocks, string Anchor);

public partial class Meeting
{
    public List<FinalisedMinutes> Versions { get; } = [];

    public FinalisedMinutes? LatestVersion => Versions.MaxBy(v => v.Version);

    /// <summary>What a careful colleague would point out before the minutes are fixed.</summary>
    public IReadOnlyList<ReviewRemark> Review(DateOnly today)
    {
        var remarks = new List<ReviewRemark>(Missing());
        if (Date > today) remarks.Add(new($"Mötet är först {SwedishDay.WithWeekday(Date.Value)}. Rätta datumet, om mötet redan har varit.", false, "facts"));
        if (Recorder.Length == 0) remarks.Add(new("Det står inte vem som har antecknat.", false, "facts"));
        if (Chair.Length == 0) remarks.Add(new("Ordförande saknas.", false, "facts"));
        if (Place.Length == 0) remarks.Add(new("Plats saknas.", false, "facts"));
        if (OfferedNextMeeting is { } offered) remarks.Add(new($"Nästa möte står annorlunda i texten än i uppgifterna: ”{Beginning(offered)}”.", false, "next-time"));
        else if (NextMeeting.Length == 0) remarks.Add(new("Nästa möte står inte angivet.", false, "facts"));
        if (!Present.Any()) remarks.Add(new("Ingen är markerad som närvarande.", false, "attendance"));
        else if (Attendance.Count(a => a.Status == AttendanceStatus.Unknown) is > 0 and var unknown)
            remarks.Add(new($"{SwedishText.Count(unknown, "person", "personer")} i närvarolistan är varken närvarande eller frånvarande.", false, "attendance"));
        if (Attendance.Any(a => AbsenceReason.IsIn(a.Note))) remarks.Add(new("En anmärkning i närvarolistan ser ut att säga varför någon är borta. Ta bort den.", false, "attendance"));
        foreach (var item in Agenda)
        {
            foreach (var entry in EntriesOf(item)) AddRemarks(remarks, item, entry);
            if (item.Text.Trim().Length == 0 && !HasChildren(item)) remarks.Add(new($"Punkt {item.Number} är tom.", false, $"item-{item.Id}"));
            if (PersonalNumber.IsIn(item.Text)) remarks.Add(new($"Punkt {item.Number}: något ser ut som ett personnummer.", false, $"item-{item.Id}"));
        }

        return remarks;
    }

    private IEnumerable<ReviewRemark> Missing()
    {
        if (Date is null) yield return new("Datum saknas.", true, "facts");
        if (Agenda.All(i => i.Text.Trim().Length == 0)) yield return new("Det finns ingen text att fastställa.", true, "items");
    }

    public int NextVersion => (LatestVersion?.Version ?? -1) + 1;

    /// <summary>What the next version says of itself: "Fastställda den 24 november 2026", "Rättelse 1, den 2 december 2026".</summary>
    public string StatusWhenFinalised(DateOnly today) => NextVersion == 0 ? $"Fastställda {SwedishDay.Den(today)}" : $"Rättelse {NextVersion}, {SwedishDay.Den(today)}";

    /// <summary>Before anything is frozen or sent: what must hold.</summary>
    /// <exception cref="RuleBroken">Somebody has finalised it already, or something is missing.</exception>
    public void MustBeReadyToFinalise()
    {
        if (!IsOpen) throw new RuleBroken(Rule.Conflict, "Anteckningarna är redan fastställda. Inget skickas en gång till.");
        if (Missing().FirstOrDefault() is { } missing) throw new RuleBroken(Rule.Invalid, missing.Sentence);
    }

    /// <summary>Freezes the minutes as they stand. A second time, until a correction is begun, is refused.</summary>
    /// <param name="word">The file that is sent.</param>
    public FinalisedMinutes Finalise(Person by, string text, string documentJson, byte[] word, string fileName, DateTimeOffset at)
    {
        MustBeReadyToFinalise();
        var version = new FinalisedMinutes(this, NextVersion, text, documentJson, word, fileName, by.Id, at);
        Versions.Add(version);
        foreach (var entry in Entries) entry.Publish();
        foreach (var attachment in Attachments) attachment.Publish(at);
        CurrentItem?.End(at);
        TakenOff.Clear();
        State = MeetingState.Finalised;
        Changes++;
        return version;
    }

    public void BeginCorrection()
    {
        if (State != MeetingState.Finalised) throw new RuleBroken(Rule.Conflict, "Bara fastställda anteckningar kan rättas.");
        State = MeetingState.Correcting;
        Changes++;
    }

    public bool HasChildren(AgendaItem item)
    {
        var next = Agenda.SkipWhile(i => i != item).Skip(1).FirstOrDefault();
        return next is not null && next.Level > item.Level;
    }

    /// <summary>The first responsible whose name fits several, or who has none, with those it may be.</summary>
    public (Owner Owner, IReadOnlyList<Candidate> Candidates)? Asks(RegisterEntry entry)
    {
        foreach (var owner in entry is ActionItem { InText: true } action ? action.Asked : [])
        {
            if (WhoIs.Rank(owner.Words, this) is var candidates && (candidates.Count > 1 || owner.IsPronoun)) return (owner, candidates);
        }

        return null;
    }

    private void AddRemarks(List<ReviewRemark> remarks, AgendaItem item, RegisterEntry entry)
    {
        var where = $"Punkt {item.Number}: ";
        var anchor = $"entry-{entry.Id}";
        if (entry is { InText: true, Standing: Standing.Suggested })
            remarks.Add(new($"{where}”{Beginning(entry.Text)}” väntar på svar{(Asks(entry) is { } asked ? $". {asked.Owner.Question}" : ": godta eller avfärda.")}", false, anchor));
        if (entry.AwaitsFate)
            remarks.Add(new($"{where}”{Beginning(entry.Text)}” finns inte längre i texten: behåll eller ta bort ur registret.", false, anchor));
        if (entry is not ActionItem { IsRecorded: true, InText: true } action) return;
        if (action.OwnerMissing) remarks.Add(new($"{where}ansvarig saknas för ”{Beginning(action.Text)}”.", false, anchor));
        foreach (var asked in action.Asked) remarks.Add(new($"{where}det är inte klart vem {asked.Words} är.", false, anchor));
    }

    private static string Beginning(string text) => text.Length <= 50 ? text : text[..text.LastIndexOf(' ', 50)] + " …";
}
