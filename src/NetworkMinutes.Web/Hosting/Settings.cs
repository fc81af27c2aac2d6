using System.ComponentModel.DataAnnotations;
using NetworkMinutes.Mail.Smtp;

namespace NetworkMinutes.Web.Hosting;

/// <summary>Section "Site".</summary>
public sealed class SiteSettings
{
    /// <summary>What links in mails begin with. Never taken from a request.</summary>
    public string PublicAddress { get; set; } = "";

    public string Link(string path) => PublicAddress.TrimEnd('/') + path;
}
