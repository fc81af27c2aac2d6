using System.Globalization;
using System.Xml.Linq;

namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>What a piece of a run stands for in plain text.</summary>
internal static class RunText
{
    public static string? Of(XElement element) => element.Name.LocalName switch
    {
        "t" => element.Value,
        "tab" or "ptab" => "\t",
        "br" or "cr" => "\n",
        "noBreakHyphen" => "-",
        "sym" => Symbol(element.Value("char")),
        "fldChar" => Box(element.Child("ffData").Child("checkBox")),
        _ => null,
    };

    /// <summary>Those of Wingdings and Symbol that minutes use; they lie at F000 and on.</summary>
    private static string? Symbol(string? code) => int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var sign) ? (sign & 0xFF) switch
    {
        0xA8 or 0x6F or 0x71 => "☐",
        0xFE or 0xFD or 0x78 => "☒",
        0xFC => "✓",
        0xE0 or 0xAE => "→",
        0xB7 or 0x9F or 0x6C => "•",
        _ => sign is >= ' ' and < 0xD800 ? ((char)sign).ToString() : null,
    } : null;

    private static string? Box(XElement? box) => box is null ? null : (box.Switch("checked") ?? box.Switch("default") ?? false) ? "☒" : "☐";
}
