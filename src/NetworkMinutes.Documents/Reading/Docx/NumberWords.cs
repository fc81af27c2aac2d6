using System.Globalization;
using System.Text;

namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>A number as a list shows it: 4, d, IV.</summary>
internal static class NumberWords
{
    private const int MostRoman = 3999;
    private const int Letters = 26;

    private static readonly (int Value, string Sign)[] Romans =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    public static string Of(int number, string? format) => format switch
    {
        "lowerLetter" when number > 0 => Letter(number, 'a'),
        "upperLetter" when number > 0 => Letter(number, 'A'),
        "lowerRoman" when number is > 0 and <= MostRoman => Roman(number).ToLowerInvariant(),
        "upperRoman" when number is > 0 and <= MostRoman => Roman(number),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "none" => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>After z comes aa.</summary>
    private static string Letter(int number, char first) => new((char)(first + ((number - 1) % Letters)), Math.Min(4, ((number - 1) / Letters) + 1));

    private static string Roman(int number)
    {
        var words = new StringBuilder();
        foreach (var (value, sign) in Romans)
        {
            for (; number >= value; number -= value) words.Append(sign);
        }

        return words.ToString();
    }
}
