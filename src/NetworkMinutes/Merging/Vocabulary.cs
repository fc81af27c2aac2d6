using System.Runtime.InteropServices;

namespace NetworkMinutes.Merging;

/// <summary>One number for each piece of text, the same for the same.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbers =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public int[] Number(string text, List<int> starts)
    {
        var numbered = new int[starts.Count - 1];
        for (var i = 0; i < numbered.Length; i++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, text.AsSpan(starts[i]..starts[i + 1]), out var known);
            if (!known) number = numbers.Dictionary.Count;
            numbered[i] = number;
        }

        return numbered;
    }
}
