using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace NetworkMinutes.Web.Hosting;

internal static class SwedishModelBinding
{
    public static void SetSwedish(this DefaultModelBindingMessageProvider provider)
    {
        provider.SetValueMustNotBeNullAccessor(_ => "Fyll i fältet.");
        provider.SetMissingBindRequiredValueAccessor(_ => "Fyll i fältet.");
        provider.SetMissingKeyOrValueAccessor(() => "Fyll i fältet.");
        provider.SetMissingRequestBodyRequiredValueAccessor(() => "Uppgifterna saknas.");
        provider.SetAttemptedValueIsInvalidAccessor((value, _) => $"”{value}” går inte att läsa. Skriv datum som 2026-11-20 och tid som 13.00.");
        provider.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"”{value}” går inte att läsa.");
        provider.SetUnknownValueIsInvalidAccessor(_ => "Värdet går inte att läsa.");
        provider.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Värdet går inte att läsa.");
        provider.SetValueIsInvalidAccessor(value => $"”{value}” går inte att läsa.");
        provider.SetValueMustBeANumberAccessor(_ => "Skriv ett tal.");
        provider.SetNonPropertyValueMustBeANumberAccessor(() => "Skriv ett tal.");
    }
}
