using System.Text.RegularExpressions;

namespace NetworkMinutes.People;

/// <summary>Something that looks like a Swedish personal identity number; minutes are no place for it.</summary>
public static partial class PersonalNumber
{
    public static bool IsIn(string text) => Form().Matches(text).Any(m => IsValid(m.Value));

    private static bool IsValid(string written)
    {
        var digits = written.Where(char.IsAsciiDigit).Select(c => c - '0').ToArray()[^10..];
        var sum = digits.Select((d, i) => i % 2 == 0 ? (d * 2 / 10) + (d * 2 % 10) : d).Sum();
        return sum % 10 == 0;
    }

    [GeneratedRegex(@"(?<!\d)(19|20)?\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[-+ ]?\d{4}(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
