using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Tests.Word;

internal static class SamplePeople
{
    public static readonly AttendanceTable[] Tables =
    [
        new(
            "Närvarande",
            [
                new("Siv Almgren", "Ale", ""),
                new("Henrik Bäck", "Alingsås", "på distans"),
                new("Samira Haddad", "Göteborgs Stad", ""),
                new("Pontus Wiklund", "Göteborgs Stad", "t.o.m. punkt 5"),
                new("Anna Berglund", "Härryda", ""),
                new("Lena Ståhl", "Kungsbacka", "ordförande"),
                new("Anna Rosén", "Kungälv", ""),
                new("Katarina Holm", "Lerum", ""),
                new("Jonas Fredin", "Lilla Edet", "kom under punkt 2"),
                new("Farida Azizi", "Mölndal", "ny ledamot"),
                new("Ulf Sandgren", "Partille", ""),
                new("Birgitta Åkesson-Lindqvist", "Stenungsund", "ersätter Rolf Öman"),
                new("Miriam Ekdahl", "Stenungsund", ""),
                new("Tor Hjalmarsson", "Tjörn", "på distans"),
            ]
        ),
        new(
            "Frånvarande",
            [
                new("Rolf Öman", "Stenungsund", ""),
                new("Ylva Ödman", "Öckerö", ""),
                new("Nils Grahn", "Ale", ""),
                new("Petra Lövgren", "Lerum", ""),
            ]
        ),
        new(
            "Från GR",
            [new("Karin Dahl", "GR", "antecknar"), new("Elin Forsberg", "GR", ""), new("Oskar Nyqvist", "FoU i Väst", "punkt 3")]
        ),
        new(
            "Gäster",
            [
                new("Disa Malmsten", "Västra Götalandsregionen", ""),
                new("Ahmed Saleh", "Högskolan Norra Hamnen", ""),
                new("Eva-Lotta Sköld", "SKR", ""),
                new("Gun Tapper", "Brukarrådet Vinga", ""),
            ]
        ),
    ];
}
