using System.Globalization;
using NetworkMinutes.Recognition;

if (args is ["recognise", var file, ..])
{
    var date = args is [_, _, "--meeting-date", var day] ? DateOnly.Parse(day, CultureInfo.InvariantCulture) : DateOnly.FromDateTime(File.GetLastWriteTime(file));
    var minutes = MinutesText.Read(await File.ReadAllTextAsync(file), new ReadingContext(date));
    await using var output = Console.OpenStandardOutput();
    await output.WriteAsync(System.Text.Encoding.UTF8.GetBytes(MinutesJson.Write(minutes, date)));
    return;
}

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapGet("/", () => "NetworkMinutes");
await app.RunAsync();
