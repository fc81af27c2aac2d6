using System.Text;
using NetworkMinutes.Documents.Reading;
using static NetworkMinutes.Documents.Tests.Reading.WordZip;

namespace NetworkMinutes.Documents.Tests.Reading;

/// <summary>Documents put together by chance. A failure names its round.</summary>
[Trait("Category", "Long")]
public class NoWordLostTests
{
    static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("NETWORKMINUTES_ROUNDS"), out var rounds) ? rounds : 300;
    static readonly string[] Opening = ["", "Beslut: ", "Närvarande: ", "Datum: ", "1. ", "a) ", "• ", "Plats\t"];
    static readonly string[] Heads = ["Nr", "Punkt", "Ärende", "Anteckning", "Beslut", "Ansvarig", "Klart", "Namn", "Kommun", "Datum", "Närvarande", "Vad", "Övrigt"];
    static readonly string[] Looks = ["", "", "<w:b/>", "<w:i/>", "<w:b/><w:i/>"];

    [Fact]
    public Task Every_word_of_a_document_is_in_its_text() => Parallel.ForAsync(0, Rounds, async (round, stop) =>
    {
        var document = new Document(new Random(round));
        var read = await MinutesFile.Read("a.docx", Of(document.Body(), Styles, Numbering), stop);
        var said = read.Text.Split([' ', '\n', '\t', '*', '.', ':', ',', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        Assert.All(document.Words, word => Assert.True(said.Contains(word), $"Round {round}: {word} is lost in\n{read.Text}"));
    });

    sealed class Document(Random random)
    {
        public List<string> Words { get; } = [];

        public string Body()
        {
            var body = new StringBuilder(P(Said(2)));
            for (var parts = random.Next(1, 12); parts > 0; parts--) body.Append(Part());
            return body.ToString();
        }

        string Part() => random.Next(9) switch
        {
            0 => P(Said(3), "Rubrik1"),
            1 => P(Said(3), "Punktrubrik"),
            2 => P(Said(2), random.Next(3) == 0 ? "Rubrik" : "Rubrik2"),
            3 => Point(Said(4), random.Next(1, 5), random.Next(4)),
            4 or 5 => Grid(),
            6 => $"<w:p>{R(Said(2) + " ", "<w:b/>")}{R(Said(30), Pick(Looks))}</w:p>",
            7 => $"<w:sdt><w:sdtContent>{P(Said(4))}</w:sdtContent></w:sdt><w:p/>",
            _ => P(Pick(Opening) + Said(random.Next(1, 25)), run: Pick(Looks)),
        };

        string Grid()
        {
            var columns = random.Next(1, 6);
            var rows = Enumerable.Range(0, random.Next(1, 6)).Select(row => Enumerable.Range(0, Math.Max(1, columns - (random.Next(6) == 0 ? 1 : 0)))
                .Select(_ => row == 0 && random.Next(3) > 0 ? Pick(Heads) : string.Join('\n', Enumerable.Range(0, random.Next(0, 5)).Select(_ => Said(random.Next(1, 5))))).ToArray());
            return Table([.. rows]);
        }

        string Said(int words)
        {
            var said = Enumerable.Range(Words.Count, words).Select(number => $"ord{number}").ToList();
            Words.AddRange(said);
            return string.Join(' ', said) + (random.Next(3) == 0 ? "." : "");
        }

        string Pick(string[] among) => among[random.Next(among.Length)];
    }
}
