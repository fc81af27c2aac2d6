using NetworkMinutes.People;
using NetworkMinutes.Recognition;

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

    /// <summary>Whom of its members "Petra" or "Katarina H" may mean; empty for a full name, which means itself.</summary>
    /// <param name="organisation">As written beside the name; null when nothing is.</param>
    public IReadOnlyList<Person> MembersCalled(string name, string? organisation)
    {
        var said = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (said.Length is 0 or > 2 || (said.Length == 2 && said[1].TrimEnd('.').Length > 1)) return [];
        return
        [
            .. Memberships.Select(m => m.Person).Distinct().Where(p => p.Name.Split(' ') is [var first, .., var last]
                && SwedishText.Fold(first) == SwedishText.Fold(said[0])
                && (said.Length == 1 || last.StartsWith(said[1].TrimEnd('.'), StringComparison.OrdinalIgnoreCase))
                && (organisation is null || p.Organisation?.IsCalled(organisation) == true)),
        ];
    }

    /// <summary>A member who is written with a first name, or with an initial, when only one may be meant.</summary>
    public ParsedAttendance InFull(ParsedAttendance read) =>
        MembersCalled(read.Name, read.Organisation) is [var member] ? read with { Name = member.Name, Organisation = read.Organisation ?? member.Organisation?.Name } : read;

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
