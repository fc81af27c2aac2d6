using NetworkMinutes.Meetings;

namespace NetworkMinutes.Tests.Meetings;

public class FileDayTests
{
    [Theory]
    [InlineData("2023-05-12.docx")]
    [InlineData("Anteckningar 230512 v2.pdf")]
    [InlineData("20230512_kost.txt")]
    [InlineData("Minnesanteckningar_2023-05-12.docx")]
    [InlineData("Möte den 12 maj 2023 (slutlig).docx")]
    [InlineData("2023_05_12_anteckningar.txt")]
    [InlineData("2023.5.12.txt")]
    [InlineData("12 maj -23.txt")]
    [InlineData("12 maj ’23 kost.txt")]
    [InlineData("Möte_12_maj_23.docx")]
    public void A_day_in_the_name_is_the_meetings(string name) => Assert.Equal(new DateOnly(2023, 5, 12), FileDay.In(name));

    [Fact]
    public void A_long_name_keeps_its_beginning_its_ending_and_its_day()
    {
        var file = new ImportedFile(1, $"Mycket långt {new string('n', 300)} 2023-05-12 {new string('m', 300)} slut.docx", "", null, default);
        Assert.Equal((ImportedFile.LongestName, new DateOnly(2023, 5, 12)), (file.Name.Length, file.NamedDay));
        Assert.StartsWith("Mycket långt nnn", file.Name, StringComparison.Ordinal);
        Assert.Contains("n…m", file.Name, StringComparison.Ordinal);
        Assert.EndsWith(" slut.docx", file.Name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Möte 3.docx")]
    [InlineData("Möte 12 maj.docx")]
    [InlineData("Diarie 999999.docx")]
    [InlineData("Plan 2020-2023.docx")]
    [InlineData("2005-13-45 plan.docx")]
    [InlineData("Möte 12 maj 10 kommuner.docx")]
    [InlineData(".docx")]
    public void A_name_without_a_whole_day_gives_none(string name) => Assert.Null(FileDay.In(name));
}
