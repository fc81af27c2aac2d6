using System.Globalization;

namespace NetworkMinutes.Meetings;

/// <summary>A file name that no system misreads: no folder, no hidden sign, and the ending that its content has.</summary>
public static class AttachmentName
{
    private const int Longest = 100;
    private const string Refused = "\\/:*?\"<>|";
    private static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    public static string Of(string? given, AttachmentKind kind, IReadOnlyCollection<string> taken)
    {
        var own = (given ?? "").Normalize()[((given ?? "").Normalize().LastIndexOfAny(['/', '\\']) + 1)..];
        var stem = WithoutEnding(SwedishText.Collapse(string.Concat(own.Where(IsSeen).Select(c => Refused.Contains(c, StringComparison.Ordinal) ? ' ' : c))));
        if (stem.Length > Longest) stem = stem[..(char.IsHighSurrogate(stem[Longest - 1]) ? Longest - 1 : Longest)].TrimEnd();
        if (stem.Length == 0) stem = "Bilaga";
        if (Devices.Contains(stem.Split('.')[0])) stem = $"Bilaga {stem}";
        var name = stem + kind.Ending();
        for (var n = 2; taken.Contains(name, StringComparer.OrdinalIgnoreCase); n++) name = $"{stem} ({n}){kind.Ending()}";
        return name;
    }

    private static bool IsSeen(char c) => !char.IsControl(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    /// <summary>An ending is short and without spaces; "punkt 3. förslag" has none.</summary>
    private static string WithoutEnding(string name)
    {
        var dot = name.LastIndexOf('.');
        var ending = dot < 0 ? "" : name[(dot + 1)..];
        return (ending.Length is > 0 and <= 5 && ending.All(char.IsAsciiLetterOrDigit) ? name[..dot] : name).Trim(' ', '.');
    }
}
