using NetworkMinutes.Dates;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Meetings;

/// <summary>A date to remember that nobody has promised anything for (E5).</summary>
public class EventDate : RegisterEntry
{
    public FuzzyDate Date { get; private set; } = new("", null, null, FuzzyDateKind.Span);

    protected override bool IsLabelled => true;

    public override bool IsSameKindAs(ParsedEntry reading) => reading is ParsedEvent;

    internal override bool IsSameDetailAs(ParsedEntry reading) => ((ParsedEvent)reading).Date.Words == Date.Words;

    protected override void TakeKind(ParsedEntry reading)
    {
        var read = ((ParsedEvent)reading).Date;
        if (Date != read) Date = read;
    }
}
