using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Documents.Word;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents;

/// <param name="InTable">True where it stands in a table of the overview, false in the running text.</param>
/// <param name="Text">The words as they stand in the file now, paragraphs parted by single spaces.</param>
public sealed record FoundIdentity(IdentityKind Kind, int Id, bool InTable, string Text);

/// <summary>Reads back what of the register a Word file that was exported holds, also after somebody has edited it.</summary>
public static class WordIdentities
{
    /// <param name="file">Looked through already; of unknown origin it may be anything.</param>
    public static IReadOnlyList<FoundIdentity> Of(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var found = new List<FoundIdentity>();
        var open = new Dictionary<string, (FoundIdentity Identity, StringBuilder Words)>(StringComparer.Ordinal);
        foreach (var element in package.MainDocumentPart!.Document.Descendants())
        {
            switch (element)
            {
                case BookmarkStart { Id.Value: { } id } start when Read(start.Name?.Value) is { } identity:
                    open[id] = (identity, new StringBuilder());
                    break;
                case BookmarkEnd { Id.Value: { } id } when open.Remove(id, out var ended):
                    found.Add(ended.Identity with { Text = SwedishText.Collapse(ended.Words.ToString()) });
                    break;
                case Paragraph or Break or TabChar:
                    foreach (var (_, words) in open.Values) words.Append(' ');
                    break;
                case Text text:
                    foreach (var (_, words) in open.Values) words.Append(text.Text);
                    break;
                default:
                    break;
            }
        }

        return found;
    }

    private static FoundIdentity? Read(string? name)
    {
        if (name?.StartsWith(Bookmarks.Prefix, StringComparison.Ordinal) != true) return null;
        var inTable = name.EndsWith(Bookmarks.TableSuffix, StringComparison.Ordinal);
        var parts = name[Bookmarks.Prefix.Length..^(inTable ? Bookmarks.TableSuffix.Length : 0)].Split('_');
        return parts is [var kind, var number] && Enum.TryParse<IdentityKind>(kind, ignoreCase: true, out var known) && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? new(known, id, inTable, "")
            : null;
    }
}
