using NetworkMinutes.Dates;

namespace NetworkMinutes.Recognition.Guide;

/// <param name="Id">Its title as an anchor on the page.</param>
public sealed record GuideChapter(string File, string Id, string Title, IReadOnlyList<GuidePart> Parts)
{
    public IEnumerable<GuideExample> Examples => Parts.OfType<GuideExample>();
}

public abstract record GuidePart;

public sealed record GuideHeading(string Id, string Title) : GuidePart;

public sealed record GuideParagraph(IReadOnlyList<GuideWords> Words) : GuidePart;

public sealed record GuideList(IReadOnlyList<IReadOnlyList<GuideWords>> Points) : GuidePart;

/// <summary>What the examples take for granted: the meeting, or a body's own words.</summary>
public sealed record GuideFacts(IReadOnlyList<(string Name, string Value)> Rows) : GuidePart;

public sealed record GuideDates(IReadOnlyList<GuideDate> Rows) : GuidePart;

/// <param name="IsStrong">Between ** in the file.</param>
public sealed record GuideWords(string Text, bool IsStrong);

/// <param name="Expected">What the file says it means.</param>
public sealed record GuideDate(string Words, string Expected, DateOnly MeetingDate)
{
    public string Meaning => SwedishDates.Parse(Words, MeetingDate) is { } date ? Swedish(date) : "ingen tid";

    private static string Swedish(FuzzyDate date) => date.Kind switch
    {
        FuzzyDateKind.Continuous => "ingen sista dag",
        FuzzyDateKind.Soon => "ingen bestämd dag",
        FuzzyDateKind.NextMeeting => "nästa möte, när det än blir",
        _ => FuzzyDateText.Span(date),
    };
}
