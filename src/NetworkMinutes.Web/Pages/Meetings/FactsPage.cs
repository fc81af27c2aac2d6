using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>A page with a meeting's head as fields. Dates and times are kept as typed, so that a slip can be mended.</summary>
public abstract class FactsPage(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    private static readonly string[] DayForms = ["yyyy-MM-dd", "yyyyMMdd", "d MMMM yyyy", "'den' d MMMM yyyy", "d/M yyyy"];
    private static readonly string[] TimeForms = ["HH:mm", "H:mm", "HH.mm", "H.mm", "HHmm", "HH:mm:ss"];

    private static readonly Dictionary<string, PropertyInfo> Fields = typeof(FactsPage).GetProperties()
        .Where(property => property.PropertyType == typeof(string) && property.IsDefined(typeof(BindPropertyAttribute))).ToDictionary(property => property.Name);

    [BindProperty]
    public string? Date { get; set; }

    [BindProperty]
    public string? Start { get; set; }

    [BindProperty]
    public string? End { get; set; }

    [BindProperty]
    public string? Place { get; set; }

    [BindProperty]
    public string? Chair { get; set; }

    [BindProperty]
    public string? Recorder { get; set; }

    [BindProperty]
    public string? Label { get; set; }

    [BindProperty]
    public string? NextMeeting { get; set; }

    [BindProperty]
    public string? CaseNumber { get; set; }

    [BindProperty]
    public string? SpeaksTo { get; set; }

    [BindProperty]
    public string? Theme { get; set; }

    [BindProperty]
    public string? Preparation { get; set; }

    /// <summary>As the page showed the fields.</summary>
    [BindProperty(Name = nameof(Was))]
    public Dictionary<string, string?> Was { get; set; } = [];

    /// <summary>"Lena Ståhl, Kungsbacka": whom chair and recorder are chosen among.</summary>
    public IReadOnlyList<string> KnownPeople { get; protected set; } = [];

    /// <exception cref="RuleBroken">A date or a time that cannot be read.</exception>
    protected MeetingFacts Facts() => new()
    {
        Date = Day(Date),
        Start = Time(Start, nameof(Start)),
        End = Time(End, nameof(End)),
        Place = Place,
        Chair = Chair,
        Recorder = Recorder,
        Label = Label,
        NextMeeting = NextMeeting,
        CaseNumber = CaseNumber,
        SpeaksTo = SpeaksTo,
        Theme = Theme,
        Preparation = Preparation,
    };

    protected void Fill(MeetingFacts facts)
    {
        Date = facts.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        (Start, End) = (Clocked(facts.Start), Clocked(facts.End));
        (Place, Chair, Recorder, Label) = (facts.Place, facts.Chair, facts.Recorder, facts.Label);
        (NextMeeting, CaseNumber, SpeaksTo) = (facts.NextMeeting, facts.CaseNumber, facts.SpeaksTo);
        (Theme, Preparation) = (facts.Theme, facts.Preparation);
    }

    /// <summary>Fields that the writer left as they were follow what others have stored since.</summary>
    /// <exception cref="RuleBroken">Two have changed the same field.</exception>
    protected void Follow(MeetingFacts stored)
    {
        var typed = Values();
        Fill(stored);
        var fields = Values().Select(now => new OpenField(now.Key, Was.TryGetValue(now.Key, out var was) ? was ?? "" : null, typed[now.Key], now.Value)).ToList();
        Was = Values();
        foreach (var field in fields)
        {
            Fields[field.Name].SetValue(this, field.Value);
            if (field.Follows) ModelState.SetModelValue(field.Name, field.Value, field.Value);
        }

        OpenField.MustAgree(fields);
    }

    protected Dictionary<string, string?> Values() => Fields.ToDictionary(field => field.Key, field => (string?)field.Value.GetValue(this));

    protected static IReadOnlyList<string> NamesOf(Body body, DateOnly day) =>
        [.. body.SeatsOn(day).Select(s => s.Person.NameAndOrganisation).Distinct().Order(SwedishText.Order)];

    private static DateOnly? Day(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        return DateOnly.TryParseExact(SwedishText.Collapse(typed), DayForms, SwedishText.Culture, DateTimeStyles.None, out var day) ? day
            : throw new RuleBroken(Rule.Invalid, $"”{Short(typed)}” är inget datum. Skriv det som 2026-11-20.", nameof(Date));
    }

    private static TimeOnly? Time(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        return TimeOnly.TryParseExact(typed.Trim(), TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time
            : throw new RuleBroken(Rule.Invalid, $"”{Short(typed)}” är ingen tid. Skriv den som 13.00.", field);
    }

    private static string? Clocked(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Short(string typed) => typed.Length <= 40 ? typed.Trim() : typed[..40].Trim() + "…";
}
