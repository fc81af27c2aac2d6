using NetworkMinutes.Recognition;

namespace NetworkMinutes.Tests.Recognition;

public class TypedItemTests
{
    private static readonly ReadingContext Context = new(new(2024, 3, 14))
    {
        Body = "Nätverket för skolchefer",
        People = ["Anna Berg", "Maria Lind", "Karin Öst"],
    };

    [Fact]
    public void A_labelled_decision_is_recorded_with_its_clauses()
    {
        var decision = Assert.IsType<ParsedDecision>(Assert.Single(Read("Beslut: Nätverket prioriterar två områden:\n• Lokaler\n• Språk")));
        Assert.True(decision.Marked);
        Assert.Equal(DecisionStrength.Prioritises, decision.Strength);
        Assert.Equal(["Lokaler", "Språk"], decision.Clauses);
        Assert.Equal("Märkt ”Beslut”.", decision.Why);
    }

    [Fact]
    public void A_promise_in_prose_is_suggested_with_its_reason()
    {
        var action = Assert.IsType<ParsedAction>(Assert.Single(Read("Anna och Maria stämmer av med SKR efter sommaren.")));
        Assert.False(action.Labelled);
        Assert.Equal(["Anna", "Maria"], action.Owners.Select(o => o.Words));
        Assert.Equal(new(2024, 9, 30), action.Due?.Latest);
        Assert.Equal("”Anna”, ”Maria”, ”stämmer av” och tiden ”efter sommaren”.", action.Why);
    }

    [Fact]
    public void A_labelled_action_takes_its_fields()
    {
        var action = Assert.IsType<ParsedAction>(Assert.Single(Read("Åtgärd: Skriva en mall\nAnsvarig: Karin Öst och GR\nSenast: 2 maj")));
        Assert.True(action.Labelled);
        Assert.Equal([ParsedOwnerKind.Person, ParsedOwnerKind.Organisation], action.Owners.Select(o => o.Kind));
        Assert.Equal((null, new DateOnly(2024, 5, 2)), (action.Due?.Earliest, action.Due!.Latest));
    }

    [Fact]
    public void A_table_of_actions_goes_on_after_a_row_with_one_cell()
    {
        var read = Read("Vad\tVem\tNär\nNy logotyp\t\t\nRinga regionen\tKarin Öst\tden 2 maj\nSkriva brev\tAnna Berg\t\nEfter tabellen.");
        Assert.Equal(["Ringa regionen", "Skriva brev"], read.OfType<ParsedAction>().Select(a => a.Text));
    }

    [Theory]
    [InlineData("Beslut\tAnsvarig\tKlart\nNätverket antar planen.\tKarin Öst\tden 2 maj\nAtt avvakta med lokalen.", "Nätverket antar planen.|Att avvakta med lokalen.")]
    [InlineData("Nr\tBeslut\n1\tNätverket antar planen.\n2\tAtt avvakta med lokalen.\n3\tInget beslut.", "Nätverket antar planen.|Att avvakta med lokalen.")]
    [InlineData("Nr   Beslut                    Vem          När\n1    Nätverket antar planen.   Karin Öst    den 2 maj\n2    Att avvakta.              Anna Berg    i maj", "Nätverket antar planen.|Att avvakta.")]
    [InlineData("Ärende | Beslut\nPlanen | Nätverket antar planen.", "Nätverket antar planen.")]
    [InlineData("Beslut\tAnsvarig\nEkonomi\nNätverket antar planen.\tKarin Öst\n\nHär slutar själva tabellen.", "Nätverket antar planen.")]
    public void A_row_of_a_table_of_decisions_is_a_decision(string text, string decisions) =>
        Assert.Equal(decisions, string.Join('|', Read(text).OfType<ParsedDecision>().Where(d => d.Marked).Select(d => d.Text)));

    [Fact]
    public void Who_stands_beside_a_decision_has_it_to_do()
    {
        var entries = Read("Beslut\tAnsvarig\tKlart\nNätverket antar planen.\tKarin Öst\tden 2 maj\nBrevet skickas.\t\tden 3 maj");
        var action = Assert.Single(entries.OfType<ParsedAction>());
        Assert.Equal(("Nätverket antar planen.", "Karin Öst", new DateOnly(2024, 5, 2)), (action.Text, Assert.Single(action.Owners).Words, action.Due!.Latest!.Value));
        Assert.Equal(2, entries.OfType<ParsedDecision>().Count());
    }

