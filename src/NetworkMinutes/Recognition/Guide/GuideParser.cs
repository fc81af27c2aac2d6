using NetworkMinutes.Dates;

namespace NetworkMinutes.Recognition.Guide;

/// <summary>Reads a file of the guide: headings, prose and points, and between ``` an example: the text as typed, "---", what is read out of it.
/// After the opening ``` may stand what it is: "rubrik: Att göra", "huvud", "närvaro", "punkter", "texter", "dokument", "datum", "möte", "egna ord", "utan egna ord".</summary>
internal sealed class GuideParser(string file, GuideRoom? room)
{
    private const string Fence = "```";
    private const string MeetingKind = "möte";

    private readonly List<GuidePart> parts = [];
    private readonly List<string> prose = [];
    private GuideRoom? plain = room;
    private GuideRoom? own = room;
    private string title = "";
    private int examples;

    public GuideRoom? Room => plain;

    public GuideChapter Read(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        if (Array.IndexOf(lines, Fence + MeetingKind) is >= 0 and var told) Meet(Rows(lines.Skip(told + 1).TakeWhile(l => l != Fence), ':'));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                var end = Array.IndexOf(lines, Fence, i + 1);
                if (end < 0) throw Fault($"{Fence} on line {i + 1} has no end");
                EndProse();
                parts.Add(Block(lines[i][Fence.Length..].Trim(), [.. lines[(i + 1)..end]]));
                i = end;
            }
            else
            {
                Line(lines[i].TrimEnd());
            }
        }

        EndProse();
        return new(file, Anchor(title), title, parts);
    }

    private void Line(string line)
    {
        if (line.StartsWith("## ", StringComparison.Ordinal))
        {
            EndProse();
            parts.Add(new GuideHeading(Anchor($"{title} {line[3..]}"), line[3..]));
        }
        else if (line.StartsWith("# ", StringComparison.Ordinal))
        {
            title = line[2..];
        }
        else if (line.Length == 0)
        {
            EndProse();
        }
        else
        {
            prose.Add(line);
        }
    }

    private void EndProse()
    {
        if (prose.Count == 0) return;
        if (prose[0].StartsWith("- ", StringComparison.Ordinal)) parts.Add(new GuideList([.. string.Join(' ', prose)[2..].Split(" - ").Select(Words)]));
        else parts.Add(new GuideParagraph(Words(string.Join(' ', prose))));
        prose.Clear();
    }

    private GuidePart Block(string kind, List<string> lines) => kind switch
    {
        MeetingKind => new GuideFacts(Rows(lines, ':')),
        "egna ord" => OwnWords(Rows(lines, ':')),
        "datum" => new GuideDates([.. Rows(lines, '|').Select(r => new GuideDate(r.Name, r.Value, Known(plain).Day))]),
        "utan egna ord" => Example(GuideReadAs.Item, null, lines, Known(plain)),
        "" => Example(GuideReadAs.Item, null, lines, Known(own)),
        "huvud" => Example(GuideReadAs.Head, null, lines, Known(own)),
        "närvaro" => Example(GuideReadAs.Attendance, null, lines, Known(own)),
        "punkter" => Example(GuideReadAs.Items, null, lines, Known(own)),
        "texter" => Example(GuideReadAs.Texts, null, lines, Known(own)),
        "dokument" => Example(GuideReadAs.Document, null, lines, Known(own)),
        _ when kind.StartsWith("rubrik: ", StringComparison.Ordinal) => Example(GuideReadAs.Item, kind["rubrik: ".Length..], lines, Known(own)),
        _ => throw Fault($"there is no kind ”{kind}”"),
    };

    private GuideExample Example(GuideReadAs readAs, string? itemTitle, List<string> lines, GuideRoom from)
    {
        var parting = lines.LastIndexOf("---");
        if (parting < 1) throw Fault($"the example ”{lines.FirstOrDefault()}” does not say what is read");
        return new(++examples, readAs, itemTitle, string.Join('\n', lines[..parting]), string.Join('\n', lines[(parting + 1)..]), from);
    }

    private void Meet(List<(string Name, string Value)> rows)
    {
        string Value(string name) => rows.Find(r => r.Name == name).Value ?? throw Fault($"the meeting has no {name}");
        var day = SwedishDates.Find(Value("Dag"), default).Single().Day!.Value;
        plain = own = new(day, Value("Organ"), [.. Value("På plats").Split(';').Select(p => p.Split(',', 2)).Select(p => (p[0].Trim(), p[1].Trim()))]);
    }

    private GuideFacts OwnWords(List<(string Name, string Value)> rows)
    {
        IReadOnlyList<string> Values(string name) => rows.Find(r => r.Name == name).Value?.Split(", ") ?? [];
        own = Known(plain) with { OwnWords = new(Values("Verb som lovar"), Values("Verb som beslutar"), Values("Etiketter för beslut"), Values("Grupper och funktioner")) };
        return new(rows);
    }

    private static List<(string Name, string Value)> Rows(IEnumerable<string> lines, char between) => [.. lines.Select(l => l.Split(between, 2)).Select(p => (p[0].Trim(), p[1].Trim()))];

    /// <summary>"så är **Beslut:** märkt".</summary>
    private static IReadOnlyList<GuideWords> Words(string text) => [.. text.Split("**").Select((piece, i) => new GuideWords(piece, i % 2 == 1)).Where(w => w.Text.Length > 0)];

    private static string Anchor(string words)
    {
        var ascii = SwedishText.Fold(words).Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o').Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-');
        return string.Join('-', new string([.. ascii]).Split('-', StringSplitOptions.RemoveEmptyEntries));
    }

    private GuideRoom Known(GuideRoom? from) => from ?? throw Fault("the meeting must be told before its examples");

    private InvalidOperationException Fault(string what) => new($"{file}: {what}.");
}
