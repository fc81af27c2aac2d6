using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Tests.Word;

public class ValidityTests
{
    [Fact]
    public void Rich_minutes_are_valid() => AssertValid(SampleMinutes.Rich());

    [Fact]
    public void Empty_minutes_are_valid() => AssertValid(SampleMinutes.Empty);

    [Fact]
    public void Three_hundred_items_are_valid() =>
        AssertValid(
            SampleMinutes.With([
                .. Enumerable.Range(1, 300).Select(i => SampleMinutes.Section($"{i}", 1, new ListBlock(ListKind.Numbers, ["ett", "två"]))),
            ])
        );

    [Theory]
    [InlineData("\0\u0001\u0008\u001b[31m\u007f\uFFFE\uFFFF röd")]
    [InlineData("\ud83d lös halva \ude00 och hel 👩‍🔧 🏳️‍🌈")]
    [InlineData("\ud83d")]
    [InlineData("\u202Eomvänd\u202C \u200B\uFEFF")]
    [InlineData("<w:p> & ]]> \" ' <!-- -->")]
    [InlineData("rad ett\r\nrad två\vrad tre\u2028rad fyra\n\n\n\nrad fem\ttabb")]
    [InlineData("https://example.se/å?q=ä#ö http://[::1 www..se https://%zz.se/%%% HTTP://EXAMPLE.SE:99999/ mailto:a@b.se")]
    [InlineData("https://xn--.example.se https://användare:hemlig@example.se/ å@ö.se")]
    public void Hostile_text_is_valid_everywhere(string text) => AssertValid(Everywhere(text));

    [Fact]
    public void Words_of_ten_thousand_letters_are_valid()
    {
        AssertValid(Everywhere(new string('å', 10_000)));
        AssertValid(Everywhere("https://example.se/" + new string('x', 10_000)));
        AssertValid(Everywhere(string.Concat(Enumerable.Repeat("a.", 5_000))));
    }

    private static void AssertValid(MinutesDocument document)
    {
        using var file = new WordFile(document);
        Assert.Empty(file.Errors());
        Assert.DoesNotContain(
            file.Roots.Take(1).SelectMany(root => root.Descendants<Paragraph>()),
            paragraph => string.IsNullOrWhiteSpace(paragraph.InnerText)
        );
    }

    private static MinutesDocument Everywhere(string text) =>
        new()
        {
            Title = text,
            Label = text,
            Body = text,
            Organisation = text,
            Status = text,
            Author = text,
            Facts = [new(text, text)],
            Attendance = [new(text, [new(text, text, text), new("", "", "")])],
            Preamble = [new ParagraphBlock(text)],
            Sections =
            [
                new(
                    1,
                    text,
                    text,
                    [new SubheadingBlock(text), new ListBlock(ListKind.Letters, [text, ""]), new ListBlock(ListKind.Bullets, [])]
                ),
                new(9, "", text, [.. Enum.GetValues<MarkedKind>().Select(kind => new MarkedBlock(kind, text, text, [text]))]),
                new(-1, text, "", [new MarkedBlock(MarkedKind.Decision, "", "", [])]),
            ],
            Closing = text,
            Decisions = [new(text, text, [text], text), new("", "", [], "")],
            Actions = [new(text, text, text, text), new("", "", "", "")],
        };
}
