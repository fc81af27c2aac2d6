using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NetworkMinutes.Browser.Tests.Story;

/// <summary>The same beginning on real minutes, where they lie beside the repository; they are not ours to carry along.</summary>
[Collection<WithRealMail>]
public class RealMinutesTests(TestStage stage, MailedProgram mailed) : BrowserTest(stage)
{
    [Fact]
    public async Task Real_minutes_ask_for_their_day_and_give_attendance_and_decisions()
    {
        if (RealMinutes() is not { } file)
        {
            TestContext.Current.TestOutputHelper!.WriteLine("The real minutes were left out: there is no folder shared beside the repository.");
            return;
        }

        await mailed.Start();
        var karin = await NewWindow(new() { BaseURL = mailed.Address.ToString() });
        await Visitor.SignInByLink(karin, mailed, Demo.Karin);
        await Visitor.Paste(karin, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));

        await Expect(karin.GetByText("Texten säger inte vilken dag mötet var.")).ToBeVisibleAsync();
        await Expect(karin.GetByLabel("Datum")).ToHaveValueAsync("");
        await Expect(karin.GetByLabel("Antecknar")).ToHaveValueAsync("Maria Ljung, GR");
        await karin.GetByLabel("Datum").FillAsync("2023-05-12");
        await Visitor.SaveDraft(karin);

        await Visitor.SeesAttendance(karin, present: 16, absent: 9);
        var decisions = karin.Locator(".entry[data-kind=decision]");
        await Expect(decisions).ToHaveCountAsync(3);
        await Expect(decisions.Nth(1)).ToContainTextAsync("4 punkter");
        await Expect(karin.Locator(".title .facts")).ToContainTextAsync("Maria Ljung");
    }

    private static string? RealMinutes()
    {
        for (var folder = Directory.GetParent(Demo.Repository()); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "recognition", "real", "002.txt");
            if (File.Exists(file)) return file;
        }

        return null;
    }
}
