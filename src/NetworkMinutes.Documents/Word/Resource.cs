using DocumentFormat.OpenXml.Packaging;

namespace NetworkMinutes.Documents.Word;

internal static class Resource
{
    /// <summary>The XML without its declaration.</summary>
    public static string Xml(string name)
    {
        using var reader = new StreamReader(Open(name));
        var text = reader.ReadToEnd();
        return text[(text.IndexOf("?>", StringComparison.Ordinal) + 2)..].Trim();
    }

    public static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static void Feed(OpenXmlPart part, string name)
    {
        using var stream = Open(name);
        part.FeedData(stream);
    }

    private static Stream Open(string name) =>
        typeof(Resource).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is missing.");
}
