using System.Reflection;

namespace NetworkMinutes.Recognition.Lexicon;

/// <summary>The word lists beside this file: sections of lines, "#" opens a comment.</summary>
internal static class WordFile
{
    public static IReadOnlyList<string> Section(string file, string section) =>
        Read(file).TryGetValue(section, out var lines) ? lines : throw new InvalidOperationException($"{file} has no section {section}.");

    public static HashSet<string> Set(string file, string section) => new(Section(file, section), StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, List<string>> Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"NetworkMinutes.Recognition.Lexicon.{file}.txt")
            ?? throw new InvalidOperationException($"The word list {file} is missing.");
        using var reader = new StreamReader(stream);
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var current = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
                sections[line.Trim('[', ']')] = current = [];
            else
                current.Add(line);
        }
        return sections;
    }
}
