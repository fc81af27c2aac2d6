namespace NetworkMinutes.Mail;

/// <summary>
/// What became of a message that was handed over. Exactly one of three. Details are the server's own words, or the technical cause
/// where it said none; not written for coordinators.
/// </summary>
public abstract record DeliveryOutcome
{
    private DeliveryOutcome()
    {
    }

    /// <summary>The server has taken it and answers for it from here.</summary>
    public sealed record Sent(string Details) : DeliveryOutcome;

    /// <summary>
    /// It has certainly not been taken. Permanent: sending it again would be refused again. Otherwise: safe to try again later.
    /// Reason is a Swedish sentence for the coordinator.
    /// </summary>
    public sealed record Refused(string Reason, bool Permanent, string Details) : DeliveryOutcome;

    /// <summary>It may have been taken: sending it again could bring it twice, so a person decides.</summary>
    public sealed record Uncertain(string Reason, string Details) : DeliveryOutcome;
}
