using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Word;

/// <summary>Identities of the register as hidden bookmarks: "_nm_decision_12". In a table of the overview "_nm_decision_12_table".</summary>
internal sealed class Bookmarks(int lastId = 0)
{
    public const string Prefix = "_nm_";
    public const string TableSuffix = "_table";

    private readonly HashSet<string> taken = [];
    private int last = lastId;

    public void Around(IReadOnlyList<Paragraph> paragraphs, IEnumerable<Identity> identities)
    {
        foreach (var identity in identities)
        {
            var whole = identity.Point is not { } point;
            var (first, end) = whole ? (0, paragraphs.Count - 1) : (identity.Point!.Value, identity.Point.Value);
            if (first <= end && end < paragraphs.Count) Add(paragraphs[first], paragraphs[end], NameOf(identity));
        }
    }

    public Paragraph Around(Paragraph paragraph, Identity? identity)
    {
        if (identity is not null) Around([paragraph], [identity]);
        return paragraph;
    }

    public IEnumerable<Paragraph> InTable(IEnumerable<Paragraph> cell, Identity? identity)
    {
        var paragraphs = cell.ToList();
        if (identity is not null) Add(paragraphs[0], paragraphs[^1], NameOf(identity) + TableSuffix);
        return paragraphs;
    }

    private static string NameOf(Identity identity) =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix}{identity.Kind.ToString().ToLowerInvariant()}_{identity.Id}");

    private void Add(Paragraph first, Paragraph end, string name)
    {
        if (!taken.Add(name)) return;
        var id = (++last).ToString(CultureInfo.InvariantCulture);
        var start = new BookmarkStart { Id = id, Name = name };
        if (first.ParagraphProperties is { } properties) first.InsertAfter(start, properties);
        else first.PrependChild(start);
        end.Append(new BookmarkEnd { Id = id });
    }
}
