using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Tests.Word;

internal static class SampleSections
{
    public static readonly DocumentSection[] All =
    [
        new(
            1,
            "1",
            "Välkomna",
            [
                new ParagraphBlock(
                    "Lena Ståhl hälsar välkommen. Farida Azizi från Mölndal är med för första gången, och nätverket presenterar sig."
                ),
            ]
        ),
        new(
            1,
            "2",
            "Balanslistan",
            [
                new ParagraphBlock("Sju frågor låg öppna efter septembermötet. Fyra är klara och tre följer med till februari:"),
                new ListBlock(
                    ListKind.Bullets,
                    [
                        "Gemensam titel för digitala omsorgsstöd",
                        "Underlag om trygghetslarm och täckning utmed kusten, där Tjörn och Öckerö lämnar kartor innan gruppen går vidare",
                        "Lathund för samtycke",
                    ]
                ),
                new MarkedBlock(
                    MarkedKind.Action,
                    "Åtgärd",
                    "Samira Haddad skickar sammanställningen om språkombud till nätverket under v. 48.",
                    []
                ),
            ]
        ),
        new(
            1,
            "3",
            "Introduktion för sommarvikarier",
            [
                new ParagraphBlock(
                    "Oskar Nyqvist visar förslaget från förmötet, se bilaga 1. Introduktionen blir fem dagar: tre gemensamma på webben och två i den egna verksamheten.\n\nLilla Edet lyfter att språkstödet behöver finnas med från första dagen. Mölndal har goda erfarenheter av att låta vikarierna gå bredvid i två pass."
                ),
                new MarkedBlock(MarkedKind.Proposal, "Förslag 1", "Alla kommuner kör hela introduktionen samma vecka i juni.", []),
                new MarkedBlock(
                    MarkedKind.Proposal,
                    "Förslag 2",
                    "Varje kommun väljer vecka, men innehållet är detsamma:",
                    ["webbdagarna hålls i maj och i juni", "handledarna får en egen halvdag"]
                ),
                new MarkedBlock(
                    MarkedKind.Decision,
                    "Beslut",
                    "Nätverket ställer sig bakom förslag 2 och beslutar",
                    [
                        "att introduktionen prövas sommaren 2027 i de kommuner som vill,",
                        "att Anna Berglund, Ulf Sandgren och Farida Azizi bildar arbetsgrupp,",
                        "att GR tar fram ett kursrum som går att läsa i mobilen och som fungerar för den som nyss har börjat läsa svenska, samt",
                        "att utfallet redovisas på höstens första möte.",
                    ]
                ),
                new SubheadingBlock("Frågor att ta hem"),
                new ListBlock(
                    ListKind.Numbers,
                    ["Hur många vikarier räknar ni med?", "Vem handleder under semestern?", "Finns datorer till alla?"]
                ),
            ]
        ),
        new(
            1,
            "4",
            "Korttidsplatser över kommungränsen",
            [
                new ParagraphBlock(
                    "Fyra kommuner deltar i försöket: Ale, Kungälv, Lilla Edet och Stenungsund. Sedan i våras har elva personer fått en plats i en annan kommun. Avtalet har diarienummer 2026-00288 och finns på https://www.korttid.example.se/avtal/2026/."
                ),
                new MarkedBlock(MarkedKind.Input, "Medskick", "Till styrgruppen: väg in restiden för anhöriga.", []),
            ]
        ),
        new(1, "5", "Välfärdsteknik i hemmet", [new ParagraphBlock("Tre pass om en halvtimme. Disa Malmsten leder samtalet.")]),
        new(
            2,
            "5a",
            "Digital tillsyn nattetid",
            [
                new ParagraphBlock("Partille har gått över helt. Alingsås och Lerum prövar."),
                new MarkedBlock(MarkedKind.Decision, "Beslut", "Nätverket noterar informationen.", []),
            ]
        ),
        new(
            2,
            "5b",
            "Läkemedelsrobotar",
            [
                new ListBlock(ListKind.Letters, ["Upphandlingen stänger i mars.", "Avrop kan göras från maj."]),
                new ParagraphBlock("Därefter två frågor till regionen:"),
                new ListBlock(ListKind.Numbers, ["Vem fyller på?", "Vem svarar på larm efter kl. 21.00?"]),
            ]
        ),
        new(3, "5b.1", "Ansvar vid strömavbrott", [new ParagraphBlock("Frågan förs vidare till beredningsgruppen.")]),
        new(2, "5c", "Trygghetskameror", [new ParagraphBlock("Inget nytt sedan förra mötet.")]),
        new(
            1,
            "6",
            "Nomineringar",
            [
                new ParagraphBlock(
                    "Regionen önskar två till tre personer till en referensgrupp om gemensamma journaler, gärna med erfarenhet av korttidsboende."
                ),
                new MarkedBlock(MarkedKind.Decision, "Beslut", "Nätverket nominerar Katarina Holm, Lerum, och Ylva Ödman, Öckerö.", []),
                new MarkedBlock(
                    MarkedKind.Action,
                    "Åtgärd",
                    "Karin Dahl frågar Ylva Ödman och svarar regionen:",
                    ["namn och funktion", "kontaktuppgifter"]
                ),
            ]
        ),
        new(
            1,
            "7",
            "Budget 2027",
            [
                new ParagraphBlock(
                    "Kostnaden för kursrummet blir 84 000 kronor, fördelat efter invånarantal.\nTjörn vill se en fast del i fördelningen."
                ),
                new MarkedBlock(MarkedKind.Decision, "Beslut", "Nätverket rekommenderar kommunerna att avsätta medel enligt bilaga 2.", []),
            ]
        ),
        new(
            1,
            "8",
            "Korta punkter",
            [
                new ListBlock(
                    ListKind.Bullets,
                    [
                        "Den 9 mars 2027 håller GR en heldag om handledning. Anmälan till handledning@vinga.example.se.",
                        "Ny webbplats för språkombud: www.sprakombud.example.se.",
                        "Handboken om samtycke är tryckt.",
                    ]
                ),
            ]
        ),
        new(
            1,
            "9",
            "Övriga frågor och nästa möte",
            [new ParagraphBlock("Inga övriga frågor. Nätverket ses igen den 12 februari i Kungälv.")]
        ),
    ];
}
