using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace NetworkMinutes.Documents.Templates;

/// <summary>Each picture says what it shows, and has a number of its own.</summary>
internal static class Pictures
{
    public static IEnumerable<DocProperties> In(IEnumerable<OpenXmlPartRootElement> roots) => roots.SelectMany(root => root.Descendants<DocProperties>());

    public static bool IsMute(DocProperties picture) =>
        string.IsNullOrWhiteSpace(picture.Description?.Value) && !picture.OuterXml.Contains("decorative", StringComparison.Ordinal);

    public static void Complete(IEnumerable<OpenXmlPartRootElement> roots, string organisation)
    {
        var pictures = In(roots).ToList();
        var taken = new HashSet<uint>();
        var next = pictures.Select(picture => picture.Id?.Value ?? 0).DefaultIfEmpty().Max();
        foreach (var picture in pictures)
        {
            if (picture.Id?.Value is not { } id || id == 0 || !taken.Add(id)) taken.Add((picture.Id = ++next).Value);
            if (IsMute(picture)) picture.Description = TextFor(organisation);
        }
    }

    public static string TextFor(string organisation) => organisation.Length > 0 ? $"Logotyp, {organisation}" : "Logotyp";
}
