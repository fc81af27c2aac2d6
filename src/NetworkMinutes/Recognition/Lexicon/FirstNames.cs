using System.Collections.Frozen;

namespace NetworkMinutes.Recognition.Lexicon;

/// <summary>First names of people whom no list of the network knows.</summary>
internal static class FirstNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Sure = Read("first names");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AlsoWords = Read("names that are words");

    /// <summary>A name and no other word.</summary>
    public static bool IsSure(ReadOnlySpan<char> word) => Sure.Contains(word);

    /// <summary>A name in a list of people, where "Björn" is no bear.</summary>
    public static bool IsInList(ReadOnlySpan<char> word) => Sure.Contains(word) || AlsoWords.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Read(string section) =>
        WordFile.Section("names", section).SelectMany(line => line.Split(", ")).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
