using System.Text;

namespace NetworkMinutes.Recognition.Print;

/// <summary>The words and signs of printed minutes. A backslash says that what follows is meant as it stands.</summary>
internal static class PrintedForm
{
    /// <summary>Under the title: what tells that the text is printed from a reading and read back line by line.</summary>
    public const string Mark = "Form: NetworkMinutes 1";
    public const string NoLabel = "Möte";
    public const string Preamble = "Text före första punkten";
    public const string Unnumbered = "(utan nummer) ";
    public const string Body = "Nätverk: ";
    public const string Day = "Datum: ";
    public const string Hours = "Tid: ";
    public const string Place = "Plats: ";
    public const string Chair = "Ordförande: ";
    public const string Recorder = "Antecknat av: ";
    public const string CaseNumber = "Diarienummer: ";
    public const string Problem = "Oklart: ";

    private static readonly (ParsedStatus Status, string Words)[] Statuses =
        [(ParsedStatus.Present, "Närvarande"), (ParsedStatus.Absent, "Frånvarande"), (ParsedStatus.Excused, "Anmält förhinder")];

    private static readonly (ParsedCapacity Capacity, string Words)[] Capacities =
    [
        (ParsedCapacity.Member, ""), (ParsedCapacity.Host, ": värdar"), (ParsedCapacity.Guest, ": gäster"), (ParsedCapacity.CoOpted, ": adjungerade"),
        (ParsedCapacity.Observer, ": observatörer"), (ParsedCapacity.Substitute, ": ersättare"),
    ];

    private static readonly Dictionary<string, (ParsedStatus, ParsedCapacity)> Lists =
        Statuses.SelectMany(s => Capacities.Select(c => (Words: s.Words + c.Words, s.Status, c.Capacity))).ToDictionary(l => l.Words, l => (l.Status, l.Capacity));

    public static string List(ParsedStatus status, ParsedCapacity capacity) =>
        Array.Find(Statuses, s => s.Status == status).Words + Array.Find(Capacities, c => c.Capacity == capacity).Words;

    public static (ParsedStatus Status, ParsedCapacity Capacity)? List(string words) => Lists.TryGetValue(words, out var list) ? list : null;

    /// <summary>A backslash before each of the signs and before itself.</summary>
    public static string Escape(string words, string signs)
    {
        if (!words.AsSpan().ContainsAny(signs) && !words.Contains('\\', StringComparison.Ordinal))
            return words;
        var escaped = new StringBuilder();
        foreach (var c in words)
            escaped.Append(c == '\\' || signs.Contains(c, StringComparison.Ordinal) ? "\\" : "").Append(c);
        return escaped.ToString();
    }

    /// <summary>The words up to an end without a backslash before it, and where the rest begins; -1 when the end is not there.</summary>
    public static (string Words, int After) Unescape(string text, int from, string end)
    {
        var words = new StringBuilder();
        for (var i = from; i < text.Length; i++)
        {
            if (end.Length > 0 && string.CompareOrdinal(text, i, end, 0, end.Length) == 0)
                return (words.ToString(), i + end.Length);
            if (text[i] == '\\' && i + 1 < text.Length)
                i++;
            words.Append(text[i]);
        }
        return (words.ToString(), -1);
    }
}
