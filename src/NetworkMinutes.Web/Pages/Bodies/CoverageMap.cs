using NetworkMinutes.Dates;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;

namespace NetworkMinutes.Web.Pages.Bodies;

/// <summary>Which municipalities were at the latest meetings, oldest first (B4).</summary>
public sealed class CoverageMap
{
    public const int MostMeetings = 5;
    private const int Across = 97, Down = 53;

    /// <summary>Column and row of each municipality, about as they lie on the ground.</summary>
    private static readonly Dictionary<string, (int Column, int Row)> Places = new()
    {
        ["Stenungsund"] = (1, 0),
        ["Lilla Edet"] = (2, 0),
        ["Tjörn"] = (0, 1),
        ["Kungälv"] = (1, 1),
        ["Ale"] = (2, 1),
        ["Alingsås"] = (3, 1),
        ["Öckerö"] = (0, 2),
        ["Göteborg"] = (1, 2),
        ["Partille"] = (2, 2),
        ["Lerum"] = (3, 2),
        ["Mölndal"] = (1, 3),
        ["Härryda"] = (2, 3),
        ["Kungsbacka"] = (1, 4),
    };

    /// <param name="meetings">With attendance.</param>
    public CoverageMap(IEnumerable<Meeting> meetings, IReadOnlyList<Organisation> municipalities)
    {
        Meetings = [.. meetings.OrderBy(m => m.Date)];
        var byMeeting = Meetings.Select(m => m.Coverage(municipalities)).ToList();
        var sorted = municipalities.OrderBy(m => m.Name, SwedishText.Order).ToList();
        var outside = sorted.Where(m => !Places.ContainsKey(m.Name)).ToList();
        Tiles =
        [
            .. sorted.Select(m =>
            {
                var (column, row) = Places.TryGetValue(m.Name, out var known) ? known : (outside.IndexOf(m) % 4, 5 + (outside.IndexOf(m) / 4));
                return new CoverageTile(m.Name, column * Across, row * Down, [.. byMeeting.Select(c => c.Single(r => r.Municipality == m).Covered)]);
            }),
        ];
        Height = Tiles.Count == 0 ? 0 : Tiles.Max(t => t.Y) + Down;
    }

    public IReadOnlyList<Meeting> Meetings { get; }
    public IReadOnlyList<CoverageTile> Tiles { get; }
    public int Height { get; }

    public string Occasions => Meetings.Count switch
    {
        1 => $"Mötet {SwedishDay.Den(Meetings[0].Date!.Value)}.",
        _ => $"De {Numeral(Meetings.Count)} senaste mötena, {SwedishDay.Den(Meetings[0].Date!.Value)} till {SwedishDay.Den(Meetings[^1].Date!.Value)}.",
    };

    /// <summary>The picture in words.</summary>
    public string Sentence
    {
        get
        {
            var never = Tiles.Where(t => t.Times == 0).Select(t => t.Name).ToList();
            var sometimes = Tiles.Where(t => t.Times > 0 && t.Times < Meetings.Count).OrderBy(t => t.Times).ToList();
            var beginning = never.Count == 0 ? $"Alla {Tiles.Count} kommuner har varit med." : $"{Tiles.Count - never.Count} av {Tiles.Count} kommuner har varit med.";
            var rest = (never.Count, sometimes.Count) switch
            {
                (0, 0) => Meetings.Count > 1 ? " Ingen har varit borta." : "",
                (0, <= 4) => $" {SwedishText.Join(sometimes.Select(t => $"{t.Name} var borta {Times(Meetings.Count - t.Times)}"))}.",
                (0, _) => $" Oftast borta var {SwedishText.Join(sometimes.TakeWhile(t => t.Times == sometimes[0].Times).Select(t => t.Name))}, {Times(Meetings.Count - sometimes[0].Times)}.",
                ( <= 6, _) => $" {SwedishText.Join(never)} har inte varit med.",
                _ => "",
            };
            return beginning + rest;
        }
    }

    private static string Times(int n) => n == 1 ? "en gång" : $"{Numeral(n)} gånger";

    private static string Numeral(int n) => n switch { 2 => "två", 3 => "tre", 4 => "fyra", 5 => "fem", _ => n.ToString(SwedishText.Culture) };
}

public sealed record CoverageTile(string Name, int X, int Y, IReadOnlyList<Covered> Meetings)
{
    public int Times => Meetings.Count(c => c == Covered.Represented);
}
