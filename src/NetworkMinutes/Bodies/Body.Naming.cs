namespace NetworkMinutes.Bodies;

public partial class Body
{
    private const int ShortestStem = 5;

    private static readonly string[] KindsOfBody =
        ["nätverket", "nätverk", "branschrådet", "branschråd", "rådet", "råd", "gruppen", "grupp", "göteborgsregionen", "göteborgsregionens", "kommittén", "utskottet", "styrgrupp", "styrgruppen", "arbetsgrupp", "arbetsgruppen"];

    /// <summary>Whether minutes that name a body so may be this one's: "kommunikatörsnätverket" and "Nätverk för kommunikatörer" share a word.</summary>
    public bool MayBeCalled(string name)
    {
        var (said, own) = (Stems(name), Stems(Name));
        return said.Count == 0 || own.Count == 0 || said.Exists(word => own.Exists(other => Shares(word, other)));
    }

    private static List<string> Stems(string name) =>
    [
        .. name.ToLowerInvariant().Split([' ', ',', '.', '-', '–', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !KindsOfBody.Contains(word)).Select(WithoutKind).Where(word => word.Length >= ShortestStem - 1),
    ];

    private static string WithoutKind(string word) =>
        Array.Find(KindsOfBody, kind => word.Length > kind.Length && word.EndsWith(kind, StringComparison.Ordinal)) is { } kind ? word[..^kind.Length] : word;

    private static bool Shares(string one, string other)
    {
        var length = Math.Min(ShortestStem, Math.Min(one.Length, other.Length));
        return string.CompareOrdinal(one, 0, other, 0, length) == 0;
    }
}
