using System.Reflection;

namespace NetworkMinutes.Recognition.Guide;

/// <summary>The guide for coordinators: the readable files beside this one, whose examples are also tests.</summary>
public static class GuideBook
{
    private const string Folder = "NetworkMinutes.Recognition.Guide.";

    private static readonly Lazy<IReadOnlyList<GuideChapter>> Read = new(() =>
    {
        var files = Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        GuideRoom? room = null;
        var chapters = new List<GuideChapter>();
        foreach (var file in files)
        {
            var parser = new GuideParser(file[Folder.Length..], room);
            chapters.Add(parser.Read(Text(file)));
            room ??= parser.Room;
        }

        return chapters;
    });

    /// <summary>The first tells of the meeting that all examples are from.</summary>
    public static IReadOnlyList<GuideChapter> Chapters => Read.Value;

    private static string Text(string file)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
    }
}
