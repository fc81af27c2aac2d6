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

    private ImportedFile()
    {
    }

    public ImportedFile(int bodyId, string name, string hash, int? byPersonId, DateTimeOffset at) =>
        (BodyId, Name, Hash, AddedByPersonId, AddedAt) = (bodyId, name.Length <= LongestName ? name : name[^LongestName..], hash, byPersonId, at);

    public int Id { get; private set; }
    public int BodyId { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>Of its bytes: the same file is known again under any name.</summary>
    public string Hash { get; private set; } = "";
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
        (State, Text, LinesAreWhole, Notices, NamedDay) = (ImportedFileState.ToReview, text, linesAreWhole, [.. notices], FileDay.In(Name));

    public void Refuse(string why) => (State, Refusal) = (ImportedFileState.Refused, why);

    /// <exception cref="RuleBroken">It is taken already, or could not be read.</exception>
    public void Take(int meetingId, IEnumerable<int> newPeople, IEnumerable<int> newOrganisations)
    {
        if (State != ImportedFileState.ToReview) throw new RuleBroken(Rule.Conflict, "Filen är redan sparad som utkast.");
        (State, MeetingId, NewPeople, NewOrganisations) = (ImportedFileState.Taken, meetingId, [.. newPeople], [.. newOrganisations]);
    }

    /// <summary>Its words once the minutes are finalised: they stand there, and what was taken out of them, as why somebody was away, is kept nowhere.</summary>
    public void Forget() => Text = "";

    /// <summary>As if nobody had said yes.</summary>
    public void TakeBack() => (State, MeetingId, NewPeople, NewOrganisations) = (ImportedFileState.ToReview, null, [], []);
}
