namespace NetworkMinutes.Layout;

public enum IdentityKind
{
    Meeting,
    Item,
    Decision,
    OthersDecision,
    Action,
}

/// <summary>What a stretch of the document is in the register, so that an edited file can be compared with it later.</summary>
/// <param name="Id">As stored.</param>
/// <param name="Point">The point of a list it stands in, from 0; null for the whole.</param>
public sealed record Identity(IdentityKind Kind, int Id, int? Point = null);
