using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Bodies;
using NetworkMinutes.Decisions;
using NetworkMinutes.Log;
using NetworkMinutes.Meetings;
using NetworkMinutes.Messages;
using NetworkMinutes.People;
using NetworkMinutes.SignIn;

namespace NetworkMinutes.Storage;

public class MinutesDb(DbContextOptions<MinutesDb> options) : DbContext(options)
{
    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<Body> Bodies => Set<Body>();
    public DbSet<DocumentTemplate> Templates => Set<DocumentTemplate>();
    public DbSet<Membership> Memberships => Set<Membership>();
    public DbSet<Meeting> Meetings => Set<Meeting>();
    public DbSet<AgendaItem> Items => Set<AgendaItem>();
    public DbSet<Revision> Revisions => Set<Revision>();
    public DbSet<RegisterEntry> Entries => Set<RegisterEntry>();
    public DbSet<Decision> Decisions => Set<Decision>();
    public DbSet<ActionItem> Actions => Set<ActionItem>();
    public DbSet<FinalisedMinutes> FinalisedMinutes => Set<FinalisedMinutes>();
    public DbSet<Attachment> Attachments => Set<Attachment>();
    public DbSet<AgendaProposal> Proposals => Set<AgendaProposal>();
    public DbSet<ImportedFile> ImportedFiles => Set<ImportedFile>();
    public DbSet<SentAgenda> SentAgendas => Set<SentAgenda>();
    public DbSet<OutgoingMessage> Messages => Set<OutgoingMessage>();
    public DbSet<SignInRequest> SignInRequests => Set<SignInRequest>();
    public DbSet<LogEntry> Log => Set<LogEntry>();

    internal List<Announcement> Announcements { get; } = [];

    /// <summary>Has this told once the write it is said in is committed.</summary>
    public void Announce(Announcement announcement) => Announcements.Add(announcement);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyConfigurationsFromAssembly(typeof(MinutesDb).Assembly);
}
