namespace NetworkMinutes.Recognition.Documents.Headings;

internal static class Romans
{
    private static readonly string[] Numbers = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"];

    /// <summary>1 to 20; 0 when the word is no such number.</summary>
    public static int Read(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word[0] is not ('I' or 'V' or 'X'))
            return 0;
        for (var i = 1; i < Numbers.Length; i++)
        {
            if (word.SequenceEqual(Numbers[i]))
                return i;
        }
        return 0;
    }
}
