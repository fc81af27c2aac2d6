using NetworkMinutes.Bodies;
using NetworkMinutes.Dates;
using NetworkMinutes.People;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Meetings;

/// <summary>What somebody has to look at before old minutes are taken just as they were understood.</summary>
public static class ImportDoubts
{
    public const string Undated = "Varken texten eller filens namn säger vilken dag mötet var.";
    public const string InTheFuture = "Mötet är daterat i framtiden.";
    public const string Reasons = "Orsaken till frånvaro sparas inte.";
    public const string Tables = "En tabell under punkterna står som rader med | mellan cellerna.";

    private const int MostPeople = 500;
    private const int MostNamed = 3;
    private const int LongestTitle = 400;

    /// <summary>Short notes may well be one item.</summary>
    private const int LongestUnparted = 1500;

    /// <param name="namedDay">The day in the file's name.</param>
    public static IReadOnlyList<string> Of(ParsedMinutes read, DateOnly? namedDay, Body body, Directory names, DateOnly today)
    {
        var doubts = new List<string>();
        if (read.MeetingDate is not { } day) doubts.Add(Undated);
        else if (day > today) doubts.Add(InTheFuture);
        if (TwoDays(read.MeetingDate, namedDay) is { } told) doubts.Add(told);
        if (OtherBody(read, body) is { } other) doubts.Add($"Texten nämner ”{other}”.");
        if (HoldsMoreThanAMeeting(read)) doubts.Add("Filen rymmer mer än ett möte. Dela upp den.");
        if (read.Attendance.Count == 0) doubts.Add("Ingen närvaro hittades.");
        if (read.Items.Count == 0) doubts.Add("Inga punkter hittades.");
        if (read.Items is [{ Text.Length: > LongestUnparted }]) doubts.Add("Allt lästes som en enda punkt.");
        if (ImportRemnant.ToLookAt(read) is { } remnant) doubts.Add($"Före första punkten står något som inte förstods: ”{remnant}”.");
        if (read.Problems is [var problem, ..]) doubts.Add(problem.Message);
        var unclear = read.Attendance.Select(row => (row.Name, May: MayMean(row, body, names))).Where(row => row.May.Count > 0).DistinctBy(row => row.Name).ToList();
        doubts.AddRange(unclear.Take(MostNamed).Select(row => Question(row.Name, row.May)));
        if (unclear.Count > MostNamed) doubts.Add($"Det gäller {SwedishText.Count(unclear.Count - MostNamed, "namn", "namn")} till.");
        return doubts;
    }

    /// <summary>The body that the text names, when it is not likely to be this one.</summary>
    public static string? OtherBody(ParsedMinutes read, Body body) => read.Body is { } named && !body.MayBeCalled(named) ? named : null;

    /// <summary>Null when the text and the file's name say the same day, or only one of them says any.</summary>
    public static string? TwoDays(DateOnly? said, DateOnly? named) =>
        said is { } day && named is { } other && day != other ? $"Texten säger {SwedishDay.Den(day)}, filens namn {SwedishDay.Den(other)}." : null;

    /// <summary>Whom a name may mean that is nobody's as it is written: several members by a first name, or somebody whose name is spelt nearly so.</summary>
    public static IReadOnlyList<Person> MayMean(ParsedAttendance row, Body body, Directory names)
    {
        if (body.MembersCalled(row.Name, row.Organisation) is { Count: > 0 } members) return members.Count > 1 ? members : [];
        var organisation = names.Organisation(row.Organisation);
        var isElsewhere = row.Organisation is not null && organisation is null;
        return !isElsewhere && names.Person(row.Name, organisation) is null ? names.SpeltNearly(row.Name, organisation) : [];
    }

    /// <summary>What is otherwise than in the file though nothing has to be looked at.</summary>
    public static IReadOnlyList<string> Told(ParsedMinutes read) => [.. TellsReasons(read) ? [Reasons] : Array.Empty<string>(), .. HasTables(read) ? [Tables] : Array.Empty<string>()];

    /// <summary>Rows of cells under an item.</summary>
    public static bool HasTables(ParsedMinutes read) => read.Items.Any(item => item.Text.Split('\n').Count(line => line.Trim().Contains('\t', StringComparison.Ordinal)) > 1);

    /// <summary>Whether the file says why somebody was away.</summary>
    public static bool TellsReasons(ParsedMinutes read) =>
        read.Attendance.Any(row => row.Status != ParsedStatus.Present && (AbsenceReason.IsIn(row.Note ?? "") || AbsenceReason.IsIn(Lines(read.Source, row.Span))));

    /// <summary>The whole lines of the source that somebody's row stands on.</summary>
    private static string Lines(string source, TextSpan span)
    {
        if (span.Length == 0 || span.End > source.Length) return "";
        var start = span.Start == 0 ? 0 : source.LastIndexOf('\n', span.Start - 1) + 1;
        var end = source.IndexOf('\n', span.End);
        return source[start..(end < 0 ? source.Length : end)];
    }

    private static string Question(string name, IReadOnlyList<Person> may) =>
        $"Vem är {name}? Kan vara {string.Join(" eller ", may.Select(p => p.NameAndOrganisation))}.";

    private static bool HoldsMoreThanAMeeting(ParsedMinutes read) =>
        read.Attendance.Count > MostPeople || read.Items.Count > Meeting.MostItems || read.Items.Any(i => i.Text.Length > Meeting.LongestText || i.Title.Length > LongestTitle);
}
