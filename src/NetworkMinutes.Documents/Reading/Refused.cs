namespace NetworkMinutes.Documents.Reading;

/// <summary>Why a file cannot be read, a sentence each.</summary>
internal static class Refused
{
    public static RuleBroken Empty() => Because("Filen är tom.");

    public static RuleBroken Litter() => Because("Datorns egen fil, inga anteckningar.");

    public static RuleBroken TooLarge() => Because($"Filen är för stor. Högst {MinutesFile.Largest / (1024 * 1024)} MB går att läsa in på en gång.");

    public static RuleBroken TooLong() => Because("Dokumentet är för långt. Dela det på flera filer och läs in en i taget.");

    public static RuleBroken Damaged() => Because("Filen är skadad eller inte hel. Öppna den i Word, spara den på nytt och försök igen.");

    public static RuleBroken Macros() => Because("Filen har makron och läses inte. Öppna den i Word och spara den som .docx.");

    public static RuleBroken Locked() => Because("Filen är skyddad med lösenord. Ta bort lösenordet och försök igen.");

    public static RuleBroken OldWord() => Because("Filen är sparad i ett äldre format, .doc. Öppna den i Word och spara den som .docx.");

    public static RuleBroken RichText() => Because("Filen är sparad som .rtf. Öppna den i Word och spara den som .docx.");

    public static RuleBroken OtherPackage() => Because("Filen är inget Word-dokument. Spara den som .docx, .txt eller .pdf.");

    public static RuleBroken NoWords() => Because("Dokumentet har ingen text att läsa.");

    public static RuleBroken OnlyPictures() => Because("Dokumentet har bara bilder och ingen text att läsa. Skriv in texten eller kör textigenkänning på bilderna först.");

    public static RuleBroken Because(string sentence) => new(Rule.Invalid, sentence, "Upload");
}
