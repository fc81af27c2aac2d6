using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Documents.Reading;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Importing;

/// <param name="WasKnown">The same file was here already; nothing was added.</param>
internal sealed record TakenIn(ImportedFile File, bool WasKnown);

/// <summary>Reads a file of old minutes and lets it wait for somebody's yes. Reading is done outside the gate that writing goes through.</summary>
internal static class FileIntake
{
    public static async Task<TakenIn> Add(MinutesStore store, ImportedFile file, byte[] bytes, CancellationToken stop = default)
    {
        await using (var db = store.Read())
        {
            if (await Known(db, file) is { State: not ImportedFileState.Refused }) return await store.Write(to => Store(to, file));
        }

        try
        {
            var read = await MinutesFile.Read(file.Name, bytes, stop);
            file.Read(read.Text, read.LinesAreWhole, read.Notices);
        }
        catch (RuleBroken broken)
        {
            file.Refuse(broken.Message);
        }

        return await store.Write(db => Store(db, file));
    }

    /// <summary>A file that is not even read stands in the list with why.</summary>
    public static Task<TakenIn> Refuse(MinutesStore store, ImportedFile file, RuleBroken why)
    {
        file.Refuse(why.Message);
        return store.Write(db => Store(db, file));
    }

    public static async Task<string> HashOf(Stream stream) => Convert.ToHexStringLower(await SHA256.HashDataAsync(stream));

    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>A file that was refused is tried anew: the program may have learnt to read it.</summary>
    private static async Task<TakenIn> Store(MinutesDb db, ImportedFile file)
    {
        if (await Known(db, file) is { } known)
        {
            if (known.State != ImportedFileState.Refused)
            {
                known.CameAgainAs(file.Name);
                return new(known, WasKnown: true);
            }

            file.CameAgainAs([.. known.OtherNames, known.Name]);
            db.Remove(known);
            await db.SaveChangesAsync();
        }

        db.Add(file);
        return new(file, WasKnown: false);
    }

    private static Task<ImportedFile?> Known(MinutesDb db, ImportedFile file) => db.ImportedFiles.FirstOrDefaultAsync(f => f.BodyId == file.BodyId && f.Hash == file.Hash);
}
