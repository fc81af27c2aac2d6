using Microsoft.EntityFrameworkCore;
using NetworkMinutes.People;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Pages.Shared;

/// <summary>What every mail that a page puts in the post needs.</summary>
internal static class Post
{
    public static string NewMessageId() => $"{Guid.NewGuid():N}@networkminutes";

    /// <summary>Who it comes from, with organisation.</summary>
    public static Task<Person> Person(MinutesDb db, Viewer viewer) => db.People.Include(p => p.Organisation).SingleAsync(p => p.Id == viewer.PersonId);
}
