namespace NetworkMinutes.Tests.Recognition;

/// <summary>Minutes cut, torn and mixed, the same for the same round.</summary>
internal static class TornMinutes
{
    private static readonly string[] Splinters =
    [
        "Beslut:", "BESLUT\n", "att ", "Åtgärd:", "Ansvarig:", "Senast:", "\n", "\n\n", "\r\n", "\f", "(", ")", "1. ", "a) ", "• ", "§ 7 ", "den 31 juni", "v. 99", "9999", ":", ";", " - ",
        "\u00ad", "\ud800", "å", "Närvarande\n", "Närvarande    Frånvarande\n", "Namn\tKommun\tNärvaro\n", "Vid mötet deltog ", "- Beslut: ", "Vid pennan\n", "\u2028", "|", "\t", "före påsk ", "# ", "**",
        "\n> ", "\n---\n", "Sida 2 av 3\n", "2 (4)\n", "\nFrån: Bo Ek\nTill: alla\n", "Mvh\n", "\\", "\n5 och 6. ", "\n1.1 ", "\nIV. ", "Förhinder: ", "Ale (", "\nAle\n", "Ordförande: ", "Plats:\n", "Sammanfattning av beslut\n",
    ];

    private static readonly IReadOnlyList<Case> Texts = [.. Cases.Dev, .. Cases.Heldout];

    public static string Of(int round) => Of(new Random(round));

    public static string Of(Random random)
    {
        var text = Some(random);
        text = random.Next(3) == 0 ? text[random.Next(text.Length)..] : text;
        for (var i = random.Next(8); i > 0; i--)
        {
            var at = random.Next(text.Length + 1);
            text = random.Next(5) switch
            {
                0 => text.Remove(at, Math.Min(text.Length - at, random.Next(60))),
                1 => text.Insert(at, Some(random) is var other && random.Next(other.Length) is var from ? other.Substring(from, Math.Min(other.Length - from, random.Next(200))) : ""),
                2 => Lines(text, random),
                _ => text.Insert(at, Splinters[random.Next(Splinters.Length)]),
            };
        }
        return text;
    }

    public static string Some(Random random) => Texts[random.Next(Texts.Count)].Text;

    /// <summary>A line twice, left out, or in another's place.</summary>
    private static string Lines(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var (a, b) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(3))
        {
            case 0:
                lines.Insert(b, lines[a]);
                break;
            case 1:
                lines.RemoveAt(a);
                break;
            default:
                (lines[a], lines[b]) = (lines[b], lines[a]);
                break;
        }
        return string.Join('\n', lines);
    }
}
