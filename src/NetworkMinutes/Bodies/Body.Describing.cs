using NetworkMinutes.People;

namespace NetworkMinutes.Bodies;

/// <summary>What is typed about a body; lists have one value a line.</summary>
public sealed record BodyDescription(
    string? Name, BodyKind Kind, string? Purpose, string? Label, string? StandingItems, string? ExtraRecipients, DateOnly? EndsOn);

public partial class Body
{
    public void Describe(BodyDescription typed)
    {
        var name = FieldText.Required(typed.Name, 120, "Skriv ett namn.", "Name");
        var purpose = FieldText.Optional(typed.Purpose, 1000, "Purpose");
        var label = FieldText.Optional(typed.Label, 60, "Label");
        var items = FieldText.Lines(typed.StandingItems).Select(i => FieldText.Optional(i, 200, "StandingItems")).ToList();
        var recipients = FieldText.Lines(typed.ExtraRecipients).Select(Recipient).Distinct().ToList();
        if (typed.EndsOn < FormedOn) throw new RuleBroken(Rule.Invalid, "Gruppen kan inte sluta innan den bildades.", "EndsOn");
        (Name, Kind, Purpose, Label) = (name, typed.Kind, purpose, label.Length > 0 ? label : DefaultLabel);
        (StandingItems, ExtraRecipients, EndsOn) = (items, recipients, typed.EndsOn);
    }

    /// <summary>Makes this a group of another body. Groups have no groups of their own.</summary>
    /// <param name="hasGroups">Whether other bodies are groups of this one.</param>
    public void PlaceUnder(Body? parent, bool hasGroups)
    {
        if (parent is not null && (parent.ParentId is not null || parent == this))
            throw new RuleBroken(Rule.Invalid, "En grupp kan bara höra till ett nätverk eller råd, inte till en annan grupp.", "ParentId");
        if (parent is not null && hasGroups)
            throw new RuleBroken(Rule.Invalid, "Den här har egna grupper och kan därför inte själv höra till någon annan.", "ParentId");
        (Parent, ParentId) = (parent, parent is { Id: > 0 } ? parent.Id : null);
    }

    private static string Recipient(string written)
    {
        try
        {
            return EmailAddress.Normalise(written)!;
        }
        catch (RuleBroken broken)
        {
            throw new RuleBroken(broken.Rule, broken.Message, "ExtraRecipients");
        }
    }
}
