using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Dates;
using NetworkMinutes.Documents.Word;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Templates;

/// <summary>Single words at their marks: in the text, in tables, heads, feet and text boxes.</summary>
internal static class WordsAtMarks
{
    private const string Nothing = "–";

    public static void Fill(OpenXmlPartRootElement root, HeadedDocument document)
    {
        foreach (var paragraph in root.Descendants<Paragraph>().ToList())
        {
            var text = MarksInText.Of(paragraph);
            if (text.Marks.Where(found => found.Mark is not null).ToList() is not { Count: > 0 } marks) continue;
            var says = text.WordsAround.Any(char.IsLetter);
            foreach (var found in Enumerable.Reverse(marks))
            {
                var value = found.Mark!.IsBlock ? "" : ValueOf(found.Mark.Name, document);
                text.Replace(found, value.Length == 0 && says && !found.Mark.IsBlock ? Nothing : InSentence(value, text.Words[..found.Start]));
            }

            Paragraphs.RemoveIfEmptied(paragraph);
        }
    }

    /// <summary>A weekday that does not begin the sentence has a small letter.</summary>
    private static string InSentence(string value, string before) =>
        before.TrimEnd() is [.., var last] && (char.IsLetterOrDigit(last) || last == ',') && SwedishText.Culture.DateTimeFormat.DayNames.Any(day => value.StartsWith(day, StringComparison.OrdinalIgnoreCase))
            ? char.ToLower(value[0], SwedishText.Culture) + value[1..] : value;

    public static string ValueOf(string mark, HeadedDocument document) => PlainText.OneLine(mark switch
    {
        "benämning" => document.Label,
        "grupp" => document.Body,
        "titel" => Properties.TitleOf(document),
        "datum" => document.Day is { } day ? SwedishDay.Plain(day) : "",
        "datum med siffror" => document.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "tid" => document.Times,
        "status" => document.Status,
        "organisation" => document.Organisation,
        _ => FactPlaces.ValueOf(document, mark),
    });
}
