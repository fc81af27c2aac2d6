using NetworkMinutes.Web.CommandLine;
using NetworkMinutes.Web.Hosting;

if (args.Length > 0 && Verbs.IsVerb(args[0])) return await Verbs.Run(args);

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseStaticWebAssets();
builder.AddNetworkMinutes();
var app = builder.Build();
app.UseNetworkMinutes();
await app.Prepare();
app.Run();
return 0;
