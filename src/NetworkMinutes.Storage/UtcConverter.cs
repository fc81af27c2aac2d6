using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace NetworkMinutes.Storage;

/// <summary>Instants are stored in UTC, in a form that sorts.</summary>
public sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
    instant => instant.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
