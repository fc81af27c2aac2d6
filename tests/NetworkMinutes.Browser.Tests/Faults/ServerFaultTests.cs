using Microsoft.Playwright;

namespace NetworkMinutes.Browser.Tests.Faults;

public class ServerFaultTests(TestStage stage, FaultyProgram program) : FaultTest(stage, program)
{
    [Fact]
    public async Task The_server_is_killed_while_somebody_types_and_started_again()
    {
        var page = await WriterAt(Demo.Karin);
        await OpenNewMeeting(page, "Dödad");
        var box = Box(page, "Dödad");
        await Type(box, Sentence);
        await SaysSaved(page, box, Sentence);

        var typing = Type(box, Sentence + Sentence, delay: 10);
        await Program.Kill();
        await typing;
        await Says(page, "Inte sparat: ingen kontakt. Det du skriver finns kvar här.");
        await Program.StartAgain();

        await EndsWith(page, box, Sentence + Sentence + Sentence);
    }

    [Fact]
    public async Task The_disk_is_full_and_gets_room_again()
    {
        var page = await WriterAt(Demo.Karin);
        await OpenNewMeeting(page, "Full disk");
        var box = Box(page, "Full disk");
        await Type(box, Sentence);
        await SaysSaved(page, box, Sentence);

        await Program.FillDisk(true);
        try
        {
            await Type(box, Sentence);
            await Says(page, "Inte sparat: servern kan inte skriva till disken. Det du skriver finns kvar här.");
            Assert.Equal(Sentence, await Database.TextOf(await IdOf(box)));
        }
        finally
        {
            await Program.FillDisk(false);
        }

        await EndsWith(page, box, Sentence + Sentence);
    }
}
