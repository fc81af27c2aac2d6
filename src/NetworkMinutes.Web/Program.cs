using NetworkMinutes.Web.CommandLine;
using NetworkMinutes.Web.Hosting;

if (args.Length > 0 && Verbs.IsVerb(args[0])) return await Verbs.Run(args);

return await Verbs.OrOneSentence(async () =>
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.WebHost.UseStaticWebAssets();
    builder.AddNetworkMinutes();
    await using var app = builder.Build();
    app.UseNetworkMinutes();
    await app.Prepare();
    await app.RunAsync();
});
