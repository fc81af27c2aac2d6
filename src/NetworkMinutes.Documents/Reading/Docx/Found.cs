namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>What a document holds that is not read as it shows, and so is told.</summary>
internal sealed class Found
{
    private const int MostQuoted = 3;
    private const int LongestQuote = 80;

    public int Inserted { get; set; }
    public int Deleted { get; set; }
    public int TextBoxes { get; set; }
    public int Pictures { get; set; }
    public bool Summary { get; set; }
    public bool OtherFiles { get; set; }
    public List<LegendMark> Marks { get; set; } = [];
    public IReadOnlyList<string> Header { get; set; } = [];
    public IReadOnlyList<string> Comments { get; set; } = [];

    public IReadOnlyList<string> Notices()
    {
        var told = new List<string>();
        if (Inserted + Deleted > 0) told.Add($"Dokumentet har spårade ändringar ({Inserted} tillagda, {Deleted} borttagna). De lästes som om de vore godkända.");
        if (Comments.Count > 0) told.Add($"{(Comments.Count == 1 ? "En kommentar" : $"{Comments.Count} kommentarer")} i marginalen följer inte med: {string.Join(", ", Comments.Take(MostQuoted).Select(Quote))}{(Comments.Count > MostQuoted ? " med flera" : "")}.");
        if (TextBoxes > 0) told.Add("Texten i textrutor står efter stycket som rutan hör till. Se efter att den hamnade rätt.");
        told.AddRange(Marks.Select(m => $"Dokumentet säger ”{m.Said}”{(m.IsUsed ? $". Text i den stilen lästes som {m.Label.ToLower(SwedishText.Culture)}." : ", men ingen text i den stilen hittades.")}"));
        if (Header.Count > 0) told.Add($"Sidhuvudet följer inte med: {string.Join(", ", Header.Select(Quote))}.");
        if (Summary) told.Add(OwnSummary.Notice);
        if (Pictures > 0) told.Add("Bilder följer inte med.");
        if (OtherFiles) told.Add("En del av dokumentet ligger i en annan fil och lästes inte.");
        return told;
    }

    private static string Quote(string words) => $"”{(words.Length <= LongestQuote ? words : words[..LongestQuote] + "…")}”";
}
