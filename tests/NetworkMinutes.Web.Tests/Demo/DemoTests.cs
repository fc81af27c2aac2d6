using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using Directory = System.IO.Directory;

namespace NetworkMinutes.Web.Tests.Demo;

public sealed class DemoTests : IDisposable
{
    readonly DirectoryInfo data = Directory.CreateTempSubdirectory("networkminutes-demo-");

    [Fact]
    public async Task An_empty_database_is_filled_once_in_development()
    {
        for (var i = 0; i < 2; i++)
        {
            await using var program = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.UseEnvironment("Development").UseSetting("Data:Folder", data.FullName));
            var db = program.Services.GetRequiredService<MinutesStore>().Read();
            Assert.Equal(6, await db.Bodies.CountAsync());
            var states = (await db.Meetings.Select(m => m.State).ToListAsync()).CountBy(s => s).ToDictionary();
            Assert.Equal((13, 1, 4), (states[MeetingState.Finalised], states[MeetingState.Draft], states[MeetingState.Planned]));
            Assert.Equal(0, await db.Meetings.CountAsync(m => m.Attendance.Any(a => a.OrganisationId == 0)));
            Assert.True(await db.Actions.CountAsync(a => a.FollowUps.Count > 0) > 30);
            Assert.Equal(2, await db.Bodies.CountAsync(b => b.FormedByDecisionId != null));
        }
    }

    public void Dispose() => data.Delete(recursive: true);
}
