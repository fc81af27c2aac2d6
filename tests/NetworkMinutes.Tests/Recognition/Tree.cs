using System.Collections;
using System.Reflection;
using System.Text;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Tests.Recognition;

/// <summary>All that was read, as text: two readings are equal when theirs are. Only the source, its leaves and where things stood in it are left out.</summary>
internal static class Tree
{
    public static string Of(ParsedMinutes minutes)
    {
        var text = new StringBuilder();
        Write(text, "", minutes, withSpans: false);
        return text.ToString();
    }

    private static void Write(StringBuilder text, string name, object? value, bool withSpans)
    {
        switch (value)
        {
            case null or string or IFormattable or bool:
                text.Append(name).Append(" = ").Append(value is null ? "null" : $"“{value}”").Append('\n');
                break;
            case IEnumerable list:
                var count = 0;
                foreach (var item in list)
                    Write(text, $"{name}[{count++}]", item, withSpans);
                text.Append(name).Append(".Count = ").Append(count).Append('\n');
                break;
            default:
                text.Append(name).Append(" is ").Append(value.GetType().Name).Append('\n');
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
                {
                    if (property.Name is not ("Source" or "Leaves" or "EqualityContract") && (withSpans || value is not (ParsedItem or ParsedAttendance or TextProblem) || property.Name != "Span"))
                        Write(text, $"{name}.{property.Name}", property.GetValue(value), withSpans || value is ItemReading);
                }
                break;
        }
    }
}
