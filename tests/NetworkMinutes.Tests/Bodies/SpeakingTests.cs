using NetworkMinutes.ActionItems;
using NetworkMinutes.Bodies;
using NetworkMinutes.Tests.Meetings;

namespace NetworkMinutes.Tests.Bodies;

public class SpeakingTests
{
    private static readonly TypedWords None = new("", null, " \n", "");

    [Fact]
    public void Words_are_kept_clean_and_once()
    {
        var body = new Body();

        body.Speak(new(" att slå  en signal\r\nPinga\npinga\n", "knacka igenom", "Sagt och gjort:", "piketten\nSTAB-gruppen"));

        Assert.Equal(["slå en signal", "pinga"], body.OwnWords.Promises);
        Assert.Equal(["knacka igenom"], body.OwnWords.Decisions);
        Assert.Equal(["Sagt och gjort"], body.OwnWords.DecisionLabels);
        Assert.Equal(["piketten", "STAB-gruppen"], body.OwnWords.Owners);
    }

    [Fact]
    public void No_words_are_fine() => Assert.True(None.Read().AreNone);

    [Fact]
    public void What_was_kept_can_be_typed_again()
    {
        var words = new TypedWords("slå en signal\npinga", "knacka igenom", "Sagt och gjort", "piketten").Read();

        Assert.Equivalent(words, TypedWords.Of(words).Read());
    }

    [Theory]
    [InlineData("gå")]
    [InlineData("be om ursäkt")]
    [InlineData("avse")]
    [InlineData("anförtro")]
    [InlineData("sy ihop")]
    [InlineData("e-posta")]
    public void A_verb_stands_in_its_infinitive(string verb) => Assert.Equal([verb], (None with { Promises = verb }).Read().Promises);

    [Theory]
    [InlineData("pingar", "Skriv verbet i grundform: ”pinga” i stället för ”pingar”.")]
    [InlineData("pingade alla", "Skriv verbet i grundform: ”pinga” i stället för ”pingade”.")]
    [InlineData("slår en signal", "Skriv verbet i grundform: ”slå” i stället för ”slår”.")]
    [InlineData("ser efter", "Skriv verbet i grundform: ”se” i stället för ”ser”.")]
    [InlineData("skriver", "Skriv verbet i grundform: ”skriva” i stället för ”skriver”.")]
    [InlineData("köpte", "Skriv verbet i grundform, som ”pinga” eller ”slå”. ”köpte” är något annat.")]
    [InlineData("minglas", "”minglas” slutar på -s. Sådana verb kan inte läggas till.")]
    public void Another_form_is_told_with_the_right_one(string typed, string sentence)
    {
        var broken = Assert.Throws<RuleBroken>(() => (None with { Decisions = typed }).Read());

        Assert.Equal((sentence, "Decisions", Rule.Invalid), (broken.Message, broken.Field, broken.Rule));
    }

    [Theory]
    [InlineData("<b>piketten</b>")]
    [InlineData("piketten 2")]
    [InlineData("x")]
    [InlineData("- piketten")]
    [InlineData(":")]
    [InlineData("piketten, vakten")]
    public void Signs_that_are_no_words_are_refused(string typed)
    {
        var broken = Assert.Throws<RuleBroken>(() => (None with { Owners = typed }).Read());

        Assert.Equal($"”{typed}” kan inte vara ett ord. Skriv minst två bokstäver, och bara bokstäver, mellanslag och bindestreck.", broken.Message);
        Assert.Equal("Owners", broken.Field);
    }

    [Fact]
    public void Too_long_and_too_many_are_refused()
    {
        Assert.StartsWith("”aaaa", Assert.Throws<RuleBroken>(() => (None with { DecisionLabels = new string('a', 41) }).Read()).Message, StringComparison.Ordinal);
        var many = string.Join('\n', Enumerable.Range(0, 41).Select(i => $"ord{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}"));
        Assert.Equal("Det är för många ord. Högst 40 får plats.", Assert.Throws<RuleBroken>(() => (None with { Owners = many }).Read()).Message);
    }

    [Fact]
    public void A_fault_changes_nothing()
    {
        var body = new Body();
        body.Speak(None with { Promises = "pinga" });

        Assert.Throws<RuleBroken>(() => body.Speak(None with { Promises = "buffa", Owners = "?" }));

        Assert.Equal(["pinga"], body.OwnWords.Promises);
    }

    [Fact]
    public void Texts_are_read_with_the_bodys_words_and_again_when_they_change()
    {
        var room = new Room();
        room.Write("Piketten pingar alla.");
        Assert.Empty(room.Meeting.Entries);

        room.Body.Speak(None with { Promises = "pinga", Owners = "piketten" });
        room.Meeting.ReadAgain(Room.Today);
        var action = Assert.IsType<ActionItem>(Assert.Single(room.Meeting.Entries));
        Assert.Equal("”Piketten” och ”pingar”.", action.Why);

        room.Body.Speak(None);
        room.Meeting.ReadAgain(Room.Today);
        Assert.Empty(room.Meeting.Entries);
    }

    [Fact]
    public void What_somebody_has_accepted_stays_when_the_word_goes()
    {
        var room = new Room();
        room.Body.Speak(None with { Promises = "pinga", Owners = "piketten" });
        room.Write("Piketten pingar alla.");
        room.Meeting.Entries[0].Accept();

        room.Body.Speak(None);
        room.Meeting.ReadAgain(Room.Today);

        Assert.False(Assert.Single(room.Meeting.Entries).InText);
    }
}
