using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.People;

namespace NetworkMinutes.Storage;

public static class TemplateQueries
{
    /// <summary>What a body's documents are written in: its own template, else the house's; null for the program's.</summary>
    public static Task<byte[]?> WordTemplateOf(this MinutesDb db, int bodyId) => db.Templates
        .Where(t => t.BodyId == bodyId || t.BodyId == null).OrderBy(t => t.BodyId == null).Select(t => t.File!.Bytes).FirstOrDefaultAsync();

    /// <summary>Templates are for administrators to look after.</summary>
    public static IQueryable<DocumentTemplate> TemplatesFor(this MinutesDb db, Viewer viewer) => db.Templates.Where(t => viewer.IsAdministrator);
}
