using System.Net;
using System.Net.Sockets;

namespace NetworkMinutes.Mail.Tests.Servers;

/// <summary>The mail server many organisations run, with a folder and port of its own, delivering to one person.</summary>
internal sealed class Postfix : IAsyncDisposable
{
    private const string Program = "/usr/sbin/postfix";
    private const string RunUntilInputEnds = """
        "$0" -c "$1" start-fg & cat > /dev/null; "$0" -c "$1" stop; wait
        """;
    private const string NobodyId = "65534";
    private readonly DirectoryInfo folder;
    private readonly Tool tool;

    private Postfix(DirectoryInfo folder, Tool tool, int port) => (this.folder, this.tool, Port) = (folder, tool, port);

    public int Port { get; }

    public static async Task<Postfix> Start(TestCertificate certificate, string person)
    {
        Tool.Require(File.Exists(Program), Program);
        Tool.Require(Environment.IsPrivilegedProcess, "the rights to start Postfix (root)");
        if (OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException();
        DirectoryInfo home = Directory.CreateTempSubdirectory("nm-postfix-");
        File.SetUnixFileMode(home.FullName, (UnixFileMode)0b111_101_101);
        string config = home.CreateSubdirectory("config").FullName;
        home.CreateSubdirectory("queue");
        File.SetUnixFileMode(home.CreateSubdirectory("mail").FullName, (UnixFileMode)0b111_111_111);
        int port = FreePort();
        await File.WriteAllTextAsync(Path.Combine(config, "main.cf"), MainSettings(home.FullName, certificate, person));
        await File.WriteAllTextAsync(Path.Combine(config, "master.cf"), Services(port));
        var postfix = new Postfix(home, Tool.Start("/bin/sh", "-c", RunUntilInputEnds, Program, config), port);
        try
        {
            await postfix.tool.ReadUntil("daemon started");
            return postfix;
        }
        catch
        {
            await postfix.DisposeAsync();
            throw;
        }
    }

    public async Task<byte[]> Delivered()
    {
        await tool.ReadUntil("status=sent");
        FileInfo mail = folder.GetDirectories("mail")[0].GetFiles("*", SearchOption.AllDirectories).Single();
        return await File.ReadAllBytesAsync(mail.FullName);
    }

    // Below the ports that the system hands out itself, so that no other test is given it meanwhile.
    private static int FreePort()
    {
        foreach (int port in Enumerable.Range(20_000, 10_000).OrderBy(_ => Guid.NewGuid()))
        {
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
            }
        }
        throw new InvalidOperationException("No port is free.");
    }

    private static string MainSettings(string folder, TestCertificate certificate, string person) => $"""
        compatibility_level = 3.6
        queue_directory = {folder}/queue
        data_directory = {folder}/data
        maillog_file = /dev/stdout
        maillog_file_prefixes = /dev
        myhostname = mail.example.se
        mydestination =
        inet_interfaces = 127.0.0.1
        inet_protocols = ipv4
        alias_maps =
        default_transport = error
        virtual_mailbox_domains = example.se
        virtual_mailbox_base = {folder}/mail
        virtual_mailbox_maps = inline:{"{"}{person}=person/{"}"}
        virtual_uid_maps = static:{NobodyId}
        virtual_gid_maps = static:{NobodyId}
        smtpd_relay_restrictions = reject_unauth_destination
        smtpd_tls_security_level = encrypt
        smtpd_tls_cert_file = {certificate.CertificateFile}
        smtpd_tls_key_file = {certificate.KeyFile}
        message_size_limit = 1000000

        """;

    private static string Services(int port) => $"""
        127.0.0.1:{port} inet n - n - - smtpd
        postlog unix-dgram n - n - 1 postlogd
        cleanup unix n - n - 0 cleanup
        qmgr unix n - n 300 1 qmgr
        tlsmgr unix - - n 1000? 1 tlsmgr
        rewrite unix - - n - - trivial-rewrite
        bounce unix - - n - 0 bounce
        defer unix - - n - 0 bounce
        trace unix - - n - 0 bounce
        virtual unix - n n - - virtual
        error unix - - n - - error
        proxymap unix - - n - - proxymap
        anvil unix - - n - 1 anvil

        """;

    public async ValueTask DisposeAsync()
    {
        await tool.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
