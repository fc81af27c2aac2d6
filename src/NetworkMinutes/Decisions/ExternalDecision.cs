using NetworkMinutes.Meetings;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Decisions;

/// <summary>Another body's decision that the minutes tell of (D7); never mixed with our own.</summary>
public class ExternalDecision : RegisterEntry
{
    public string BodyName { get; private set; } = "";
    public DateOnly? DecidedOn { get; private set; }

    protected override bool IsLabelled => true;

    public override bool IsSameKindAs(ParsedEntry reading) => reading is ParsedExternalDecision;

    protected override void TakeKind(ParsedEntry reading)
    {
        var external = (ParsedExternalDecision)reading;
        (BodyName, DecidedOn) = (external.Body, external.Date);
    }
}
