using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NetworkMinutes.Documents.Tests.Word;
using NetworkMinutes.Mail.Tests.Servers;
using static Microsoft.Playwright.Assertions;

namespace NetworkMinutes.Browser.Tests.Story;

/// <summary>From old minutes in a text to a promise kept, as the people of a network meet it.</summary>
[Collection<WithRealMail>]
public partial class WholeStoryTests(TestStage stage, MailedProgram mailed) : BrowserTest(stage)
{
    private const string Annas = "Anna lämnar över arbetsgruppens material till Birgitta och Farida under v. 7.";
    private const string Ulfs = "Ulf Sandgren spelar in två korta tillägg till filmen före sommaren.";

    private static readonly (string Address, string Greeting, string Action)[] Promised =
    [
        ("anna.berglund@harryda.example", "Hej Anna!", Annas),
        ("ulf.sandgren@partille.example", "Hej Ulf!", Ulfs),
        ("anna.rosen@kungalv.example", "Hej Anna!", "Anna och Petra skriver ner arbetssättet"),
        ("petra.lindahl@ale.example", "Hej Petra!", "Anna och Petra skriver ner arbetssättet"),
        ("samira.haddad@goteborg.example", "Hej Samira!", "Tomas och Samira tar frågan"),
        ("tomas.wiklund@goteborg.example", "Hej Tomas!", "Tomas och Samira tar frågan"),
        (Demo.Karin, "Hej Karin!", "Karin Dahl skickar den på remiss"),
        (Demo.Elin, "Hej Elin!", "Fråga Jonas Fredin om nomineringen"),
    ];

    private static readonly string[] InTheWordFile =
    [
        "Anteckningar", "Nätverket äldreomsorg", "fredag den 29 januari 2027", "Lerum, Dergårdens mötesrum", "Lena Ståhl", "Antecknat av", "Karin Dahl",
        "Anna Berglund", "Birgitta Hallberg", "Mikael Öst",
        "Nätverket beslutar följande om förvaltningen av guiden", "Tjörn och Mölndal ansvarar för guiden under 2027 och 2028.",
        "Nätverket förordar att en handledare ansvarar för högst två vikarier åt gången.",
        "Beslut i korthet", "Åtgärder", "Fastställda den",
    ];

    [Fact]
    public async Task Minutes_are_read_in_answered_sent_and_what_was_promised_is_done()
    {
        Soffice.Needed();
        await mailed.Start();
        var karin = await Window();
        await Visitor.SignInByLink(karin, mailed, Demo.Karin);

        await Visitor.Paste(karin, WithoutPlace(Demo.MinutesWithThreeAnnas()));
        await karin.GetByLabel("Det här är ett annat möte samma dag").CheckAsync();
        await Visitor.SaveDraft(karin);
        await SeesTheRegister(karin);
        await ChoosesAnnaByKey(karin);
        await AnswersTheRest(karin);
        await FillsInWhatIsMissing(karin);
        var recipients = await FinalisesAndSends(karin);

        var anna = await Window(script: false);
        await Visitor.SignInByCode(anna, mailed, Promised[0].Address);
        var letters = mailed.Taken("Anteckningar Nätverket äldreomsorg 2027-01-29");
        Assert.Equal(recipients.Order(StringComparer.Ordinal), letters.Select(AddressOf).Order(StringComparer.Ordinal));
        AssertOwnActionsFirst(letters);
        await AssertWordFile(letters);

        await ReportsDone(anna);
        await SeesItDone(karin);
    }

    private Task<IPage> Window(bool script = true) => NewWindow(new() { BaseURL = mailed.Address.ToString(), JavaScriptEnabled = script });

    private static string WithoutPlace(string minutes) => string.Join('\n', minutes.Split('\n').Where(line => !line.StartsWith("Plats:", StringComparison.Ordinal)));

    private static ILocator Item(IPage page, string title) => page.GetByRole(AriaRole.Region, new() { Name = title });

    private static async Task SeesTheRegister(IPage page)
    {
        await Visitor.SeesAttendance(page, present: 16, absent: 5);
        var decisions = page.Locator(".entry[data-kind=decision]");
        await Expect(decisions).ToHaveCountAsync(3);
        await Expect(decisions.First).ToContainTextAsync("4 punkter");
        var others = page.Locator(".entry[data-kind=external]");
        await Expect(others.Filter(new() { HasText = "Socialchefsnätverket" })).ToHaveCountAsync(1);
        await Expect(others.Filter(new() { HasText = "Västra Götalandsregionen" })).ToHaveCountAsync(1);
    }

    private static async Task ChoosesAnnaByKey(IPage page)
    {
        var item = Item(page, "Fem dagar in, året om");
        var question = item.Locator(".entry").Filter(new() { HasText = "Vilken Anna?" });
        var people = question.Locator(".people button");
        await Expect(people).ToHaveCountAsync(3);
        var names = await people.AllInnerTextsAsync();
        await PutCaretAt(item, Annas);
        await Expect(question.Locator("kbd").First).ToHaveTextAsync("Alt 1");

        var berglund = names.ToList().FindIndex(n => n.Contains("Anna Berglund, Härryda", StringComparison.Ordinal));
        await page.Keyboard.PressAsync($"Alt+Digit{berglund + 1}");

        await Expect(Recorded(item, "Anna lämnar över")).ToContainTextAsync("Anna Berglund, Härryda");
        await PutCaretAt(item, Ulfs);
        await Expect(item.Locator(".entry.asking").Filter(new() { HasText = "Ulf Sandgren" })).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Alt+Digit1");
        await Expect(Recorded(item, "Ulf Sandgren spelar in")).ToContainTextAsync("Ulf Sandgren, Partille");
    }

