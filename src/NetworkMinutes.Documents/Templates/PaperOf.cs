using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Documents.Word;

namespace NetworkMinutes.Documents.Templates;

/// <summary>A template that does not say what paper it is for is printed on A4.</summary>
internal static class PaperOf
{
    public static void Complete(Body body)
    {
        var section = body.GetFirstChild<SectionProperties>() ?? body.AppendChild(new SectionProperties());
        if (section.GetFirstChild<PageSize>() is null) section.AddChild(PageFrame.Paper(), throwOnError: false);
        if (section.GetFirstChild<PageMargin>() is null) section.AddChild(PageFrame.Margins(), throwOnError: false);
    }
}
