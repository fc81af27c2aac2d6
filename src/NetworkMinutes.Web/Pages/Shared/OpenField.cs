namespace NetworkMinutes.Web.Pages.Shared;

/// <summary>A field of a form that was open while others may have saved: what the page showed, what was typed, what is stored now.</summary>
/// <param name="Was">Null when the page did not say; then what was typed counts.</param>
internal sealed record OpenField(string Name, string? Was, string? Typed, string? Stored)
{
    /// <summary>The writer left it as it was, so it follows what others have stored.</summary>
    public bool Follows => Was is not null && Same(Typed, Was);

    public string? Value => Follows ? Stored : Typed;

    private bool Clashes => Was is not null && !Follows && !Same(Stored, Was) && !Same(Typed, Stored);

    /// <exception cref="RuleBroken">Two have changed the same field, each in a way of their own.</exception>
    public static void MustAgree(IEnumerable<OpenField> fields)
    {
        if (fields.FirstOrDefault(f => f.Clashes) is { } field)
            throw new RuleBroken(Rule.Conflict, $"Någon annan har {(string.IsNullOrWhiteSpace(field.Stored) ? "tömt fältet" : $"skrivit ”{field.Stored}”")} sedan du öppnade sidan. Ditt står kvar här. Spara igen om det ska gälla.", field.Name);
    }

    private static bool Same(string? one, string? other) => SwedishText.Collapse(one ?? "") == SwedishText.Collapse(other ?? "");
}
