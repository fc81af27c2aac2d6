using NetworkMinutes.People;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.ActionItems;

/// <summary>Who the text names, and what people have answered about it.</summary>
public partial class ActionItem
{
    public List<Owner> Owners { get; } = [];

    /// <summary>Whom the sentence names, as last read.</summary>
    public List<string> NamedInText { get; private set; } = [];

    /// <summary>Names in the sentence that somebody set aside by saying who is responsible.</summary>
    public List<string> Overruled { get; private set; } = [];

    /// <summary>Whom the sentence has come to name since somebody said who is responsible.</summary>
    public IEnumerable<string> TextNowSays => NamedInText.Where(n => !Overruled.Contains(n) && !Owners.Exists(o => o.Answers(n)));

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
        Overruled = [.. NamedInText.Where(n => !Owners.Exists(o => o.Answers(n)))];
    }

    /// <summary>Gives up what people have said about who is responsible, for what the text says. It is read anew after this.</summary>
    internal void LetTextSayOwners()
    {
        Owners.RemoveAll(o => !NamedInText.Exists(o.Answers));
        Overruled = [];
    }

    /// <summary>Those the sentence names. Somebody chosen by hand, or done, stays when the name leaves it, and then no other is put in their place.</summary>
    private void TakeOwners(ParsedAction action)
    {
        var named = action.Owners.DistinctBy(o => o.Words).ToList();
        NamedInText = [.. named.Select(n => n.Words)];
        Owners.RemoveAll(o => !o.IsHeld && !NamedInText.Contains(o.Words));
        if (Owners.Exists(o => !NamedInText.Exists(o.Answers))) return;
        foreach (var name in named.Where(n => TextNowSays.Contains(n.Words)).ToList()) Owners.Add(new Owner(name.Words, Owner.KindOf(name.Kind)));
    }
}
