namespace NetworkMinutes.Meetings;

public enum ImportedFileState
{
    /// <summary>Read, and waiting for somebody to say yes to it.</summary>
    ToReview,

    /// <summary>Could not be read; why stands in <see cref="ImportedFile.Refusal"/>.</summary>
    Refused,

    /// <summary>Somebody said yes: it is a draft now.</summary>
    Taken,
}

/// <summary>A file of old minutes, and what became of it. Nothing of it is in the register before it is taken.</summary>
public class ImportedFile
{
    public const int LongestName = 200;
    private const int MostOtherNames = 20;

    private ImportedFile()
    {
    }

    public ImportedFile(int bodyId, string name, string hash, int? byPersonId, DateTimeOffset at) =>
        (BodyId, Name, Hash, AddedByPersonId, AddedAt, NamedDay) = (bodyId, Short(name), hash, byPersonId, at, FileDay.In(name));

    public int Id { get; private set; }
    public int BodyId { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>Of its bytes: the same file is known again under any name.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>What the same bytes have been called when they came again.</summary>
    public List<string> OtherNames { get; private set; } = [];
    public int? AddedByPersonId { get; private set; }
    public DateTimeOffset AddedAt { get; private set; }
    public ImportedFileState State { get; private set; }
    public string Text { get; private set; } = "";
    public bool LinesAreWhole { get; private set; }
    public List<string> Notices { get; private set; } = [];
    public string Refusal { get; private set; } = "";

    /// <summary>As the file's name gives it.</summary>
    public DateOnly? NamedDay { get; private set; }
    public int? MeetingId { get; private set; }

    /// <summary>Whom and what nobody knew before it was taken.</summary>
    public List<int> NewPeople { get; private set; } = [];
    public List<int> NewOrganisations { get; private set; } = [];

    public void Read(string text, bool linesAreWhole, IEnumerable<string> notices) =>
        (State, Text, LinesAreWhole, Notices) = (ImportedFileState.ToReview, text, linesAreWhole, [.. notices]);

    public void Refuse(string why) => (State, Refusal) = (ImportedFileState.Refused, why);

    /// <summary>The same bytes came again, under a name of their own or the same. What day it was one name may say and another not.</summary>
    public void CameAgainAs(params IEnumerable<string> names)
    {
        OtherNames = [.. OtherNames.Concat(names.Select(Short)).Where(name => name != Name).Distinct().Take(MostOtherNames)];
        if (State == ImportedFileState.ToReview) NamedDay ??= OtherNames.Select(FileDay.In).FirstOrDefault(day => day is not null);
    }

    /// <exception cref="RuleBroken">It is taken already, or could not be read.</exception>
    public void Take(int meetingId, IEnumerable<int> newPeople, IEnumerable<int> newOrganisations)
    {
        if (State != ImportedFileState.ToReview) throw new RuleBroken(Rule.Conflict, "Filen är redan sparad som utkast.");
        (State, MeetingId, NewPeople, NewOrganisations) = (ImportedFileState.Taken, meetingId, [.. newPeople], [.. newOrganisations]);
    }

    /// <summary>Its words once the minutes are finalised: they stand there, and what was taken out of them, as why somebody was away, is kept nowhere.</summary>
    public void Forget() => Text = "";

    /// <summary>A longer name keeps its beginning and its ending.</summary>
    private static string Short(string name)
    {
        if (name.Length <= LongestName) return name;
        var (start, end) = (LongestName / 2, name.Length - (LongestName / 2) + 1);
        if (char.IsHighSurrogate(name[start - 1])) start--;
        if (char.IsLowSurrogate(name[end])) end++;
        return $"{name[..start]}…{name[end..]}";
    }

    /// <summary>As if nobody had said yes.</summary>
    public void TakeBack() => (State, MeetingId, NewPeople, NewOrganisations) = (ImportedFileState.ToReview, null, [], []);
}