    [Theory]
    [InlineData("Organ\tBeslut\tDatum\nKommunstyrelsen i Ale\tAntar planen\tden 2 mars")]
    [InlineData("Beslut\tAnsvarig\tStatus\nNätverket antog planen.\tAnna Berg\tKlart")]
    [InlineData("Datum\tBeslut\n2 mars 2023\tNätverket antog planen.")]
    [InlineData("Beslut och diskussion\tTid\nBröd och mjölk\t10 minuter")]
    public void A_table_that_tells_of_other_decisions_records_none(string text) => Assert.DoesNotContain(Read(text), e => e is ParsedDecision { Marked: true });

    [Theory]
    [InlineData("Vad\tVem\tNär\tStatus\nBoka lokal\tAnna Berg\tden 2 maj\tKlart", ParsedProgress.Done)]
    [InlineData("Vad\tVem\tStatus\nBoka lokal\tAnna Berg\tGenomförd.", ParsedProgress.Done)]
    [InlineData("Vad\tVem\tKlart\nBoka lokal\tAnna Berg\tklar", ParsedProgress.Done)]
    [InlineData("Vad\tVem\tStatus\nBoka lokal\tAnna Berg\tUtgår", ParsedProgress.Dropped)]
    [InlineData("Vad\tVem\tStatus\nBoka lokal\tAnna Berg\tPågår", ParsedProgress.Open)]
    public void A_table_says_how_far_an_action_has_come(string text, ParsedProgress progress)
    {
        var action = Assert.IsType<ParsedAction>(Assert.Single(Read(text)));
        Assert.Equal(("Boka lokal", progress), (action.Text, action.Progress));
    }

    [Theory]
    [InlineData("Åtgärd: .")]
    [InlineData("- Åtgärd: …")]
    [InlineData("Beslut: .")]
    [InlineData("Beslut: –")]
    public void A_label_with_nothing_after_it_records_nothing(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("Uppdrag till Maria och Karin: ta fram underlag till nästa möte.", "Maria+Karin")]
    [InlineData("TODO Anna: skicka länken före fredag", "Anna")]
    [InlineData("AP Karin: boka lokal", "Karin")]
    [InlineData("-> Maria bokar lokal", "Maria")]
    [InlineData("→ Maria bokar lokal", "Maria")]
    [InlineData("☐ Anna skickar inbjudan", "Anna")]
    [InlineData("@Anna skickar inbjudan till alla", "Anna")]
    [InlineData("@Anna: skicka inbjudan till alla", "Anna")]
    [InlineData("Åtgärd – Anna mejlar listan", "Anna")]
    [InlineData("Vi behöver en ny mall.\nAnsvarig: Maria\nKlart: den 4 april", "Maria")]
    [InlineData("Vi behöver en ny mall.\nAnsvarig: Maria o Karin", "Maria+Karin")]
    [InlineData("Åtgärd: Anna skriver brevet och Karin granskar det i maj.", "Anna+Karin")]
    [InlineData("Yusuf mejlar listan.", "Yusuf")]
    [InlineData("Ansvarig för lokalen: Anna.", "Anna")]
    public void Work_is_given_in_many_ways(string text, string owners) =>
        Assert.Equal(owners, string.Join('+', Assert.IsType<ParsedAction>(Assert.Single(Read(text))).Owners.Select(o => o.Words)));

    [Theory]
    [InlineData("Enades om att ha nästa träff digitalt.")]
    [InlineData("Beslutade att avvakta.")]
    [InlineData("Beslöts att avvakta.")]
    [InlineData("Kom överens om att avvakta.")]
    public void Who_decided_may_be_left_out(string text) => Assert.False(Assert.IsType<ParsedDecision>(Assert.Single(Read(text))).Marked);

    [Fact]
    public void Fields_under_a_decision_make_it_somebodys_to_do()
    {
        var entries = Read("Beslut: Nätverket antar planen.\nAnsvarig: Karin Öst\nKlart: den 4 april");
        Assert.IsType<ParsedDecision>(entries[0]);
        Assert.Equal(new(2024, 4, 4), Assert.IsType<ParsedAction>(entries[1]).Due?.Latest);
    }