    private static ILocator Recorded(ILocator item, string words) => item.Locator(".entry:not(.open)").Filter(new() { HasText = words });

    private static async Task PutCaretAt(ILocator item, string words)
    {
        var text = item.Locator("textarea");
        await text.FocusAsync();
        await text.EvaluateAsync("(box, words) => { const at = box.value.indexOf(words) + 3; box.setSelectionRange(at, at); }", words);
        await Expect(item.Locator(".entry.asking")).ToContainTextAsync(words[..12]);
    }

    /// <summary>What Elin tells is no promise; the rest is. The other Anna is the one from Kungälv.</summary>
    private static async Task AnswersTheRest(IPage page)
    {
        var open = page.Locator(".entry.open");
        for (var left = await open.CountAsync(); left > 0; left = await open.CountAsync())
        {
            var entry = page.Locator($"#{await open.First.GetAttributeAsync("id")}.open");
            var answer = (await entry.InnerTextAsync()) switch
            {
                var words when words.Contains("Vilken Anna?", StringComparison.Ordinal) => "Anna Rosén",
                var words when words.Contains("Elin berättar", StringComparison.Ordinal) => "Avfärda",
                _ => "Godta",
            };
            await entry.GetByRole(AriaRole.Button, new() { Name = answer }).ClickAsync();
            await Expect(entry).ToHaveCountAsync(0);
        }
    }

    private static async Task FillsInWhatIsMissing(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Granska och fastställ" }).First.ClickAsync();
        var remarks = page.Locator(".remarks li");
        await Expect(remarks).ToContainTextAsync(["Mötet är först", "Plats saknas."]);
        await remarks.Filter(new() { HasText = "Plats" }).GetByRole(AriaRole.Link).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Ändra uppgifterna" }).ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Plats" }).FillAsync("Lerum, Dergårdens mötesrum");
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Granska och fastställ" }).First.ClickAsync();
        await Expect(remarks).ToContainTextAsync(["Mötet är först"]);
    }

    /// <returns>The addresses that the review named.</returns>
    private static async Task<IReadOnlyList<string>> FinalisesAndSends(IPage page)
    {
        var recipients = (await page.Locator(".recipients p.meta").AllInnerTextsAsync()).Select(line => line.Split(',')[0]).ToList();
        Assert.Contains("mikael.ost@ockero.example", recipients);
        await page.GetByRole(AriaRole.Button, new() { Name = $"Fastställ och skicka till {recipients.Count}" }).ClickAsync();
        await page.IsAt("/distribution$");
        await Expect(page.Locator(".messages tbody tr").Filter(new() { HasTextRegex = Sent() })).ToHaveCountAsync(recipients.Count, new() { Timeout = 60_000 });
        return recipients;
    }

    private static void AssertOwnActionsFirst(IReadOnlyList<ReadMail> letters)
    {
        foreach (var (address, greeting, action) in Promised)
        {
            var parts = letters.Single(m => MailedProgram.IsTo(m, address)).Text.Split("\n\n");
            Assert.Equal(greeting, parts[0]);
            Assert.StartsWith("Det här har du lovat:", parts[1], StringComparison.Ordinal);
            Assert.Contains(action, parts[1], StringComparison.Ordinal);
        }

        var promising = letters.Where(m => m.Text.Contains("Det här har du lovat:", StringComparison.Ordinal)).Select(AddressOf);
        Assert.Equal(Promised.Select(p => p.Address).Order(StringComparer.Ordinal), promising.Order(StringComparer.Ordinal));
    }

    private static async Task AssertWordFile(IReadOnlyList<ReadMail> letters)
    {
        var file = letters[0].Attachments.Single();
        Assert.Equal("Anteckningar Nätverket äldreomsorg 2027-01-29.docx", file.FileName);
        Assert.All(letters, m => Assert.Equal(file.Content, Assert.Single(m.Attachments).Content));
        var text = Spaces().Replace(await Soffice.TextOfPdf(file.Content), " ");
        Assert.All(InTheWordFile, words => Assert.Contains(words, text, StringComparison.OrdinalIgnoreCase));
    }

    private static async Task ReportsDone(IPage page)
    {
        var mine = page.Locator("#todo ~ ul li").Filter(new() { HasText = Annas });
        await Expect(mine).ToHaveCountAsync(1);
        await mine.Locator(".do").GetByRole(AriaRole.Button, new() { Name = "Klart" }).ClickAsync();
        await Expect(mine).ToHaveCountAsync(0);
        await Expect(page.Locator(".notice").GetByRole(AriaRole.Button, new() { Name = "Ångra" })).ToBeVisibleAsync();
    }

    private static async Task SeesItDone(IPage page)
    {
        await page.GotoAsync("/actions?status=done");
        await page.GetByRole(AriaRole.Link, new() { Name = Annas }).ClickAsync();
        await Expect(page.Locator(".facts")).ToContainTextAsync("Klar");
        await Expect(page.Locator(".said")).ToContainTextAsync("Anna Berglund, Härryda");
    }

    private static string AddressOf(ReadMail mail) => mail.To.Single()[1];

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex("Skickad [kd]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sent();
}
