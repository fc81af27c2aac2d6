using System.Xml.Linq;

namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>The words of a paragraph with how they look, and the text boxes fastened to it.</summary>
internal sealed class InlineReader(Styles styles, Notes notes, IReadOnlyDictionary<string, Relationship> links, Found found)
{
    /// <returns>The content of its text boxes.</returns>
    public List<XElement> Read(XElement element, Style style, Paragraph paragraph)
    {
        var boxes = new List<XElement>();
        ReadChildren(element);
        return boxes;

        void ReadChildren(XElement parent)
        {
            foreach (var child in parent.Elements()) ReadChild(child);
        }

        void ReadChild(XElement child)
        {
            switch (child.Name.LocalName)
            {
                case "r":
                    ReadRun(child);
                    break;
                case "ins" or "moveTo":
                    found.Inserted++;
                    ReadChildren(child);
                    break;
                case "del" or "moveFrom":
                    found.Deleted++;
                    break;
                case "hyperlink":
                    var before = paragraph.Runs.Count;
                    ReadChildren(child);
                    AddAddress(child, string.Concat(paragraph.Runs.Skip(before).Select(r => r.Text)));
                    break;
                case "sdt":
                    foreach (var inner in ContentControl.Content(child) ?? []) ReadChild(inner);
                    break;
                case "smartTag" or "customXml" or "fldSimple" or "dir" or "bdo" or "ruby" or "rubyBase" or "oMath" or "oMathPara":
                    ReadChildren(child);
                    break;
                case "AlternateContent":
                    AddBoxes(child);
                    break;
            }
        }

        void ReadRun(XElement run)
        {
            var properties = run.Child("rPr");
            if (properties.Switch("vanish") == true) return;
            var look = properties.Child("rStyle").Value() is { } id ? styles.Of(id) : Style.Plain;
            foreach (var child in run.Elements())
            {
                if (RunText.Of(child) is { Length: > 0 } text)
                    paragraph.Runs.Add(new(text, IsOn("b", look.Bold, style.Bold), IsOn("i", look.Italic, style.Italic), IsOn("u", look.Underlined, style.Underlined)));
                else if (child.Name.LocalName is "footnoteReference" or "endnoteReference" && notes.Text(child) is { Length: > 0 } note)
                    paragraph.Notes.Add(note);
                else if (child.Name.LocalName is "drawing" or "pict" or "object" or "AlternateContent")
                    AddBoxes(child);
            }

            bool IsOn(string name, bool? byRun, bool? byParagraph) => properties.Switch(name) ?? byRun ?? byParagraph ?? false;
        }

        void AddAddress(XElement link, string words)
        {
            if (link.Value("id") is { } id && links.TryGetValue(id, out var to) && to.Target.StartsWith("http", StringComparison.OrdinalIgnoreCase)
                && !words.Contains(Bare(to.Target), StringComparison.OrdinalIgnoreCase))
                paragraph.Runs.Add(new($" ({to.Target})", false, false, false));
        }

        void AddBoxes(XElement drawing)
        {
            var shown = drawing.Name.LocalName == "AlternateContent" ? drawing.Child("Choice") ?? drawing.Child("Fallback") : drawing;
            var inside = shown is null ? [] : OutermostBoxes(shown).ToList();
            found.TextBoxes += inside.Count;
            if (inside.Count == 0 && shown?.Descendants().Any(d => d.Name.LocalName is "blip" or "imagedata") == true) found.Pictures++;
            boxes.AddRange(inside);
        }
    }

    private static IEnumerable<XElement> OutermostBoxes(XElement parent)
    {
        foreach (var child in parent.Elements())
        {
            if (child.Name.LocalName == "txbxContent") yield return child;
            else if (child.Name.LocalName != "Fallback" || parent.Child("Choice") is null)
            {
                foreach (var inner in OutermostBoxes(child)) yield return inner;
            }
        }
    }

    private static string Bare(string address)
    {
        var from = address.IndexOf("://", StringComparison.Ordinal) + 3;
        return (address.AsSpan(from).StartsWith("www.") ? address[(from + 4)..] : address[from..]).TrimEnd('/');
    }
}
