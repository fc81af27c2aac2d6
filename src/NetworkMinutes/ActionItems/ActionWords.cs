namespace NetworkMinutes.ActionItems;

/// <summary>What an action's facts are called in Swedish.</summary>
public static class ActionWords
{
    public static string Of(ActionStatus status) => status switch
    {
        ActionStatus.Waiting => "Avvaktar svar",
        ActionStatus.Done => "Klar",
        ActionStatus.Dropped => "Görs inte",
        _ => "Öppen",
    };

    /// <summary>How far it has come, with those who are done counted when several are to do it.</summary>
    public static string State(ActionItem action)
    {
        if (!action.IsOpen) return Of(action.Status);
        if (action.IsForEveryone) return $"{action.MunicipalitiesDone} av {ActionItem.MunicipalityCount} klara";
        var people = action.Owners.Where(o => o.Kind == OwnerKind.Person).ToList();
        var done = people.Count(o => o.DoneOn is not null);
        return people.Count > 1 && done > 0 ? $"{done} av {people.Count} klara" : Of(action.Status);
    }
}
