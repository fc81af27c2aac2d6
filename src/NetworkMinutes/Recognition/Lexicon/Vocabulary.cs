using System.Collections.Frozen;

namespace NetworkMinutes.Recognition.Lexicon;

/// <summary>All words of the lists beside this file, and a body's own, by how they stand in a text.</summary>
internal sealed class Vocabulary
{
    private readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> common;
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>>? own;

    private Vocabulary(FrozenDictionary<string, Word> words, Dictionary<string, Word>? own = null)
    {
        common = words.GetAlternateLookup<ReadOnlySpan<char>>();
        this.own = own?.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static Vocabulary Common { get; } = new(VocabularyBuilder.FromLists().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));

    /// <summary>The common words and a body's own; its own add to a word's meanings.</summary>
    public static Vocabulary With(OwnWords words) => words.AreNone ? Common : new Vocabulary(Common.common.Dictionary, VocabularyBuilder.From(words, Common));

    public Word Find(ReadOnlySpan<char> word)
    {
        if (own is { } mine && mine.TryGetValue(word, out var found))
            return found;
        return common.TryGetValue(word, out found) ? found : Word.Unknown;
    }
}
