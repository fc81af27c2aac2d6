namespace NetworkMinutes.Layout;

/// <summary>What the house's documents about a meeting open with, and are called by.</summary>
public abstract record HeadedDocument
{
    /// <summary>For file properties: "Anteckningar Nätverket äldreomsorg 2026-11-20".</summary>
    public required string Title { get; init; }

    /// <summary>"Anteckningar", in the body's own word; "Kallelse".</summary>
    public required string Label { get; init; }
    public required string Body { get; init; }

    /// <summary>Whose document it is, for the page head: "Göteborgsregionen".</summary>
    public required string Organisation { get; init; }

    /// <summary>"Utkast", "Fastställd den 24 november 2026", "Rättelse 1, den 2 december 2026".</summary>
    public required string Status { get; init; }
    public string? Author { get; init; }

    /// <summary>The day of the meeting, for templates that have a place for it.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>"kl. 13.00–15.00"; empty when nobody has said.</summary>
    public string Times { get; init; } = "";

    /// <summary>Null when the meeting is not stored.</summary>
    public Identity? Meeting { get; init; }

    /// <summary>Date, time, place, chair, recorder, next meeting, case number, in the order they are printed.</summary>
    public IReadOnlyList<DocumentFact> Facts { get; init; } = [];

    /// <summary>"Anteckningar Nätverket äldreomsorg 2026-11-20.docx", with no sign that a file system refuses.</summary>
    /// <param name="addition">Set after the title: "rättelse 1".</param>
    public string WordFileName(string addition = "")
    {
        var name = SwedishText.Collapse($"{Title} {addition}");
        return string.Concat(name.Select(c => char.IsControl(c) || "\\/:*?\"<>|".Contains(c, StringComparison.Ordinal) ? '-' : c)) + ".docx";
    }
}

public sealed record DocumentFact(string Term, string Value);
