using System.Text.Json;
using static NetworkMinutes.Tests.Recognition.Cases;

namespace NetworkMinutes.Tests.Recognition;

/// <summary>Compares recognised minutes with expected ones: precision and recall a category, and how right the matched rows are.</summary>
internal sealed class Scorer
{
    private static readonly string[] Categories = ["attendance", "items", "decisions", "actions", "externalDecisions", "events"];
    private static readonly string[] Head = ["label", "body", "chair", "recorder", "meetingDate"];
    private readonly Dictionary<string, (int Hit, int Wanted, int Given)> totals = Categories.Append("markedDecisions").ToDictionary(c => c, _ => (0, 0, 0));
    private readonly Dictionary<string, (int Right, int Asked)> details = ((string[])["head", "marked", "clauses", "kind", "owners", "due"]).ToDictionary(d => d, _ => (0, 0));

    public List<string> Misses { get; } = [];

    public void Add(Case minutes)
    {
        var got = minutes.Recognised();
        foreach (var category in Categories)
        {
            var want = Rows(minutes.Expected, category);
            var given = Rows(got, category);
            var pairs = Pairs(category, want, given);
            var (hit, wanted, all) = totals[category];
            totals[category] = (hit + pairs.Count, wanted + want.Count, all + given.Count);
            Detail(category, want, pairs);
            Misses.AddRange(want.Except(pairs.Select(p => p.Want)).Select(row => $"{minutes.Name} - {category}: {SwedishText.Collapse(row.ToString())}"));
            Misses.AddRange(given.Except(pairs.Select(p => p.Got)).Select(row => $"{minutes.Name} + {category}: {SwedishText.Collapse(row.ToString())}"));
        }
        foreach (var field in Head)
            Ask("head", Norm(Text(minutes.Expected, field)) == Norm(Text(got, field)));
    }

    public Dictionary<string, double> Scores()
    {
        var scores = totals.ToDictionary(t => t.Key, t => F1(t.Value.Hit, t.Value.Wanted, t.Value.Given));
        foreach (var (name, (right, asked)) in details)
            scores[name] = asked == 0 ? 1 : (double)right / asked;
        return scores;
    }

    private static double F1(int hit, int wanted, int given) => wanted + given == 0 ? 1 : 2.0 * hit / (wanted + given);

    private void Detail(string category, List<JsonElement> want, List<(JsonElement Want, JsonElement Got)> pairs)
    {
        if (category == "decisions")
        {
            var marked = pairs.Count(p => Flag(p.Want));
            var (hit, wanted, given) = totals["markedDecisions"];
            totals["markedDecisions"] = (hit + marked, wanted + want.Count(Flag), given + want.Count(Flag));
            foreach (var (a, b) in pairs)
            {
                Ask("marked", Flag(a) == Flag(b));
                Ask("clauses", Strings(a, "clauses").SequenceEqual(Strings(b, "clauses")));
            }
        }
        else if (category == "actions")
        {
            foreach (var (a, b) in pairs)
            {
                Ask("kind", Text(a, "kind") == Text(b, "kind"));
                Ask("owners", Strings(a, "owners").Order().SequenceEqual(Strings(b, "owners").Order()));
                Ask("due", Due(a) == Due(b));
            }
        }
    }

    private void Ask(string detail, bool right) => details[detail] = (details[detail].Right + (right ? 1 : 0), details[detail].Asked + 1);

    private static List<(JsonElement Want, JsonElement Got)> Pairs(string category, List<JsonElement> want, List<JsonElement> got) => category switch
    {
        "attendance" => Exact(want, got, r => $"{Norm(Text(r, "name"))}|{Norm(Text(r, "organisation"))}|{Text(r, "status")}"),
        "items" => Exact(want, got, r => $"{Norm(Text(r, "number"))}|{Norm(Text(r, "title"))}"),
        "events" => Exact(want, got, r => Text(r, "date") ?? ""),
        "decisions" => ByWords(want, got, 0.85),
        _ => ByWords(want, got, 0.75),
    };

    private static List<(JsonElement, JsonElement)> Exact(List<JsonElement> want, List<JsonElement> got, Func<JsonElement, string> key)
    {
        var pool = got.GroupBy(key).ToDictionary(g => g.Key, g => new Queue<JsonElement>(g));
        return [.. want.Where(w => pool.TryGetValue(key(w), out var rows) && rows.Count > 0).Select(w => (w, pool[key(w)].Dequeue()))];
    }

    private static List<(JsonElement, JsonElement)> ByWords(List<JsonElement> want, List<JsonElement> got, double least)
    {
        var candidates = want.SelectMany((w, i) => got.Select((g, j) => (Score: Overlap(Text(w, "text"), Text(g, "text")), i, j)))
            .Where(c => c.Score >= least).OrderByDescending(c => c.Score).ThenByDescending(c => c.i).ThenByDescending(c => c.j);
        var (usedWant, usedGot) = (new HashSet<int>(), new HashSet<int>());
        var pairs = new List<(JsonElement, JsonElement)>();
        foreach (var (_, i, j) in candidates)
        {
            if (usedWant.Contains(i) || usedGot.Contains(j))
                continue;
            usedWant.Add(i);
            usedGot.Add(j);
            pairs.Add((want[i], got[j]));
        }
        return pairs;
    }

    private static double Overlap(string? a, string? b)
    {
        var (left, right) = (Words(a).CountBy(w => w).ToDictionary(), Words(b).CountBy(w => w).ToDictionary());
        var same = left.Sum(w => Math.Min(w.Value, right.GetValueOrDefault(w.Key)));
        return same == 0 ? 0 : 2.0 * same / (left.Values.Sum() + right.Values.Sum());
    }

    private static List<JsonElement> Rows(JsonElement minutes, string name) => [.. minutes.GetProperty(name).EnumerateArray()];

    private static string? Text(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static bool Flag(JsonElement row) => row.GetProperty("marked").GetBoolean();

    private static IEnumerable<string> Strings(JsonElement row, string name) => row.GetProperty(name).EnumerateArray().Select(e => Norm(e.GetString()));

    private static (string?, string?)? Due(JsonElement row) =>
        row.GetProperty("due") is { ValueKind: JsonValueKind.Object } due ? (Text(due, "earliest"), Text(due, "latest")) : null;
}
