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
                text.Replace(found, value.Length == 0 && says && !found.Mark.IsBlock ? Nothing : value);
            }

            Paragraphs.RemoveIfEmptied(paragraph);
        }
    }

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