    [Theory]
    [InlineData("Beslut: Nätverket antar planen.\nAnsvarig: Karin Öst. Klart: 2024-04-04", "Nätverket antar planen.", "Karin Öst")]
    [InlineData("Beslut: Nätverket antar planen.\nAnsvarig: Karin Öst, klart 2024-04-04.", "Nätverket antar planen.", "Karin Öst")]
    [InlineData("Beslut: Nätverket antar planen.\nAnsvarig: Karin Öst och Maria Lind Deadline: 4 april", "Nätverket antar planen.", "Karin Öst+Maria Lind")]
    [InlineData("Beslut: Nätverket antar planen.\nAnsvarig: Karin Öst (senast 4 april)", "Nätverket antar planen.", "Karin Öst")]
    [InlineData("Beslut: Nätverket antar planen.\nKlart: 4 april, ansvarig: Karin Öst", "Nätverket antar planen.", "Karin Öst")]
    [InlineData("Beslut: Nätverket antar planen. Ansvarig: Karin Öst. Klar: 4 april.", "Nätverket antar planen.", "Karin Öst")]
    [InlineData("Beslut: Nätverket antar planen.\nAnsvarig: Karin Öst skickar ut bilderna. Klart: 4 april", "Karin Öst skickar ut bilderna", "Karin Öst")]
    [InlineData("Åtgärd: Boka lokal\nAnsvarig: Karin Öst, senast: 4 april", "Boka lokal", "Karin Öst")]
    [InlineData("Vi behöver en ny mall. Ansvarig: Maria. Klart: den 4 april", "Vi behöver en ny mall.", "Maria")]
    [InlineData("Maria skickar ut mallen. Ansvarig: Maria Lind. Senast: den 4 april", "Maria skickar ut mallen.", "Maria Lind")]
    public void Fields_may_share_a_line(string text, string task, string owners)
    {
        var action = Assert.Single(Read(text).OfType<ParsedAction>());
        Assert.Equal((task, owners), (action.Text, string.Join('+', action.Owners.Select(o => o.Words))));
        Assert.Equal(new(2024, 4, 4), action.Due?.Latest);
        Assert.All(action.Owners, o => Assert.Equal(o.Words, o.Span.In(text)));
        Assert.Equal(text.StartsWith("Beslut", StringComparison.Ordinal) ? 2 : 1, Read(text).Count);
    }

    [Theory]
    [InlineData("Ansvarig: Anna eller Karin", "Anna eller Karin")]
    [InlineData("Ansvarig: Nätverket för skolchefer", "Nätverket för skolchefer")]
    [InlineData("Ansvarig: Alla chefer", "Alla chefer")]
    [InlineData("Ansvarig: Maria Lind, planeringsledare på GR", "Maria Lind+planeringsledare på GR")]
    public void An_owners_field_without_a_verb_is_no_task(string field, string owners)
    {
        var action = Assert.Single(Read($"Beslut: Nätverket antar planen.\n{field}").OfType<ParsedAction>());
        Assert.Equal(("Nätverket antar planen.", owners), (action.Text, string.Join('+', action.Owners.Select(o => o.Words))));
    }

    [Theory]
    [InlineData("Tidsplan")]
    [InlineData("Tidplan")]
    [InlineData("Klart senast")]
    [InlineData("När")]
    public void What_says_when_is_the_due_of_what_stands_above(string label)
    {
        Assert.Equal(new(2024, 4, 4), Assert.IsType<ParsedAction>(Assert.Single(Read($"Åtgärd: Maria bokar lokal\n{label}: den 4 april"))).Due?.Latest);
        Assert.IsType<ParsedDecision>(Assert.Single(Read($"Beslut: Nätverket antar planen.\n{label}: den 4 april")));
    }

    [Fact]
    public void A_clause_may_open_with_and()
    {
        var decision = Assert.IsType<ParsedDecision>(Assert.Single(Read("Mötet beslutade\natt höja avgiften\natt informera\nsamt att ta upp frågan hösten 2027.")));
        Assert.Equal(["att höja avgiften", "att informera", "samt att ta upp frågan hösten 2027."], decision.Clauses);
    }

