using FsCheck;
using FsCheck.Fluent;

namespace NetworkMinutes.Tests.Meetings;

/// <summary>Sentences of our own, and edits as people make them.</summary>
internal static class Writing
{
    private static readonly string[] Who = ["Anna", "Anna Berglund", "Ulf Sandgren", "Karin Dahl", "Anna och Ulf Sandgren", "GR", "Karin"];
    private static readonly string[] Does = ["tar fram ett underlag om handledning", "bokar lokal", "skickar sammanställningen till nätverket", "bjuder in till ett första möte", "ringer regionen", "sammanställer svaren"];
    private static readonly string[] When = [".", " till maj.", " senast den 15 januari.", " före sommaren.", " under v. 6."];

    private static readonly string[] Other =
    [
        "Beslut: Nätverket ställer sig bakom förslaget.",
        "Beslut: Nätverket rekommenderar kommunerna att pröva checklistan.",
        "Beslut: Mötet beslutar att\n- pröva checklistan\n- Karin Dahl bokar lokal till maj",
        "Åtgärd: Karin Dahl bokar lokal. Senast: 12 mars",
        "Åtgärd: Karin Dahl bokar lokal. Senast: 12 april",
        "Den 9 mars håller GR en heldag om handledning.",
        "Konferens den 13 maj och 14 juni i Göteborg.",
        "Socialstyrelsen beslutade den 3 maj att avslå ansökan.",
        "Att göra:\n- Anna bokar lokal\n- Anna bokar lokal\n- Ulf Sandgren ringer regionen",
    ];

    private static readonly string[] Prose =
    [
        "Lilla Edet lyfter att språkstödet behöver finnas med från första dagen.",
        "Dialog om läget i kommunerna.",
        "Flera har prövat, och det gick bra.",
        "Frågan kommer tillbaka.",
    ];

    private static readonly string[] Things =
    [
        "rutinen", "schemat", "enkäten", "avtalet", "bilderna", "listan", "rapporten", "checklistan", "kalkylen", "handboken", "filmen", "planen", "mallen", "brevet", "kartan",
        "riktlinjen", "sammanställningen", "inbjudan", "budgeten", "utvärderingen", "lokalen", "ansökan", "policyn", "översikten", "statistiken", "svaren", "protokollet", "remissen",
    ];

    /// <summary>Sentences that can be told apart: no two begin alike or say nearly the same.</summary>
    public static readonly Gen<string> Clear =
        from label in Gen.Elements("", "", "", "Beslut: Nätverket beslutar att ", "Åtgärd: ")
        from who in Gen.Elements(Who)
        from does in Gen.Elements("skickar", "skriver", "tar fram", "ser över", "uppdaterar", "bokar", "beställer")
        from things in Gen.Elements(Things).Three()
        from when in Gen.Elements(When)
        select $"{label}{(label.Length > 5 && label[0] == 'B' ? "pröva" : $"{who} {does}")} {things.Item1}, {things.Item2} och {things.Item3}{when}";

    public static readonly Gen<string> Promise =
        from who in Gen.Elements(Who)
        from does in Gen.Elements(Does)
        from when in Gen.Elements(When)
        select $"{who} {does}{when}";

    public static readonly Gen<string> Paragraph = Gen.Frequency(
        (4, Promise),
        (3, Gen.Elements(Other)),
        (2, Gen.Elements(Prose)),
        (2, from a in Promise from b in Gen.OneOf(Promise, Gen.Elements(Prose)) select $"{a} {b}"));

    public static readonly Gen<string> ClearParagraph = Gen.Frequency(
        (5, Clear),
        (1, Gen.Elements(Prose)),
        (2, from a in Clear from b in Clear select $"{a} {b}"));

    /// <summary>Three written items, and numbers that say what people gave to which entry.</summary>
    public static Gen<Written> Written(Gen<string> paragraph) =>
        from items in Gen.Choose(0, 5).SelectMany(n => paragraph.ArrayOf(n)).ArrayOf(3)
        from hows in Gen.Choose(0, 8).ArrayOf(40)
        select new Written(items, hows);

    public static Gen<Edit> Edit(Gen<string> paragraph) =>
        from kind in Gen.Elements(Enum.GetValues<EditKind>())
        from item in Gen.Choose(0, 2)
        from other in Gen.Choose(0, 2)
        from at in Gen.Choose(0, 1000)
        from to in Gen.Choose(0, 1000)
        from words in paragraph
        select new Edit(kind, item, other, at, to, words);

