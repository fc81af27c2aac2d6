using NetworkMinutes.Recognition.Documents.Lines;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents.Head;

/// <summary>Who was chosen at the meeting to lead it or to write: "Till ordförande för dagen valdes Anna Berg."</summary>
internal static class ChosenPeople
{
    private const int Lines = 40;
    private static readonly string[] Verbs = [.. WordFile.Section("head", "chosen verbs")];
    private static readonly string[] Chair = [.. WordFile.Section("head", "chosen chair")];
    private static readonly string[] Recorder = [.. WordFile.Section("head", "chosen recorder")];

    public static (string Name, string? Organisation)? ToChair(DocumentText text, List<ParsedAttendance> people) => Chosen(text, people, Chair);

    public static (string Name, string? Organisation)? ToRecord(DocumentText text, List<ParsedAttendance> people) => Chosen(text, people, Recorder);

    private static (string Name, string? Organisation)? Chosen(DocumentText text, List<ParsedAttendance> people, string[] posts)
    {
        for (var i = 0; i < Math.Min(text.Count, Lines) && people.Count > 0; i++)
        {
            if (!HasAny(text[i], posts) || !HasAny(text[i], Verbs))
                continue;
            var line = text.Text(i);
            foreach (var span in Items.Sentences.Split(line, 0))
            {
                if (HasAny(span.In(line), posts) && HasAny(span.In(line), Verbs) && Named(span.In(line), people) is { } person)
                    return (person.Name, person.OrganisationAsWritten);
            }
        }
        return null;
    }

    private static bool HasAny(ReadOnlySpan<char> words, string[] any)
    {
        foreach (var word in any)
        {
            if (words.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && (at == 0 || !char.IsLetter(words[at - 1])))
                return true;
        }
        return false;
    }

    /// <summary>The only one of those present whose name or first name stands in the sentence.</summary>
    private static ParsedAttendance? Named(string sentence, List<ParsedAttendance> people)
    {
        var present = people.Where(p => p.Status == ParsedStatus.Present).ToList();
        var named = present.Where(p => HasWord(sentence, p.Name)).ToList();
        if (named.Count == 0)
            named = [.. present.Where(p => HasWord(sentence, p.Name.Split(' ')[0]))];
        return named.Count == 1 ? named[0] : null;
    }

    private static bool HasWord(string sentence, string word)
    {
        var at = sentence.IndexOf(word, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetter(sentence[at - 1])) && (at + word.Length == sentence.Length || !char.IsLetter(sentence[at + word.Length]));
    }
}
