using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Authorization;
using NetworkMinutes.Mail;
using NetworkMinutes.Mail.Smtp;
using NetworkMinutes.Storage;
using NetworkMinutes.Storage.Sqlite;
using NetworkMinutes.Web.Live;
using NetworkMinutes.Web.Mailing;
using NetworkMinutes.Web.SignIn;

namespace NetworkMinutes.Web.Hosting;

internal static class Services
{
    public static void AddNetworkMinutes(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        // Built but not published files are cached as published ones, except while they are being changed.
        if (!builder.Environment.IsDevelopment()) builder.Configuration["EnableStaticAssetsDevelopmentCaching"] = "true";
        services.Configure<SiteSettings>(builder.Configuration.GetSection("Site"));
        var data = DataSettings.From(builder.Configuration);
        services.AddSingleton(data);

        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Clock>();
        services.AddSingleton(new SqliteFile(data.DatabaseFile));
        services.AddSingleton(provider => new MinutesStore(provider.GetRequiredService<SqliteFile>(), data.WritesTogether));
        services.AddScoped(provider => provider.GetRequiredService<MinutesStore>().Read());

        services.AddRazorPages(options => options.Conventions.ConfigureFilter(new AuthorizeFilter()))
            .AddMvcOptions(options =>
            {
                options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
                options.Filters.Add<RuleBrokenFilter>();
                options.Filters.Add<ReadableFormFilter>(ReadableFormFilter.BeforeAntiforgery);
                options.Filters.Add<KnownVerbFilter>();
                options.ModelBindingMessageProvider.SetSwedish();
            });
        services.AddAntiforgery(options =>
        {
            options.HeaderName = "RequestVerificationToken";
            options.Cookie.Name = "nm-form";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddDataProtection().SetApplicationName("NetworkMinutes").PersistKeysToFileSystem(Directory.CreateDirectory(data.KeysFolder));
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(Session.Configure);
        services.AddAuthorization();
        services.AddSingleton<ReturnTicket>();
        services.AddSingleton<SignInMailer>();
        services.AddHostedService(provider => provider.GetRequiredService<SignInMailer>());
        services.AddSignInLimits(builder.Configuration.GetValue("SignIn:AttemptsInFiveMinutes", 30));

        services.AddLive();
        AddMail(builder);
    }

    /// <summary>Without a mail server, mails are kept and shown in Development; elsewhere they wait, and say so.</summary>
    private static void AddMail(WebApplicationBuilder builder)
    {
        var smtp = builder.Configuration.GetSection("Mail").Get<SmtpSettings>() ?? new SmtpSettings();
        builder.Services.AddSingleton(smtp);
        builder.Services.AddSingleton<DevelopmentMailbox>();
        var configured = builder.Configuration["Mail:Host"] is { Length: > 0 };
        builder.Services.AddSingleton<IMailTransport>(provider =>
            configured ? new SmtpTransport(smtp)
            : builder.Environment.IsDevelopment() ? provider.GetRequiredService<DevelopmentMailbox>()
            : new NoMailServer());
        builder.Services.AddSingleton<MailWorker>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<MailWorker>());
    }
}
