using System.Xml;
using System.Xml.Linq;

namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>A part's XML, an element at a time, so that a long document is never whole in memory.</summary>
internal sealed class PartXml : IDisposable
{
    private const int Deepest = 256;
    private const int MostInOneBlock = 500_000;
    private const int MostAttributes = 64;

    /// <summary>Strict Word files use other namespaces for the same names; only the names are looked at.</summary>
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly XmlReader reader;

    public PartXml(Stream stream) => reader = XmlReader.Create(stream, Settings);

    /// <summary>The elements right under the first element of that name.</summary>
    public IEnumerable<XElement> ChildrenOf(string parent)
    {
        while (reader.LocalName != parent || reader.NodeType != XmlNodeType.Element)
        {
            if (!reader.Read()) yield break;
        }

        if (reader.IsEmptyElement) yield break;
        var depth = reader.Depth;
        reader.Read();
        while (reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element) yield return Element();
            else if (!reader.Read()) yield break;
        }
    }

    public void Dispose() => reader.Dispose();

    /// <summary>The element the reader stands at, with all in it; the reader goes on behind it.</summary>
    private XElement Element()
    {
        var (start, root, count) = (reader.Depth, Opened(), 0);
        var (open, isEmpty) = (root, reader.IsEmptyElement);
        while (reader.Read() && !(isEmpty && open == root))
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (reader.Depth > Deepest) throw Refused.Damaged();
                    if (++count > MostInOneBlock) throw Refused.TooLong();
                    var child = Opened();
                    open.Add(child);
                    if (!reader.IsEmptyElement) open = child;
                    break;
                case XmlNodeType.EndElement when reader.Depth == start:
                    reader.Read();
                    return root;
                case XmlNodeType.EndElement:
                    open = open.Parent!;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when open.Name.LocalName == "t":
                    open.Add(reader.Value);
                    break;
            }
        }

        return root;
    }

    private XElement Opened()
    {
        var element = new XElement(KnownNames.Of(reader.LocalName));
        for (var i = 0; i < MostAttributes && reader.MoveToNextAttribute(); i++)
        {
            var name = KnownNames.Of(reader.LocalName);
            if (name != KnownNames.Other && reader.Prefix != "xmlns" && element.Attribute(name) is null) element.Add(new XAttribute(name, reader.Value));
        }

        reader.MoveToElement();
        return element;
    }
}
