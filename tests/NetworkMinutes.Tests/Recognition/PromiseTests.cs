using NetworkMinutes.Recognition;

namespace NetworkMinutes.Tests.Recognition;

/// <summary>What in prose is a promise and what is only talk.</summary>
public class PromiseTests
{
    private static readonly ReadingContext Context = new(new(2025, 10, 17))
    {
        Body = "Nätverket för skolchefer",
        People = ["Anna Berg", "Maria Lind", "Bengt Öst"],
    };

    [Theory]
    [InlineData("Anna berättar att Ale byter system i höst.")]
    [InlineData("Anna förklarar att avtalet löper ut i maj.")]
    [InlineData("Maria informerar om läget.")]
    [InlineData("Maria redogör för budgeten 2026.")]
    [InlineData("Anna lyfter att frågan måste lösas före sommaren.")]
    [InlineData("Bengt påpekar att tiden är kort fram till den 1 december.")]
    [InlineData("Bengt föredrar ärendet.")]
    [InlineData("Anna går igenom rapporten.")]
    [InlineData("Anna hälsar välkommen till höstens sista möte.")]
    [InlineData("Maria menar att det räcker med ett möte före jul.")]
    [InlineData("Maria tycker att det ska vara klart i april.")]
    [InlineData("Anna undrar om någon hinner före jul.")]
    [InlineData("Anna frågar om någon vet när lagen kommer, troligen i maj.")]
    [InlineData("Bengt går i pension i juni.")]
    [InlineData("Bengt tipsar om en konferens i maj.")]
    [InlineData("Partille skriver avtal redan i mars.")]
    [InlineData("Göteborg upphandlar själv.")]
    [InlineData("Nätverket tar inte ställning.")]
    [InlineData("Nätverket tar inte upp frågan i höst.")]
    [InlineData("Anna skickade underlaget till alla i måndags.")]
    [InlineData("Anna har skickat underlaget till alla.")]
    public void Talk_is_no_promise(string text) => Assert.Empty(Actions(text));

    [Theory]
    [InlineData("Anna berättar mer på nästa möte.", "Anna")]
    [InlineData("Bengt föredrar ärendet på nästa möte.", "Bengt")]
    [InlineData("Anna frågar Maria om hon vill vara med, senast den 5 november.", "Anna")]
    [InlineData("Anna och Bengt räknar på vad det kostar, klart till våren.", "Anna+Bengt")]
    [InlineData("Anna och Bengt håller ett frukostmöte om scheman innan årsskiftet.", "Anna+Bengt")]
    [InlineData("Anna skriver om avsnittet om delegering tillsammans med Maria, klart före påsk.", "Anna")]
    [InlineData("Varje kommun anger senast den 18 december hur många platser som behövs.", "Varje kommun")]
    [InlineData("Samtliga kommuner prövar mallen till nästa möte.", "Samtliga kommuner")]
    [InlineData("Respektive kommun utser en kontaktperson senast den 1 december.", "Respektive kommun")]
    [InlineData("Härryda delar sin mall med nätverket.", "Härryda")]
    [InlineData("Frågan om titulatur ligger kvar till nästa möte.", "")]
    [InlineData("Frågan tas upp igen på nästa möte.", "")]
    public void A_promise_names_its_owners(string text, string owners) =>
        Assert.Equal(owners, string.Join('+', Assert.Single(Actions(text)).Owners.Select(o => o.Words)));

    [Theory]
    [InlineData("Åtgärd: Alla kommuner prövar checklistan före sommaren.")]
    [InlineData("Åtgärd: Samtliga kommuner redovisar sina tal.")]
    [InlineData("Kommunerna skickar sina tal till Anna.")]
    public void The_municipalities_answer_one_each(string text) =>
        Assert.Equal(ParsedOwnerKind.Everyone, Assert.Single(Assert.Single(Actions(text)).Owners).Kind);

    [Fact]
    public void What_we_await_is_waiting() =>
        Assert.Equal(ParsedActionKind.Waiting, Assert.Single(Actions("Vi väntar på bedömningen, som ska komma i december.")).Kind);

    [Theory]
    [InlineData("Rådet fastställer den i juni.")]
    [InlineData("Nätverket antar planen den 12 december.")]
    [InlineData("Nätverket tar inte ställning.")]
    public void A_decision_to_come_is_none_yet(string text) => Assert.Empty(Read(text).OfType<ParsedDecision>());

    [Theory]
    [InlineData("Anna meddelar Bengt nomineringen senast den 4 december.", "senast den 4 december")]
    [InlineData("Åtgärd: Skriv\nSenast: den 4 december.", "den 4 december")]
    [InlineData("Åtgärd: Anna skriver, senast den 4 dec.", "senast den 4 dec")]
    [InlineData("Anna skriver klart under v. 48.", "under v. 48")]
    public void A_due_date_has_no_full_stop(string text, string words) => Assert.Equal(words, Assert.Single(Actions(text)).Due!.Words);

    private static IReadOnlyList<ParsedAction> Actions(string text) => [.. Read(text).OfType<ParsedAction>()];

    private static IReadOnlyList<ParsedEntry> Read(string text) => MinutesText.ReadItem(text, Context).Entries;
}
