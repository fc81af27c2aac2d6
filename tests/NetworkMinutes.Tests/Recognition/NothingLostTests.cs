using NetworkMinutes.Recognition;

namespace NetworkMinutes.Tests.Recognition;

public class NothingLostTests
{
    public static TheoryData<string> DevNames => [.. Cases.Dev.Select(c => c.Name)];

    [Theory, MemberData(nameof(DevNames))]
    public void Every_word_of_the_text_stands_somewhere(string name)
    {
        var minutes = Cases.Dev.Single(c => c.Name == name);
        Assert.Empty(Lost(minutes.Text, minutes.Read()));
    }

    [Theory, MemberData(nameof(DevNames))]
    public void Page_breaks_and_double_spacing_lose_nothing(string name)
    {
        var minutes = Cases.Dev.Single(c => c.Name == name);
        var spaced = string.Join("\n\n", minutes.Text.Replace("\n\n", "\n", StringComparison.Ordinal).Split('\n').Select((line, i) => i % 40 == 39 ? $"{line}\n\n{i / 40} (9) \n\f" : line));
        Assert.Empty(Lost(spaced, MinutesText.Read(spaced, new ReadingContext(minutes.MeetingDate))));
    }

    [Fact]
    public void A_sub_item_without_heading_keeps_its_rest()
    {
        var read = MinutesText.Read(
            "1. Ett\nInget nytt.\n2. Avtal\na) Styrelsen behandlade avtalet. Det skickas ut till alla.\nMer text.\nb) Taxa\nDen är oförändrad.\n3. Slut\nTack.",
            new ReadingContext(new(2024, 3, 14)));

        Assert.Equal(["1", "2", "2a", "2b", "3"], read.Items.Select(i => i.Number));
        Assert.Equal("Styrelsen behandlade avtalet.", read.Items[2].Title);
        Assert.Equal("Det skickas ut till alla.\nMer text.", read.Items[2].Text);
    }

    /// <summary>Words from the first item on that stand nowhere in what was read; page numbers and the recorder's lines are let be.</summary>
    private static IEnumerable<string> Lost(string source, ParsedMinutes read)
    {
        var kept = Bag(string.Join(' ', read.Items.Select(i => $"{i.Title} {i.Text} {i.Number} {(i.Level > 1 ? i.Number[^1..] : "")}")));
        var lines = source[(read.Items.Count > 0 ? read.Items[0].Span.Start : source.Length)..].Split('\n', '\f').Select(l => l.Trim()).Where(l => l.Length > 0 && !IsPageNumber(l)).ToList();
        var recorder = lines.FindLastIndex(l => RecorderLabels.Any(label => l.StartsWith(label, StringComparison.OrdinalIgnoreCase)));
        if (recorder >= 0 && recorder > lines.Count - 6)
            lines.RemoveRange(recorder, lines.Count - recorder);
        return Bag(Mended(lines)).Where(word => kept.GetValueOrDefault(word.Key) < word.Value).Select(word => word.Key);
    }

    private static readonly string[] RecorderLabels = ["Antecknat", "Vid protokollet", "Vid pennan", "Anteckningar:"];

    private static bool IsPageNumber(string line) => (line.EndsWith(')') && char.IsDigit(line[0]) && line.Length < 8) || (line.StartsWith("Sida ", StringComparison.Ordinal) && line.Length < 15);

    private static string Mended(List<string> lines)
    {
        var text = "";
        foreach (var line in lines)
            text = text.EndsWith('-') && char.IsLower(line[0]) ? text[..^1] + line : $"{text} {line}";
        return text;
    }

    private static Dictionary<string, int> Bag(string text) => Cases.Words(text).Where(w => !w.All(char.IsDigit)).CountBy(w => w).ToDictionary();
}
