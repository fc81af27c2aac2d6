namespace NetworkMinutes.Meetings;

/// <summary>What is said of an item on the agenda, in Swedish.</summary>
public static class AgendaWords
{
    public static string Of(AgendaItemKind kind) => kind switch
    {
        AgendaItemKind.Information => "Information",
        AgendaItemKind.Discussion => "Diskussion",
        _ => "Beslut",
    };

    /// <summary>"45 min", "1 tim", "2 tim 10 min".</summary>
    public static string Length(int minutes) => (minutes / 60, minutes % 60) switch
    {
        (0, var rest) => $"{rest} min",
        (var hours, 0) => $"{hours} tim",
        var (hours, rest) => $"{hours} tim {rest} min",
    };
}
