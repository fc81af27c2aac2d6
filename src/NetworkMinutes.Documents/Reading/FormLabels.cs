namespace NetworkMinutes.Documents.Reading;

/// <summary>What stands to the left in the table over minutes.</summary>
internal static class FormLabels
{
    private static readonly string[] OneLine = ["datum", "tid", "plats", "datum och tid", "tid och plats", "dag", "mötesdatum", "mötestid", "lokal", "ordförande", "sekreterare", "antecknat av", "vid pennan", "nätverk", "grupp", "möte", "ämne", "diarienummer", "dnr"];
    private static readonly string[] Lists = ["närvarande", "deltagare", "frånvarande", "ej närvarande", "förhinder", "anmält förhinder", "gäster", "inbjudna", "övriga", "från gr", "adjungerade", "ersättare", "kallade", "värdar"];

    public static bool Is(string words) => IsOneLine(words) || Lists.Contains(Folded(words));

    public static bool IsOneLine(string words) => OneLine.Contains(Folded(words));

    private static string Folded(string words) => words.TrimEnd(' ', ':').ToLower(SwedishText.Culture);
}
