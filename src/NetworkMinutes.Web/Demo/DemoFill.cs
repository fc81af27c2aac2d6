using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Demo;

/// <summary>Fills an empty database with two years of four bodies, in the order it happened. All or nothing.</summary>
internal static partial class DemoFill
{
    public static async Task FillWithDemo(this MinutesStore store, ILogger log)
    {
        if (DemoFiles.Find() is not { } files) return;
        var deeds = await store.Write(async db => await db.People.AnyAsync() || await db.Bodies.AnyAsync() ? null : await Fill(db, files));
        if (deeds is null) return;
        log.StoryApplied(files.Story.Actions.Count - deeds.LeftOut.Count, files.Story.Actions.Count);
        foreach (var deed in deeds.LeftOut) log.StoryRowLeftOut(deed.Do, deed.Body, deed.Date, deed.TextStartsWith);
    }

    private static async Task<DemoDeeds> Fill(MinutesDb db, DemoFiles files)
    {
        var bodies = new DemoBodies(files);
        bodies.AddTo(db);
        await db.SaveChangesAsync();

        var meetings = new DemoMeetings(bodies);
        var deeds = new DemoDeeds(bodies, meetings);
        var happened = files.Minutes().Select(m => new Happening(m.Date, 0, () => meetings.Import(db, m)))
            .Concat(files.Story.Actions.Select(d => new Happening(d.When, 1, () => Now(() => deeds.Do(d)))))
            .Concat(files.Story.Finalised.Select(f => new Happening(f.When, 2, () => Now(() => meetings.Finalise(db, f)))));
        foreach (var day in happened.GroupBy(h => h.Day).OrderBy(g => g.Key))
        {
            foreach (var happening in day.OrderBy(h => h.Order)) await happening.Happens();
            await db.SaveChangesAsync();
        }

        meetings.Post(db);
        foreach (var outcome in files.Story.Outcomes) deeds.Follow(outcome);
        foreach (var group in files.Register.WorkingGroups) deeds.TieToDecision(group);
        foreach (var coming in files.Story.Coming) meetings.Plan(db, coming);
        return deeds;
    }

    private static Task Now(Action act)
    {
        act();
        return Task.CompletedTask;
    }

    /// <param name="Order">Within a day the meeting comes first, then what people did, then the finalising.</param>
    private sealed record Happening(DateOnly Day, int Order, Func<Task> Happens);

    [LoggerMessage(Level = LogLevel.Information, Message = "Demo: {Applied} of {All} story rows applied.")]
    private static partial void StoryApplied(this ILogger log, int applied, int all);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Demo: left out {Deed} of {Body} {Date}: {Text}")]
    private static partial void StoryRowLeftOut(this ILogger log, string deed, string body, DateOnly date, string text);
}
