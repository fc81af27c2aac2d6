using System.Globalization;
using System.Xml.Linq;

namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>What stands before a point of a list.</summary>
/// <param name="Sign">"3.", "b)", "2.1"; a bullet when nothing is counted; "" when the list shows none.</param>
internal sealed record ListSign(string Sign, int Level, bool IsBullet);

/// <summary>A document's lists, counted as its paragraphs come.</summary>
internal sealed class Numbering
{
    private const int Levels = 9;
    private const int MostText = 40;
    private static readonly string[] Bullets = ["•", "◦", "▪"];

    private readonly Dictionary<int, ListKind> abstracts = [];
    private readonly Dictionary<int, ListOfDocument> lists = [];

    public Numbering(PartXml? xml, Styles styles)
    {
        var borrowed = new List<(int Id, string Style)>();
        foreach (var element in xml?.ChildrenOf("numbering") ?? [])
        {
            if (element.Name.LocalName == "abstractNum" && element.Number("abstractNumId") is { } kind)
            {
                abstracts.TryAdd(kind, new ListKind(element));
                if (element.Child("numStyleLink").Value() is { } style) borrowed.Add((kind, style));
            }
            else if (element.Name.LocalName == "num" && element.Number("numId") is { } id && element.Child("abstractNumId").Number() is { } of && abstracts.TryGetValue(of, out var list))
            {
                lists.TryAdd(id, new ListOfDocument(list, element));
            }
        }

        foreach (var (id, style) in borrowed)
        {
            if (styles.Of(style).NumberId is { } lender && lists.TryGetValue(lender, out var lent)) abstracts[id].Levels = lent.Kind.Levels;
        }
    }

    /// <summary>The sign of the next point in that list; null when there is no such list.</summary>
    public ListSign? Next(int list, int? level, string? style)
    {
        if (!lists.TryGetValue(list, out var found)) return null;
        var at = Math.Clamp(level ?? found.Kind.LevelOf(style) ?? 0, 0, Levels - 1);
        return found.Next(at);
    }

    private static XElement?[] LevelsIn(XElement parent)
    {
        var levels = new XElement?[Levels];
        foreach (var element in parent.Elements("lvl"))
        {
            if (element.Number("ilvl") is { } at and >= 0 and < Levels) levels[at] = element;
        }

        return levels;
    }

    /// <summary>A way of counting that several lists share, with how far they have come.</summary>
    private sealed class ListKind(XElement element)
    {
        public XElement?[] Levels { get; set; } = LevelsIn(element);

        public int?[] Counts { get; } = new int?[Numbering.Levels];

        public int? LevelOf(string? style) =>
            style is not null && Array.FindIndex(Levels, level => level.Child("pStyle").Value() == style) is >= 0 and var at ? at : null;
    }

    private sealed class ListOfDocument
    {
        private readonly XElement?[] own = new XElement?[Levels];
        private readonly int?[] starts = new int?[Levels];

        /// <summary>Its own when it begins anew, else shared with those of its kind.</summary>
        private readonly int?[] counts;

        public ListOfDocument(ListKind kind, XElement element)
        {
            Kind = kind;
            foreach (var change in element.Elements("lvlOverride"))
            {
                if (change.Number("ilvl") is not ({ } at and >= 0 and < Levels)) continue;
                own[at] = change.Child("lvl");
                starts[at] = change.Child("startOverride").Number();
            }

            counts = starts[0] is null ? kind.Counts : new int?[Levels];
        }

        public ListKind Kind { get; }

        public ListSign Next(int level)
        {
            Count(level);
            if (Format(level) == "bullet") return new(Bullets[level % Bullets.Length], level, IsBullet: true);
            var text = At(level).Child("lvlText").Value() ?? $"%{level + 1}.";
            var sign = text.Length > MostText ? "" : Written(text, level);
            return new(sign.Trim(), level, IsBullet: false);
        }

        private void Count(int level)
        {
            if (starts[level] is { } start) (counts[level], starts[level]) = (start, null);
            else counts[level] = counts[level] is { } count ? count + 1 : Start(level);
            for (var below = level + 1; below < Levels; below++)
            {
                if (At(below).Child("lvlRestart").Number() != 0) counts[below] = null;
            }
        }

        private string Written(string text, int level)
        {
            var isLegal = At(level).Switch("isLgl") == true;
            for (var i = 0; i < Levels; i++)
            {
                var mark = $"%{(i + 1).ToString(CultureInfo.InvariantCulture)}";
                if (text.Contains(mark, StringComparison.Ordinal))
                    text = text.Replace(mark, NumberWords.Of(counts[i] ?? Start(i), isLegal && i < level ? "decimal" : Format(i)), StringComparison.Ordinal);
            }

            return text;
        }

        private XElement? At(int level) => own[level] ?? Kind.Levels[level];

        private string? Format(int level) => At(level).Child("numFmt").Value();

        private int Start(int level) => At(level).Child("start").Number() ?? 1;
    }
}
