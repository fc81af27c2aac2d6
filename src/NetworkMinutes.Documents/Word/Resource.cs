using DocumentFormat.OpenXml.Packaging;

namespace NetworkMinutes.Documents.Word;

internal static class Resource
{
    public static void Feed(OpenXmlPart part, string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing.");
        part.FeedData(stream);
    }
}