    [Theory]
    [InlineData("Nätverket för skolchefer beslutar")]
    [InlineData("Nätverket äldreomsorg beslutar att")]
    [InlineData("Nätverket för barn, unga och familj har beslutat:")]
    [InlineData("Branschrådet kost beslutar")]
    [InlineData("Branschråd äldreomsorg beslutar")]
    [InlineData("Arbetsgruppen för digitala läromedel beslutade")]
    public void A_decision_may_open_with_the_bodys_whole_name(string lead)
    {
        var decision = Assert.IsType<ParsedDecision>(Assert.Single(Read($"{lead}\natt godkänna rapporten\natt avvakta")));
        Assert.True(decision.Marked);
        Assert.Equal(["att godkänna rapporten", "att avvakta"], decision.Clauses);
    }

    [Theory]
    [InlineData("Nätverket avvaktar tills styrelsen beslutar")]
    [InlineData("Nätverket vill att mötet beslutar")]
    [InlineData("Nätverket har inte beslutat")]
    public void A_sentence_that_ends_in_a_decision_opens_none(string line) =>
        Assert.DoesNotContain(Read($"{line}\natt godkänna rapporten"), e => e is ParsedDecision { Marked: true });

    [Theory]
    [InlineData("Så här skrev Maria:\n> Beslut: vi ses kl 9.")]
    [InlineData("> Beslut: vi ses den 4 april.\n> Maria bokar lokal.")]
    [InlineData("Beslut:\n> vi ses den 4 april.")]
    public void A_line_that_a_mail_quotes_says_nothing_here(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("Maria skickar ut en ny version. Klart till april.", 30)]
    [InlineData("Maria skickar ut en ny version. Senast den 4 april.", 4)]
    public void The_next_sentence_may_say_when(string text, int day) =>
        Assert.Equal(new(2024, 4, day), Assert.IsType<ParsedAction>(Assert.Single(Read(text))).Due?.Latest);

    [Theory]
    [InlineData("Beslut: inget")]
    [InlineData("Beslut: –")]
    [InlineData("Beslut:\nInget beslut.")]
    [InlineData("Beslut: Inga beslut fattades.")]
    public void No_decision_is_none(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("Beslut- Nätverket antar planen.")]
    [InlineData("Beslut – Nätverket antar planen.")]
    [InlineData("Beslutspunkt: Nätverket antar planen.")]
    public void A_label_may_be_written_otherwise(string text) =>
        Assert.Equal(("Nätverket antar planen.", true), Assert.IsType<ParsedDecision>(Assert.Single(Read(text))) is var d ? (d.Text, d.Marked) : default);

    [Theory]
    [InlineData("Beslut:")]
    [InlineData("Åtgärd:")]
    [InlineData("Åtgärd:\nAnsvarig:")]
    [InlineData("Nätverket beslutar att")]
    [InlineData("Anna")]
    [InlineData("\u00ad\nText")]
    [InlineData("Om nätverket beslutar att vänta blir det dyrt.")]
    [InlineData("Beslut om skolskjuts fattas av rektorn.")]
    [InlineData("Förra mötet beslutade nätverket att vänta.")]
    public void Half_typed_and_subordinate_words_are_no_entries(string text) => Assert.Empty(Read(text));

    [Fact]
    public void Another_body_decides_for_itself()
    {
        var decision = Assert.IsType<ParsedExternalDecision>(Assert.Single(Read("Socialnämnden i Ale beslutade den 9 februari att säga nej.")));
        Assert.Equal(("Socialnämnden i Ale", new DateOnly(2024, 2, 9)), (decision.Body, decision.Date!.Value));
    }

    [Fact]
    public void A_proposal_and_a_medskick_are_neither_decision_nor_action()
    {
        var entries = Read("Förslag 1: Gemensam kurs.\nGruppen lämnar två medskick:\n• Låt det ta tid\n• Börja smått");
        Assert.Equal("Förslag 1", Assert.IsType<ParsedProposal>(entries[0]).Name);
        Assert.Equal(["Låt det ta tid", "Börja smått"], Assert.IsType<ParsedInput>(entries[1]).Points);
        Assert.Equal(2, entries.Count);
    }

    [Fact]
    public void A_label_whose_task_is_deleted_while_its_day_stands_is_read()
    {
        Assert.NotNull(Read("Åtgärd:. Senast: 12 april"));
    }

    private static IReadOnlyList<ParsedEntry> Read(string text) => MinutesText.ReadItem(text, Context).Entries;
}
