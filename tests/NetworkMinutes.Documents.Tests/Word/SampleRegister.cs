using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Tests.Word;

internal static class SampleRegister
{
    public static readonly DecisionRow[] Decisions =
    [
        new(
            "3",
            "Nätverket ställer sig bakom förslag 2 och beslutar",
            [
                "att introduktionen prövas sommaren 2027 i de kommuner som vill,",
                "att Anna Berglund, Ulf Sandgren och Farida Azizi bildar arbetsgrupp,",
                "att GR tar fram ett kursrum som går att läsa i mobilen och som fungerar för den som nyss har börjat läsa svenska, samt",
                "att utfallet redovisas på höstens första möte.",
            ],
            "Anna Berglund, Ulf Sandgren, Farida Azizi (arbetsgrupp)"
        ),
        new("5a", "Nätverket noterar informationen.", [], ""),
        new("6", "Nätverket nominerar Katarina Holm, Lerum, och Ylva Ödman, Öckerö.", [], "Katarina Holm, Ylva Ödman (nominerade)"),
        new("7", "Nätverket rekommenderar kommunerna att avsätta medel enligt bilaga 2.", [], ""),
    ];

    public static readonly ActionRow[] Actions =
    [
        new("2", "Skicka sammanställningen om språkombud till nätverket", "Samira Haddad, Göteborgs Stad", "v. 48"),
        new("2", "Lämna kartor över larmens täckning", "Tor Hjalmarsson, Tjörn; Ylva Ödman, Öckerö", "före årsskiftet"),
        new("3", "Bjuda in arbetsgruppen till ett första möte", "Anna Berglund, Härryda", "före årsskiftet"),
        new("3", "Stämma av med HR i den egna kommunen", "Katarina Holm, Lerum; Jonas Fredin, Lilla Edet", "senast den 15 januari 2027"),
        new("3", "Meddela antal vikarier och handledare", "Alla kommuner", "nästa möte"),
        new("5b", "Ställa frågorna om påfyllning och larm till regionen", "", "efter sommaren"),
        new("5b.1", "Lyfta ansvaret vid strömavbrott i beredningsgruppen", "Lena Ståhl, Kungsbacka", "inom kort"),
        new("6", "Fråga Ylva Ödman och svara regionen", "Karin Dahl, GR", "senast den 4 december 2026"),
        new("7", "Räkna på en fast del i fördelningen", "GR", ""),
    ];
}
