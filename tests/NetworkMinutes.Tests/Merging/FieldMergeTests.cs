using FsCheck;
using FsCheck.Fluent;
using NetworkMinutes.Merging;

namespace NetworkMinutes.Tests.Merging;

public class FieldMergeTests
{
    [Theory]
    [InlineData(null, "Mitt", "Deras", "Mitt")]
    [InlineData("Förr", "Mitt", "Förr", "Mitt")]
    [InlineData("Förr", "Förr", "Deras", "Deras")]
    [InlineData("", "Ring HR.", "Läs guiden.", "Läs guiden.\nRing HR.")]
    [InlineData("Läs guiden.", "Ring HR. Läs guiden.", "Läs guiden. Fråga Anna.", "Ring HR. Läs guiden. Fråga Anna.")]
    public void What_each_has_written_stays(string? was, string mine, string theirs, string expected) => Assert.Equal(expected, FieldMerge.Of(was, mine, theirs));

    [Fact]
    public void No_word_of_either_is_lost() =>
        Prop.ForAll(Words().Three().ToArbitrary(), texts =>
        {
            var (was, mine, theirs) = texts;
            var merged = FieldMerge.Of(was, $"{was} {mine}".Trim(), $"{was} {theirs}".Trim()).Split([' ', '\n']);
            return $"{mine} {theirs}".Split(' ').All(merged.Contains);
        }).QuickCheckThrowOnFailure();

    private static Gen<string> Words() => Gen.Elements("läs", "ring", "boka", "Anna", "HR", "guiden", "lokalen.").NonEmptyListOf().Select(words => string.Join(' ', words));
}
