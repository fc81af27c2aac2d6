using NetworkMinutes.People;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.ActionItems;

/// <summary>Who the text names, and what people have answered about it.</summary>
public partial class ActionItem
{
    /// <summary>Answers which person a name in the text means; somebody in the room or in the body.</summary>
    public void ChooseOwner(Owner asked, Person person)
    {
        if (!Owners.Contains(asked)) throw new RuleBroken(Rule.NotFound, "Den ansvariga finns inte längre i posten.");
        asked.Choose(person);
    }

    /// <summary>Sets who is responsible by hand; replaces everyone named so far. What somebody has already done stays done.</summary>
    public void Assign(IEnumerable<Person> people, IEnumerable<(string Words, OwnerKind Kind)> others)
    {
        var chosen = people.Select(p => Owners.FirstOrDefault(o => o.PersonId == p.Id && p.Id != 0) is { } known ? known.Keep(p) : Owner.Of(p))
            .Concat(others.Select(o => Owner.Chosen(CleanWords(o.Words), o.Kind))).ToList();
        if (chosen.Count == 0) throw new RuleBroken(Rule.Invalid, "Välj minst en ansvarig.", "People");
        Owners.RemoveAll(o => !chosen.Contains(o));
        Owners.AddRange(chosen.Except(Owners).ToList());
        EarlierOwners.Clear();
        AssignedByHand = true;
    }

    /// <summary>Those the sentence names, in its order. A name half typed is gone for a moment only, so what was answered about it waits.</summary>
    private void TakeOwners(ParsedAction action)
    {
        if (AssignedByHand) return;
        var named = action.Owners.DistinctBy(o => o.Words).ToList();
        foreach (var gone in Owners.Where(o => named.All(n => n.Words != o.Words)).ToList())
        {
            Owners.Remove(gone);
            if (gone.ChosenByHand || gone.DoneOn is not null) EarlierOwners.Add(EarlierOwner.Of(gone));
        }

        foreach (var name in named)
        {
            if (Owners.Any(o => o.Words == name.Words)) continue;
            var earlier = EarlierOwners.Find(o => o.Words == name.Words);
            Owners.Add(earlier?.Again() ?? new Owner(name.Words, Owner.KindOf(name.Kind)));
            if (earlier is not null) EarlierOwners.Remove(earlier);
        }
    }
}
