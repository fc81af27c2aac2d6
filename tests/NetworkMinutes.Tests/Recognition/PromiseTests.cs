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
    [InlineData("Anna menar att vi borde skicka en enkät.")]
    [InlineData("Bengt informerar om att Skolverket tar fram nya riktlinjer i höst.")]
    [InlineData("Boverket tar fram en vägledning som kommer i maj.")]
    [InlineData("Enligt lagen ska kommunen upprätta en plan.")]
    [InlineData("Det vore bra om någon kunde ta fram en mall.")]
    [InlineData("Vem tar hand om frågan?")]
    [InlineData("Ale skickar ut ett nyhetsbrev varje månad.")]
    [InlineData("I Ale skickas fakturorna ut i början av varje månad.")]
    [InlineData("Om Bengt skickar underlaget i tid kan vi besluta i maj.")]
    [InlineData("Anna arbetar sedan i våras med en kartläggning.")]
    [InlineData("Ungdomarna behöver någon som ringer upp dem.")]
    [InlineData("Systemet skickar automatiskt en påminnelse.")]
    [InlineData("Ingen tog på sig uppgiften.")]
    [InlineData("Anna kan inte ta fram underlaget före sommaren.")]
    [InlineData("Bengt lämnar Ale och börjar hos GR i maj.")]
    [InlineData("Anna har ett bra samarbete med polisen.")]
    [InlineData("Regionen återkommer med en plan i december.")]
    [InlineData("Anna har haft kontakt med regionen.")]
    [InlineData("Anna hade också bokat lokal.")]
    [InlineData("Anna skulle boka lokal. Det är gjort.")]
    [InlineData("Anna skickar listan. Detta är redan ordnat.")]
    [InlineData("Maria har semester v. 52 och kommer tillbaka i januari.")]
    [InlineData("Man beslutade på förra mötet att Bengt skulle ringa.")]
    [InlineData("Det är Bengt som är ordförande.")]
    [InlineData("Det är bra att Anna bokar.")]
    [InlineData("Annas uppgift är svår.")]
    [InlineData("Anna, som bokar lokaler, är sjuk.")]
    [InlineData("Maria är intresserad och har kontakter.")]
    [InlineData("Enhetscheferna i Ale har infört nya scheman.")]
    [InlineData("Kom ihåg att nämnden har möte före jul.")]
    [InlineData("Anna yrkar avslag.")]
    [InlineData("Bengt yrkar att frågan återremitteras till nästa möte.")]
    [InlineData("Anna Berg yrkar bifall till förslaget.")]
    [InlineData("Maria reserverar sig mot beslutet.")]
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
    [InlineData("Bengt fick frågan att hålla i verkstaden och tackade ja.", "Bengt")]
    [InlineData("Gruppen bad Bengt att ta fram ett underlag till nästa möte.", "Bengt")]
    [InlineData("Anna redovisade läget och återkommer med siffror.", "Anna")]
    [InlineData("Bengt svarade att det går bra och lovade att mejla mallen.", "Bengt")]
    [InlineData("Anna meddelade att hon tar fram ett utkast.", "Anna")]
    [InlineData("Efteråt erbjöd sig Maria och Bengt att hitta talare.", "Maria+Bengt")]
    [InlineData("Hon bjuder in dem till mötet i maj.", "Hon")]
    [InlineData("Kommuner som berörs mejlar antalet till Anna.", "Kommuner som berörs")]
    [InlineData("Det faller på Anna och Maria att boka lokal.", "Anna+Maria")]
    [InlineData("Ansvarig för inbjudan är Bengt.", "Bengt")]
    [InlineData("Nästa steg är att Bengt kontaktar SKR.", "Bengt")]
    [InlineData("Vi behöver en ny lokal, Bengt kollar med Partille.", "Bengt")]
    [InlineData("Bengt lyfter frågan i HR-nätverket.", "Bengt")]
    [InlineData("Anna kolla med SKR om ersättningen.", "Anna")]
    [InlineData("Anna + Bengt testar appen i två kök.", "Anna+Bengt")]
    [InlineData("Mallen revideras av arbetsgruppen under våren.", "arbetsgruppen")]
    [InlineData("Frågan återkommer på nästa möte.", "")]
    [InlineData("Lerum tar reda på vad potatisen kostar.", "Lerum")]
    [InlineData("Anna o Bengt kollar priser.", "Anna+Bengt")]
    [InlineData("Undertecknad sammanställer svaren till den 8/1.", "Undertecknad")]
    [InlineData("Det är Bengt som bokar rummet.", "Bengt")]
    [InlineData("Marias uppgift blir att räkna på kostnaden.", "Maria")]
    [InlineData("Maria, som har kontakter på SKR, hör av sig till dem efter nyår.", "Maria")]
    [InlineData("Enhetscheferna i Ale och Partille jämför scheman i januari.", "Enhetscheferna i Ale och Partille")]
    [InlineData("Maria är intresserad och kontaktar Anna.", "Maria")]
    [InlineData("Bosse skriver ett förslag före jul.", "Bosse")]
    [InlineData("Anna skickar listan. Det är inte gjort än.", "Anna")]
    public void A_promise_names_its_owners(string text, string owners) =>
        Assert.Equal(owners, string.Join('+', Assert.Single(Actions(text)).Owners.Select(o => o.Words)));

    [Theory]
    [InlineData("Åtgärd: Alla kommuner prövar checklistan före sommaren.")]
    [InlineData("Åtgärd: Samtliga kommuner redovisar sina tal.")]
    [InlineData("Kommunerna skickar sina tal till Anna.")]
    public void The_municipalities_answer_one_each(string text) =>
        Assert.Equal(ParsedOwnerKind.Everyone, Assert.Single(Assert.Single(Actions(text)).Owners).Kind);

    [Theory]
    [InlineData("Anna skriver ett utkast till svar och Maria granskar det före jul.", "Anna:|Maria:före jul")]
    [InlineData("Anna bokar lokal i maj, Maria ska skicka inbjudan.", "Anna:i maj|Maria:")]
    [InlineData("Anna sammanställer svaren i februari och Maria presenterar dem på nästa möte.", "Anna:i februari|Maria:på nästa möte")]
    [InlineData("Anna skriver brevet, Maria korrläser och Bengt skickar det senast 3 mars.", "Anna:|Maria:|Bengt:senast 3 mars")]
    [InlineData("Nätverket beslutade att Anna skriver ett svar och Maria granskar det.", "Anna+Maria:")]
    [InlineData("Anna tar kontakt med Maria och Bengt om lokalen.", "Anna:")]
    [InlineData("I maj bokar Anna lokal och Maria skickar inbjudan.", "Anna:I maj|Maria:")]
    [InlineData("Anna skriver brevet, Maria korrläser.", "Anna+Maria:")]
    [InlineData("Anna tackade och Maria granskar svaret.", "Maria:")]
    [InlineData("Anna skickar listan i maj och Maria tackar nej.", "Anna:i maj")]
    [InlineData("Nätverket beslutade att göra en enkät och Maria erbjöd sig att sammanställa svaren.", "Maria:")]
    [InlineData("Piloten startar 1 februari och utvärderas i maj 2026 av FoU i Väst.", "FoU i Väst:i maj 2026")]
    [InlineData("Till nästa möte läser alla rapporten och skickar synpunkter.", "alla:Till nästa möte")]
    public void Each_clause_has_its_own_doer_and_day(string text, string read) =>
        Assert.Equal(read, string.Join('|', Actions(text).Select(a => $"{string.Join('+', a.Owners.Select(o => o.Words))}:{a.Due?.Words}")));

    [Fact]
    public void Both_promises_of_a_sentence_stand_as_the_whole_sentence() =>
        Assert.All(Actions("Anna skriver ett utkast och Maria granskar det i maj."), a => Assert.Equal("Anna skriver ett utkast och Maria granskar det i maj.", a.Text));

    [Fact]
    public void A_reminder_with_a_day_is_a_last_day()
    {
        var reminder = Assert.Single(Actions("Kom ihåg att anmäla er före den 20 januari."));
        Assert.Equal((ParsedActionKind.Deadline, new DateOnly(2026, 1, 19)), (reminder.Kind, reminder.Due!.Latest));
    }

    [Theory]
    [InlineData("Vi väntar på bedömningen, som ska komma i december.")]
    [InlineData("Svar från Länsstyrelsen har ännu inte kommit.")]
    [InlineData("Nationella siffror inväntas.")]
    [InlineData("Anna har begärt besked från Adda men har inte hört något.")]
    public void What_we_await_is_waiting(string text) => Assert.Equal(ParsedActionKind.Waiting, Assert.Single(Actions(text)).Kind);

    [Theory]
    [InlineData("Nätverket gav Anna i uppdrag att skriva ett svar.", "Anna")]
    [InlineData("Vi enades om att Bengt samordnar svaret.", "Bengt")]
    public void A_decision_that_gives_somebody_a_task_is_both(string text, string owner)
    {
        Assert.Single(Read(text).OfType<ParsedDecision>());
        Assert.Equal(owner, Assert.Single(Assert.Single(Actions(text)).Owners).Words);
    }

    [Theory]
    [InlineData("Till ordförande utsågs Anna Berg.")]
    [InlineData("Till efterträdare föreslogs Maria Lind, vilket mötet biföll.")]
    [InlineData("Frågan om vi ska åka nästa år skjuts upp till hösten.")]
    [InlineData("Vi kom fram till att inte skriva någon gemensam policy.")]
    [InlineData("Anteckningarna godtogs.")]
    [InlineData("Nätverket konstaterar att samverkan fungerar väl och beslutar därför att avsluta projektet.")]
    [InlineData("Det rådde enighet om att vänta.")]
    [InlineData("Enighet rådde om att vänta till våren.")]
    [InlineData("Mötet uttalar sitt stöd för Ales förslag.")]
    public void Bodies_decide_in_many_words(string text) => Assert.Single(Read(text).OfType<ParsedDecision>());

    [Theory]
    [InlineData("Rådet fastställer den i juni.")]
    [InlineData("Nätverket antar planen den 12 december.")]
    [InlineData("Nätverket tar inte ställning.")]
    [InlineData("Nätverket konstaterar att Partille utreder och beslutar om taxan i maj.")]
    [InlineData("Enighet råder inte om avgiften.")]
    [InlineData("Mötet uttalar oro.")]
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
