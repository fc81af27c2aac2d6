namespace NetworkMinutes.Documents.Templates;

/// <summary>A place in a template: "{{närvaro}}", or a content control with that tag.</summary>
/// <param name="Name">As it is written between the braces.</param>
/// <param name="What">What is put there, for the page that explains it.</param>
/// <param name="IsBlock">True for paragraphs and tables, which need a line of their own; false for words.</param>
public sealed record TemplateMark(string Name, string What, bool IsBlock)
{
    public static readonly IReadOnlyList<TemplateMark> All =
    [
        new("anteckningar", "Punkterna, och allt annat som inte har ett eget märke i mallen. I en kallelse: dagordningen.", true),
        new("uppgifter", "Tid, plats, ordförande och de andra uppgifterna om mötet, en på varje rad.", true),
        new("närvaro", "Tabellerna över närvarande, frånvarande, värdar och gäster.", true),
        new("beslut", "Tabellen Beslut i korthet.", true),
        new("andras beslut", "Tabellen över andra organs beslut som mötet fick höra om.", true),
        new("åtgärder", "Tabellen Åtgärder: vad, vem och när.", true),
        new("benämning", "Vad dokumentet kallas: Anteckningar, Kallelse.", false),
        new("grupp", "Nätverkets, rådets eller gruppens namn.", false),
        new("titel", "Benämning, grupp och dag: Anteckningar Nätverket äldreomsorg 2026-11-20.", false),
        new("datum", "Dagen: 20 november 2026.", false),
        new("datum med siffror", "Dagen: 2026-11-20.", false),
        new("tid", "Klockslagen: kl. 13.00–15.00.", false),
        new("plats", "Var mötet var.", false),
        new("ordförande", "Vem som ledde mötet.", false),
        new("antecknare", "Vem som antecknade.", false),
        new("nästa möte", "När och var nästa möte är.", false),
        new("tema", "Mötets tema.", false),
        new("till", "Vem anteckningarna vänder sig till.", false),
        new("diarienummer", "Ärendets nummer.", false),
        new("status", "Utkast, Fastställda den 24 november 2026 eller Rättelse 1.", false),
        new("organisation", "Göteborgsregionen.", false),
    ];

    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal)
    {
        ["protokoll"] = "anteckningar",
        ["dagordning"] = "anteckningar",
        ["innehåll"] = "anteckningar",
        ["deltagare"] = "närvaro",
        ["etikett"] = "benämning",
        ["nätverk"] = "grupp",
        ["rubrik"] = "titel",
        ["sekreterare"] = "antecknare",
        ["dnr"] = "diarienummer",
    };

    private static readonly Dictionary<string, TemplateMark> Known = All.ToDictionary(mark => Folded(mark.Name))
        .Concat(OtherNames.Select(other => KeyValuePair.Create(Folded(other.Key), All.First(mark => mark.Name == other.Value)))).ToDictionary();

    /// <summary>"Närvaro", "narvaro" and "NÄRVARO" are one; so are "nästa möte" and "nästa_möte".</summary>
    public static TemplateMark? Find(string? written) => Known.GetValueOrDefault(Folded(written ?? ""));

    public string Written => "{{" + Name + "}}";

    private static string Folded(string name) => string.Concat(SwedishText.Fold(name).Where(char.IsLetterOrDigit))
        .Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o');
}