    public static Gen<(Written Written, Edit[] Edits)> Work(Gen<string> paragraph, int most = 6) =>
        Written(paragraph).Zip(Gen.Choose(1, most).SelectMany(n => Edit(paragraph).ArrayOf(n)));
}

internal sealed record Written(string[][] Items, int[] Hows)
{
    public Desk Desk()
    {
        var desk = new Desk();
        for (var i = 0; i < Items.Length; i++) desk[i] = Meetings.Desk.Page(Items[i]);
        foreach (var (entry, i) in desk.Meeting.Entries.Select((e, i) => (e, i)).ToList()) desk.Handle(entry, Hows[i % Hows.Length]);
        desk.ForgetSaves();
        return desk;
    }

    public override string ToString() => string.Join(" || ", Items.Select(i => Meetings.Desk.Page(i).Replace("\n", "\\n", StringComparison.Ordinal))) + $" [{string.Join(',', Hows.Take(12))}]";
}

internal enum EditKind
{
    Insert,
    Remove,
    Replace,
    Copy,
    Move,
    MoveToOther,
    PasteThenCut,
    Swap,
    Join,
    Split,
    Delete,
    TypeInside,
    TypeOver,
    Empty,
    Retitle,
    Shift,
}

/// <summary>One thing somebody does at the desk, in one save or several. Places are thousandths of what there is.</summary>
internal sealed record Edit(EditKind Kind, int Item, int Other, int At, int To, string Words)
{
    public void Do(Desk desk)
    {
        var paragraphs = desk.Paragraphs(Item);
        var text = desk[Item];
        var at = paragraphs.Count == 0 ? 0 : At * paragraphs.Count / 1001;
        var place = At * text.Length / 1000;
        if (paragraphs.Count == 0 && Kind is not (EditKind.Insert or EditKind.Retitle or EditKind.Shift)) return;
        switch (Kind)
        {
            case EditKind.Insert:
                Put(desk, Item, p => p.Insert(at, Words));
                break;
            case EditKind.Remove:
                Put(desk, Item, p => p.RemoveAt(at));
                break;
            case EditKind.Replace:
                Put(desk, Item, p => p[at] = Words);
                break;
            case EditKind.Copy:
                Put(desk, Other, p => p.Insert(To * p.Count / 1000, paragraphs[at]));
                break;
            case EditKind.Move:
                Put(desk, Item, p =>
                {
                    p.RemoveAt(at);
                    p.Insert(To * p.Count / 1000, paragraphs[at]);
                });
                break;
            case EditKind.MoveToOther:
                Put(desk, Item, p => p.RemoveAt(at));
                Put(desk, Other, p => p.Insert(To * p.Count / 1000, paragraphs[at]));
                break;
            case EditKind.PasteThenCut when Other != Item:
                Put(desk, Other, p => p.Insert(To * p.Count / 1000, paragraphs[at]));
                Put(desk, Item, p => p.RemoveAt(at));
                break;
            case EditKind.Swap:
                Put(desk, Item, p => p.Reverse());
                break;
            case EditKind.Join:
                desk[Item] = text.Replace("\n\n", " ", StringComparison.Ordinal);
                break;
            case EditKind.Split:
                desk[Item] = text.Insert(place, "\n\n");
                break;
            case EditKind.Delete:
                desk[Item] = text.Remove(place, (text.Length - place) * To / 3000);
                break;
            case EditKind.TypeInside:
                desk.Type(Item, place, " och så");
                break;
            case EditKind.TypeOver:
                desk.Backspace(Item, place, Math.Min(place, 12));
                desk.Type(Item, place - Math.Min(place, 12), "annat");
                break;
            case EditKind.Empty:
                desk[Item] = "";
                break;
            case EditKind.Retitle:
                desk.Meeting.Retitle(desk.Items[Item], $"Rubrik {To}", Room.Today);
                break;
            case EditKind.Shift:
                desk.Meeting.Move(desk.Items[Item], To % 2 == 0 ? 1 : -1);
                desk.Meeting.Indent(desk.Items[Other], 1);
                break;
        }
    }

    private static void Put(Desk desk, int item, Action<List<string>> change)
    {
        var paragraphs = desk.Paragraphs(item);
        change(paragraphs);
        desk[item] = Desk.Page(paragraphs);
    }
}
