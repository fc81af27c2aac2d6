using System.IO.Compression;
using System.Text;
using NetworkMinutes.Documents.Tests.Word;

namespace NetworkMinutes.Documents.Tests.Reading;

/// <summary>Real files damaged in every way: read or refused, never a crash or a hang. A failure names its round.</summary>
[Trait("Category", "Long")]
public class MutatedFileTests
{
    const int SampleRounds = 300;
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("NETWORKMINUTES_ROUNDS"), out var rounds) ? rounds : SampleRounds;
    static readonly string[] Pieces = ["<w:p>", "</w:p>", "<w:tbl>", "</w:tc>", "w:val=\"-1\"", "w:val=\"999999999999\"", "w:val=\"\"", "&#0;", "&#xD800;", "&x;", "<!--", "]]>", "<![CDATA[", "\0", "\uffff", "<w:sdt>", "<w:del>", "%1%2%9", "<w:numId w:val=\"7\"/>", "<w:pStyle w:val=\"Rubrik1\"/>", "xml:space", "å"];

    [Fact]
    public async Task Damaged_files_are_read_or_refused()
    {
        var files = await Originals();
        await Parallel.ForAsync(0, Rounds, async (round, stop) =>
        {
            var random = new Random(round);
            var (name, bytes) = files[random.Next(files.Count)];
            var damaged = random.Next(3) > 0 && name.EndsWith(".docx", StringComparison.Ordinal) ? InsideZip(bytes, random) : InBytes(bytes, random);
            try
            {
                await Task.Run(() => Outcome.Of(name, damaged), stop).WaitAsync(Patience, stop);
            }
            catch (Exception e)
            {
                Assert.Fail($"Round {round}, {name}: {e}");
            }
        });
    }

    static async Task<List<(string Name, byte[] Bytes)>> Originals()
    {
        var minutes = Labelled.Read(Labelled.Names[0]);
        var rich = WordZip.Of(
            WordZip.P("Anteckningar", "Rubrik") + WordZip.P("Fet stil markerar beslut.") + WordZip.Point("ett", 2) + WordZip.Point("två", 2, 1) + WordZip.P("Alla köper samma bröd.", run: "<w:b/>")
            + $"<w:p>{WordZip.R("a")}<w:del><w:r><w:delText>b</w:delText></w:r></w:del><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:sdt><w:sdtContent>{WordZip.R("c")}</w:sdtContent></w:sdt></w:p>"
            + WordZip.Table(["Nr", "Ärende", "Beslut"], ["1", "Ekonomi", "Ja."]),
            WordZip.Styles, WordZip.Numbering, ("footnotes", $"<w:footnotes {WordZip.Names}><w:footnote w:id=\"2\">{WordZip.P("Not")}</w:footnote></w:footnotes>"));
        List<(string, byte[])> files = [("word.docx", MinutesAsWord.File(minutes)), ("rich.docx", rich), ("own.docx", MinutesWord.ToBytes(SampleMinutes.Rich())),
            ("a.txt", Encoding.UTF8.GetBytes(minutes.Source)), ("b.txt", Encoding.Unicode.GetBytes(minutes.Source)), ("c.txt", Encoding.Latin1.GetBytes(minutes.Source))];
        using var pandoc = new Desk("pandoc");
        await pandoc.Run("-o", "made.docx", pandoc.Write("made.md", minutes.Source));
        files.Add(("pandoc.docx", pandoc.Read("made.docx")));
        using var office = new Desk("soffice");
        await office.Run("-env:UserInstallation=" + office.Profile, "--headless", "--convert-to", "pdf", office.Write("made.docx", rich));
        files.Add(("made.pdf", office.Read("made.pdf")));
        return files;
    }

    static byte[] InBytes(byte[] file, Random random)
    {
        var damaged = file.ToList();
        for (var times = random.Next(1, 12); times > 0 && damaged.Count > 1; times--)
        {
            var at = random.Next(damaged.Count);
            var length = Math.Min(random.Next(1, 400), damaged.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 1:
                    damaged.RemoveRange(at, length);
                    break;
                case 2:
                    damaged.InsertRange(at, damaged.GetRange(random.Next(damaged.Count - length + 1), length));
                    break;
                case 3:
                    damaged.RemoveRange(at, damaged.Count - at);
                    break;
                default:
                    damaged[at] ^= (byte)(1 << random.Next(8));
                    break;
            }
        }
        return [.. damaged];
    }

    static byte[] InsideZip(byte[] file, Random random)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        var parts = zip.Entries.Select(entry => (entry.FullName, Text: new StreamReader(entry.Open()).ReadToEnd())).ToArray();
        for (var times = random.Next(1, 5); times > 0; times--)
        {
            var part = random.Next(3) == 0 ? random.Next(parts.Length) : Array.FindIndex(parts, p => p.FullName == "word/document.xml");
            parts[part].Text = InText(parts[part].Text, random);
        }
        return WordZip.Zip(parts);
    }

    static string InText(string text, Random random)
    {
        if (text.Length < 2)
            return Pieces[random.Next(Pieces.Length)];
        var at = random.Next(text.Length);
        var tag = text.IndexOf('<', at) is >= 0 and var found ? found : at;
        var end = text.IndexOf('>', tag) is >= 0 and var close ? close + 1 : text.Length;
        return random.Next(6) switch
        {
            0 => text.Remove(tag, end - tag),
            1 => text.Insert(end, text[tag..end]),
            2 => text.Insert(random.Next(2) == 0 ? at : end, Pieces[random.Next(Pieces.Length)]),
            3 => text.Remove(at, Math.Min(random.Next(1, 500), text.Length - at)),
            4 => text.Insert(at, text.Substring(at, Math.Min(random.Next(1, 5_000), text.Length - at))),
            _ => text.Replace($"w:val=\"{random.Next(10)}\"", $"w:val=\"{Pieces[random.Next(Pieces.Length)].Replace("\"", "", StringComparison.Ordinal)}\"", StringComparison.Ordinal),
        };
    }
}
