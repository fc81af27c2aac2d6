using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>The attendance list as it is shown and marked: rows, coverage of the municipalities, what was taken off.</summary>
/// <param name="Coverage">All municipalities for a network; for a group those it concerns.</param>
public sealed record Roll(Meeting Meeting, IReadOnlyList<CoverageRow> Coverage)
{
    /// <summary>A later answer that takes the place of what is on the page.</summary>
    public bool Again { get; init; }

    /// <summary>The id of what gets focus when the list is drawn anew.</summary>
    public string Focus { get; init; } = "";

    /// <summary>Why a guest could not be added, and what was typed.</summary>
    public (string Sentence, string Name, string Organisation) Guest { get; init; } = ("", "", "");

    /// <summary>What could not be stored of a row, by its id.</summary>
    public IReadOnlyDictionary<int, RefusedRow> Refused { get; init; } = new Dictionary<int, RefusedRow>();

    public string Url => $"/meetings/{Meeting.Id}/attendance";

    public IEnumerable<RollRow> Rows => Meeting.Attendance
        .OrderBy(a => a.Capacity is AttendanceCapacity.Host or AttendanceCapacity.Guest).ThenBy(a => a.Position).Select(a => RowOf(a));

    public string Present
    {
        get
        {
            var called = Meeting.Attendance.Where(a => a.Capacity is not (AttendanceCapacity.Guest or AttendanceCapacity.Host)).ToList();
            var absent = called.Where(a => a.Status is AttendanceStatus.Absent or AttendanceStatus.Excused && a.Organisation.Length > 0).Select(a => a.Organisation);
            var missing = absent.Where(o => Meeting.Present.All(p => p.Organisation != o)).Distinct().Order(SwedishText.Order).ToList();
            return $"{called.Count(a => a.IsPresent)} av {called.Count} på plats{(missing.Count > 0 ? $" · {SwedishText.Join(missing)} saknas" : "")}";
        }
    }

    public string CoverageWords => Coverage.Count == 0 ? "" : $"{Coverage.Count(c => c.Covered == Covered.Represented)} av {SwedishText.Count(Coverage.Count, "kommun", "kommuner")} på plats";

    public RollRow RowOf(Attendance row) => new(Meeting, row, Refused.GetValueOrDefault(row.Id), Focus == $"row-{row.Id}-Present");

    /// <param name="meeting">With its attendance.</param>
    public static async Task<Roll> Of(MinutesDb db, Meeting meeting)
    {
        var municipalities = (await db.Organisations.Where(o => o.Kind == OrganisationKind.Municipality).ToListAsync()).OrderBy(o => o.Name, SwedishText.Order);
        var coverage = meeting.Coverage(municipalities).Where(c => !meeting.Body.IsGroup || c.Covered != Covered.NotMentioned);
        return new Roll(meeting, [.. coverage]);
    }
}

/// <param name="Refused">What could not be stored; null when all was.</param>
/// <param name="TakesFocus">When the list is drawn anew.</param>
public sealed record RollRow(Meeting Meeting, Attendance Row, RefusedRow? Refused, bool TakesFocus)
{
    public string Url => $"/meetings/{Meeting.Id}/attendance/{Row.Id}";
    public string Field => $"Rows[{Row.Id}]";
    public string Note => Refused?.Note ?? Row.Note;

    /// <summary>While the meeting runs somebody may come or leave; before it nobody has.</summary>
    public bool MayStamp => Meeting.CurrentItem is not null || Meeting.Items.Any(i => i.Spent > TimeSpan.Zero);

    /// <summary>Somebody who is here can only go, and the other way round.</summary>
    public bool IsHere => Row.IsPresent && !PartialPresence.HasLeft(Row.Note);

    public string Part => Row.Capacity switch
    {
        AttendanceCapacity.Guest => "gäst",
        AttendanceCapacity.Host => "värd",
        AttendanceCapacity.CoOpted => "adjungerad",
        AttendanceCapacity.Observer => "observatör",
        AttendanceCapacity.Substitute => "ersättare",
        _ => "",
    };
}

public sealed record RefusedRow(string Sentence, string? Note);

/// <summary>A row as a form posts it; what is null was not posted.</summary>
public sealed class PostedRow
{
    [DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? Status { get; set; }

    [DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? Note { get; set; }
}
