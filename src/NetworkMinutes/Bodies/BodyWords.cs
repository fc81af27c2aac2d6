namespace NetworkMinutes.Bodies;

/// <summary>What bodies and seats are called on the screen.</summary>
public static class BodyWords
{
    public static string Swedish(this BodyKind kind) => kind switch
    {
        BodyKind.Network => "Nätverk",
        BodyKind.BranchCouncil => "Branschråd",
        BodyKind.PreparatoryGroup => "Beredningsgrupp",
        BodyKind.WorkingCommittee => "Arbetsutskott",
        BodyKind.WorkingGroup => "Arbetsgrupp",
        BodyKind.ReferenceGroup => "Referensgrupp",
        BodyKind.SteeringGroup => "Styrgrupp",
        BodyKind.OperationalGroup => "Operativ grupp",
        BodyKind.StrategicGroup => "Strategisk grupp",
        _ => "Partnerskap",
    };

    public static string Swedish(this MembershipRole role) => role switch
    {
        MembershipRole.Chair => "Ordförande",
        MembershipRole.ViceChair => "Vice ordförande",
        MembershipRole.Coordinator => "Samordnare",
        MembershipRole.Recorder => "Sekreterare",
        MembershipRole.Observer => "Observatör",
        _ => "Ledamot",
    };
}
