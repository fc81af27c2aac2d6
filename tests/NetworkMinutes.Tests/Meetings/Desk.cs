using NetworkMinutes.ActionItems;
using NetworkMinutes.Decisions;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Tests.Meetings;

/// <summary>Three items written as people write: a list of paragraphs each, every change a save.</summary>
internal sealed class Desk
{
    private readonly Room room = new();
    private readonly Stack<(AgendaItem Item, string Before)> saves = [];

    public Desk()
    {
        Items = [room.Item, room.Meeting.AddItem("Kompetensförsörjning"), room.Meeting.AddItem("Övriga frågor")];
    }

    public List<AgendaItem> Items { get; }
    public Meeting Meeting => room.Meeting;
    public Room Room => room;

    public string this[int item]
    {
        get => Items[item].Text;
        set => Save(Items[item], value);
    }

    public static string Page(params IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs);

    public List<string> Paragraphs(int item) => this[item].Length == 0 ? [] : [.. this[item].Split("\n\n")];

    public RegisterEntry About(string words) => Meeting.Entries.Single(e => e.InText && e.Text.Contains(words, StringComparison.Ordinal));

    /// <summary>One save for each character, as when every keystroke is followed by a pause.</summary>
    public void Type(int item, int at, string words)
    {
        for (var i = 0; i < words.Length; i++) this[item] = this[item].Insert(at + i, words[i].ToString());
    }

    public void Backspace(int item, int from, int count)
    {
        for (var i = 0; i < count; i++) this[item] = this[item].Remove(from - 1 - i, 1);
    }

    public void UndoAll()
    {
        while (saves.TryPop(out var save)) room.Write(save.Item, save.Before);
    }

    public void UndoOneByOne(Action then)
    {
        while (saves.TryPop(out var save)) { room.Write(save.Item, save.Before); then(); }
    }

    public void ForgetSaves() => saves.Clear();

    /// <summary>Gives an entry something of a person's: which, the number says. Some numbers give nothing.</summary>
    public void Handle(RegisterEntry entry, int how)
    {
        switch (how % 9, entry)
        {
            case (0, _) or (1, not ActionItem):
                entry.Accept();
                break;
            case (2, _):
                entry.Dismiss();
                break;
            case (1, ActionItem { Owners: [var owner, ..] } action):
                action.ChooseOwner(owner, room.AnnaRosen);
                break;
            case (3, ActionItem action):
                action.Comment(room.Karin, "Jag ringer på måndag.", Room.Noon);
                break;
            case (4, ActionItem action):
                action.SetStatus(ActionStatus.Done, room.Karin, "", Room.Noon);
                break;
            case (5, ActionItem action):
                action.Reschedule(new NetworkMinutes.Dates.FuzzyDate("i augusti", new(2027, 8, 1), new(2027, 8, 31), NetworkMinutes.Dates.FuzzyDateKind.Span));
                break;
            case (6, ActionItem action):
                action.Assign([room.Ulf, room.Karin], []);
                break;
            case (3 or 4, Decision decision):
                decision.Follow(DecisionStatus.CarriedOut, "Blev en handledning.");
                break;
        }
    }

    /// <summary>Everything people have given, as it stands: what no edit may take away.</summary>
    public List<Given> WhatPeopleGave() => [.. Meeting.Entries.Where(e => e.CarriesInput).Select(Given.To)];

    /// <summary>Entries that a save changed though they were out of its reach; empty unless watched.</summary>
    public List<RegisterEntry> ChangedOutOfReach { get; } = [];

    public bool IsWatched { get; set; }

    private void Save(AgendaItem item, string text)
    {
        saves.Push((item, item.Text));
        var places = new EntryPlaces(Meeting);
        var before = IsWatched ? Meeting.Entries.ToDictionary(e => e, Whole.Of) : [];
        room.Write(item, text);
        var reached = Meeting.EntriesReached([item, .. places.ChangedBeside(item)]).ToHashSet();
        ChangedOutOfReach.AddRange(before.Where(b => Meeting.Entries.Contains(b.Key) && !reached.Contains(b.Key) && Whole.Of(b.Key) != b.Value).Select(b => b.Key));
    }
}

/// <summary>What people have given an entry.</summary>
internal sealed record Given(RegisterEntry Entry, Standing? Answer, string Said, string Due, string Choices)
{
    public string Text { get; private init; } = "";
    public string Place { get; private init; } = "";

    public static Given To(RegisterEntry entry) => new(entry, entry.Answered ? entry.Standing : null, SaidOf(entry), DueOf(entry), ChoicesOf(entry))
    {
        Text = entry.InText ? entry.Text : "",
        Place = entry.InText ? $"{entry.Item!.Title} {entry.Span}" : "utanför texten",
    };

    /// <summary>All that was given is there, wherever the words stand and however they read now.</summary>
    public bool IsKept => Entry.Meeting.Entries.Contains(Entry) && To(Entry) with { Text = Text, Place = Place } == this;

    /// <summary>And the words stand where they stood, saying what they said. Which of two equal sentences is which, the text does not tell.</summary>
    public bool IsWhole => IsKept && To(Entry) with { Place = HasTwin ? Place : To(Entry).Place } == this;

    private bool HasTwin => Entry.InText && Entry.Meeting.Entries.Exists(e => e != Entry && e.InText && e.Text == Entry.Text);

    private static string ChoicesOf(RegisterEntry entry) => entry is not ActionItem action ? ""
        : string.Join(", ", action.Owners.Where(o => o.ChosenByHand).Select(o => $"{o.Words}={o.Person!.Name}").Order(StringComparer.Ordinal));

    private static string DueOf(RegisterEntry entry) => entry is ActionItem { DueChosenByHand: true } action ? action.Due!.Words : "";

    private static string SaidOf(RegisterEntry entry) => entry switch
    {
        ActionItem { FollowUps.Count: > 0 } action => $"{action.Status}: {string.Join('|', action.FollowUps.Select(f => f.Text))}",
        Decision decision => $"{decision.Status} {decision.Outcome}",
        _ => "",
    };
}
