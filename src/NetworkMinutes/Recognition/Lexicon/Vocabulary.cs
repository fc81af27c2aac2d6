using System.Collections.Frozen;

namespace NetworkMinutes.Recognition.Lexicon;

/// <summary>All words of the lists beside this file, by how they stand in a text.</summary>
internal sealed class Vocabulary
{
    private readonly FrozenDictionary<string, Word> words;
    private readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private Vocabulary(Dictionary<string, Word> words)
    {
        this.words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        lookup = this.words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static Vocabulary Common { get; } = new(VocabularyBuilder.FromLists());

    public Word Find(ReadOnlySpan<char> word) => lookup.TryGetValue(word, out var found) ? found : Word.Unknown;
}
