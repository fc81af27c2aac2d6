using NetworkMinutes.People;

namespace NetworkMinutes.ActionItems;

/// <summary>Who answers for an action and may say how it goes.</summary>
public partial class ActionItem
{
    public static readonly TimeSpan ReportCanBeUndoneFor = TimeSpan.FromDays(1);

    public bool IsOwnedBy(int personId) => Owners.Any(o => o.PersonId == personId);

    /// <summary>The municipality this person answers for, when the action is everyone's and they sit for one in the body.</summary>
    public Organisation? MunicipalityOf(int personId, DateOnly today) => !IsForEveryone ? null
        : Meeting.Body.SeatsOn(today).FirstOrDefault(s => s.PersonId == personId && s.Organisation is { IsMunicipality: true })?.Organisation;

    /// <summary>Whether this person has something to do here.</summary>
    public bool IsPromisedBy(int personId, DateOnly today) => IsOwnedBy(personId) || MunicipalityOf(personId, today) is not null;

    /// <summary>Owners, those who sit for a municipality when all are to do it, and the body's coordinators.</summary>
    public bool MayReport(Viewer viewer, DateOnly today) => viewer.MayWrite(Meeting.BodyId) || IsPromisedBy(viewer.PersonId, today);

    /// <exception cref="RuleBroken">This viewer has no part in the action.</exception>
    public void MustBeReportableBy(Viewer viewer, DateOnly today)
    {
        if (!MayReport(viewer, today)) throw new RuleBroken(Rule.NotFound, "Åtgärden är inte din att svara på.");
    }

    public FollowUp? ReportOf(int municipalityId) => FollowUps.Where(f => f.ReportsDone && f.OrganisationId == municipalityId).MaxBy(f => f.At);

    /// <summary>When this person's part was done; null while it is not, or when there is no part.</summary>
    public DateTimeOffset? PartDoneAt(int personId, DateOnly today)
    {
        if (MunicipalityOf(personId, today) is { } municipality && ReportOf(municipality.Id) is { } answered) return answered.At;
        var part = Owners.FirstOrDefault(o => o.PersonId == personId);
        if (Status != ActionStatus.Done && part?.DoneOn is null) return null;
        var reports = FollowUps.Where(f => f.ReportsDone).ToList();
        return (reports.Where(f => f.PersonId == personId).MaxBy(f => f.At) ?? reports.MaxBy(f => f.At))?.At;
    }

    /// <summary>The person's own latest report, while it can be taken back.</summary>
    public FollowUp? UndoableReport(int personId, DateTimeOffset now)
    {
        var report = FollowUps.Where(f => f.PersonId == personId && f.ReportsDone && f.SetsStatus is null).MaxBy(f => f.At);
        var decidedSince = report is not null && FollowUps.Any(f => f.SetsStatus is not null && f.At >= report.At);
        return report is null || decidedSince || now - report.At > ReportCanBeUndoneFor ? null : report;
    }

    /// <summary>Takes back a report made by mistake: the action stands as it did before it.</summary>
    public void UndoReport(int personId, DateTimeOffset now)
    {
        var report = UndoableReport(personId, now)
            ?? throw new RuleBroken(Rule.Conflict, "Det går inte längre att ångra. Skriv en kommentar, så kan samordnaren öppna åtgärden igen.");
        FollowUps.Remove(report);
        foreach (var owner in Owners.Where(o => o.PersonId == personId)) owner.DoneOn = null;
        if (Status != ActionStatus.Done) return;
        Status = StatusAsSaid();
    }

    /// <summary>What this viewer may read of what has been said: a comment is for the body's coordinators and the one who wrote it;
    /// that something was reported done, and changes of status, are for all.</summary>
    public IEnumerable<FollowUp> FollowUpsFor(Viewer viewer) =>
        FollowUps.Where(f => f.ReportsDone || f.SetsStatus is not null || MayReadTextOf(f, viewer)).OrderBy(f => f.At);

    public bool MayReadTextOf(FollowUp said, Viewer viewer) =>
        said.SetsStatus is not null || said.PersonId == viewer.PersonId || viewer.MayWrite(Meeting.BodyId);

    private int? MunicipalityIdOf(Person by, DateOnly today) =>
        MunicipalityOf(by.Id, today)?.Id ?? (by.Organisation is { IsMunicipality: false } ? null : by.OrganisationId);
}
