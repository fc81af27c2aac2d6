using System.Text.Json;

namespace NetworkMinutes.Tests.Recognition;

public class ScoreTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("floors.json", "Dev")]
    [InlineData("floors-heldout.json", "Heldout")]
    [InlineData("floors-unseen.json", "Unseen")]
    public void Minutes_score_no_lower_than_their_floors(string file, string set)
    {
        var scorer = new Scorer();
        foreach (var minutes in set switch { "Dev" => Cases.Dev, "Heldout" => Cases.Heldout, _ => Cases.Unseen })
            scorer.Add(minutes);

        var floors = JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllText(Path.Combine(Cases.Folder, file)))!;
        if (set != "Unseen")
            scorer.Misses.ForEach(output.WriteLine);
        output.WriteLine($"{set}: {string.Join(", ", scorer.Scores().Select(s => $"{s.Key} {s.Value:0.000}"))}");
        Assert.All(scorer.Scores(), score => Assert.True(score.Value >= floors[score.Key], $"{score.Key} {score.Value:0.000}, floor {floors[score.Key]:0.000}"));
    }

    [Fact]
    public void Real_minutes_are_read_as_their_coordinator_would()
    {
        if (Cases.Outside("002") is not { } minutes)
        {
            output.WriteLine("Left out: the real minutes are not at hand here.");
            return;
        }
        var scorer = new Scorer();
        scorer.Add(minutes);
        var read = minutes.Read();
        foreach (var miss in scorer.Misses)
            output.WriteLine(miss);

        Assert.Equal(16, read.Attendance.Count(p => p.Status == NetworkMinutes.Recognition.ParsedStatus.Present));
        Assert.Equal(9, read.Attendance.Count(p => p.Status != NetworkMinutes.Recognition.ParsedStatus.Present));
        var scores = scorer.Scores();
        Assert.All((string[])["attendance", "items", "decisions", "markedDecisions", "clauses", "externalDecisions", "head"], name => Assert.Equal(1.0, scores[name]));
        Assert.True(scores["actions"] > 0.8 && scores["events"] > 0.8, $"actions {scores["actions"]:0.00}, events {scores["events"]:0.00}");
    }
}
