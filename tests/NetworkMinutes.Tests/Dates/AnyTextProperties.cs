using FsCheck;
using FsCheck.Fluent;
using NetworkMinutes.Dates;
using NetworkMinutes.Tests.Recognition;

namespace NetworkMinutes.Tests.Dates;

/// <summary>Whatever the text, dates lie within it, in order and apart.</summary>
public class AnyTextProperties
{
    private static readonly string[] Splinters =
    [
        "1/", "/3", "den ", ":e", "senast ", "t.o.m. ", "t o", "fr.", "v.", "v. 53", "9999", "99999999999", "2024", "-", "–", "24/7", "29/2 2023", "i ", "vår", "en ", "två veckor ", "om ", "mellan ", " och ", "slutet av ", "veckan efter ",
        "första ", "sista ", "måndag", "tors.", "jul", "maj", "nästa ", "möte", "Q", "T1", "VB", "HT24", "\u00ad", "\ud800", "\u0301", "İ", "ß", "\u2028", "\0", "٣/٤", "½", "Å", "a\u030a",
    ];

    private static readonly string[] Sentences = [.. Cases.Dev.Concat(Cases.Heldout).SelectMany(c => c.Text.Split('.', '\n')).Concat(Readings.All.Select(row => row.Words))];
    private static readonly Gen<DateOnly> Days = Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber);
    private static readonly Gen<string> Unicode = Gen.Choose(0, char.MaxValue).Select(c => (char)c).ArrayOf().Select(chars => new string(chars));
    private static readonly Gen<string> Torn = Gen.Elements(Sentences).Two().SelectMany(two =>
        Gen.Choose(0, two.Item1.Length).SelectMany(cut => Gen.Choose(0, two.Item2.Length).Select(from => two.Item1[..cut] + two.Item2[from..])));

    private static readonly Gen<string> Texts = Gen.OneOf(Unicode, Torn, Gen.Elements(Splinters).ListOf().Select(string.Concat), Gen.OneOf(Torn, Unicode, Gen.Elements(Splinters)).ListOf().Select(string.Concat));

    [Fact]
    public void Dates_lie_within_the_text_in_order_and_apart() =>
        Prop.ForAll(Texts.Zip(Days).ToArbitrary(), x =>
        {
            var (text, said) = x;
            var dates = SaidDates.In(text);
            return ((IReadOnlyList<FoundDate>[])[dates.Ahead(said), dates.Behind(said), dates.AsTold(said)]).All(found =>
            {
                var end = 0;
                foreach (var date in found)
                {
                    if (date.Span.Start < end || date.Span.Length < 1 || date.Span.End > text.Length || date.Span.In(text) != date.Date.Words || date.Date.Earliest > date.Date.Latest)
                        return false;
                    end = date.Span.End;
                }
                return true;
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void A_date_read_alone_is_the_same_date() =>
        Prop.ForAll(Gen.Elements(Sentences).Zip(Days).ToArbitrary(), x =>
            SwedishDates.Find(x.Item1, x.Item2, lookBack: false).All(found => SwedishDates.Parse(found.Date.Words, x.Item2) == found.Date))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
