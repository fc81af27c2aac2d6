using System.Globalization;
using System.Text;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Benchmarks.Recognition;

/// <summary>The texts that reading is timed on, made of our labelled minutes.</summary>
internal static class Minutes
{
    public static readonly ReadingContext Context = new(new(2024, 3, 14));

    private static readonly string[] Documents = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Dev"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>The one of middle length: about ten items and twenty people.</summary>
    public static string Normal { get; } = Documents.OrderBy(d => d.Length).ElementAt(Documents.Length / 2);

    /// <summary>A megabyte of the items of all of them, under one head.</summary>
    public static string Long { get; } = Repeated(1_000_000);

    /// <summary>An item's text while it is typed, read with the names in the room.</summary>
    public static (string Text, ReadingContext Context) Item { get; } = Typed();

    private static (string, ReadingContext) Typed()
    {
        var read = MinutesText.Read(Normal, Context);
        var texts = read.Items.Select(i => i.Text).OrderBy(t => t.Length).ToList();
        return (texts[texts.Count / 2], Context with { Body = read.Body, People = [.. read.Attendance.Select(a => a.Name)] });
    }

    private static string Repeated(int length)
    {
        var items = Documents.SelectMany(d => MinutesText.Read(d, Context).Items).ToList();
        var text = new StringBuilder("Anteckningar 2024-03-14\n\nNärvarande\n");
        foreach (var person in Documents.SelectMany(d => MinutesText.Read(d, Context).Attendance).Take(25))
            text.Append(CultureInfo.InvariantCulture, $"{person.Name}, {person.Organisation}\n");
        for (var number = 1; text.Length < length; number++)
        {
            var item = items[number % items.Count];
            text.Append(CultureInfo.InvariantCulture, $"\n{number}. {item.Title}\n{item.Text}\n");
        }
        return text.ToString();
    }
}
