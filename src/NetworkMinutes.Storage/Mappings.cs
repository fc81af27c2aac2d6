using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Bodies;
using NetworkMinutes.Decisions;
using NetworkMinutes.Dates;
using NetworkMinutes.Log;
using NetworkMinutes.Meetings;
using NetworkMinutes.Messages;
using NetworkMinutes.People;
using NetworkMinutes.SignIn;

namespace NetworkMinutes.Storage;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.HasIndex(p => p.Email).IsUnique();
        builder.HasMany(p => p.Seats).WithOne(s => s.Person).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder) => builder.HasIndex(o => o.Name).IsUnique();
}

internal sealed class BodyMapping : IEntityTypeConfiguration<Body>
{
    public void Configure(EntityTypeBuilder<Body> builder)
    {
        builder.Ignore(b => b.OwnWords);
        builder.HasOne(b => b.Parent).WithMany().HasForeignKey(b => b.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(b => b.Memberships).WithOne(m => m.Body).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Decision>().WithMany().HasForeignKey(b => b.FormedByDecisionId).OnDelete(DeleteBehavior.SetNull);
    }
}

internal sealed class DocumentTemplateMapping : IEntityTypeConfiguration<DocumentTemplate>
{
    public void Configure(EntityTypeBuilder<DocumentTemplate> builder)
    {
        builder.ToTable("Templates");
        builder.HasOne<Body>().WithMany().HasForeignKey(t => t.BodyId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(t => t.File).WithOne().HasForeignKey<TemplateFile>("TemplateId").IsRequired();
        builder.HasOne<Person>().WithMany().HasForeignKey(t => t.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(t => t.BodyId).IsUnique();
    }
}

internal sealed class TemplateFileMapping : IEntityTypeConfiguration<TemplateFile>
{
    public void Configure(EntityTypeBuilder<TemplateFile> builder) => builder.ToTable("TemplateFiles");
}

internal sealed class MeetingMapping : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.Ignore(m => m.Decisions).Ignore(m => m.Actions).Ignore(m => m.Present).Ignore(m => m.Agenda)
            .Ignore(m => m.CurrentItem).Ignore(m => m.NextItem);
        builder.HasOne(m => m.Body).WithMany().HasForeignKey(m => m.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(m => m.EarlierMeeting).WithMany().HasForeignKey(m => m.EarlierMeetingId).OnDelete(DeleteBehavior.SetNull);
        builder.HasMany(m => m.Items).WithOne().HasForeignKey(i => i.MeetingId);
        builder.HasMany(m => m.Attendance).WithOne().HasForeignKey(a => a.MeetingId);
        builder.HasMany(m => m.Entries).WithOne(e => e.Meeting).HasForeignKey(e => e.MeetingId);
        builder.HasMany(m => m.Versions).WithOne(v => v.Meeting).HasForeignKey(v => v.MeetingId);
        builder.HasMany(m => m.TakenOff).WithOne().HasForeignKey(t => t.MeetingId);
        builder.HasMany(m => m.Attachments).WithOne().HasForeignKey(a => a.MeetingId);
        builder.HasMany(m => m.Proposals).WithOne().HasForeignKey(p => p.MeetingId);
        builder.HasMany(m => m.SentAgendas).WithOne(a => a.Meeting).HasForeignKey(a => a.MeetingId);
        builder.HasIndex(m => new { m.BodyId, m.Date });
    }
}

internal sealed class AgendaItemMapping : IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<AgendaItem> builder) =>
        builder.HasMany(i => i.Revisions).WithOne().HasForeignKey(r => r.ItemId);
}

internal sealed class RevisionMapping : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder) => builder.HasIndex(r => new { r.ItemId, r.Number });
}

internal sealed class AttendanceMapping : IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<Attendance> builder)
    {
        builder.HasOne(a => a.Person).WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.MeetingId, a.PersonId }).IsUnique();
    }
}

internal sealed class TakenOffMapping : IEntityTypeConfiguration<TakenOff>
{
    public void Configure(EntityTypeBuilder<TakenOff> builder)
    {
        builder.ToTable("TakenOff");
        builder.HasOne(t => t.Person).WithMany().HasForeignKey(t => t.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AttachmentMapping : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.ToTable("Attachments");
        builder.HasOne(a => a.Item).WithMany().HasForeignKey(a => a.ItemId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(a => a.File).WithOne().HasForeignKey<AttachmentFile>("AttachmentId").IsRequired();
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.MeetingId, a.Name }).IsUnique();
    }
}

internal sealed class AttachmentFileMapping : IEntityTypeConfiguration<AttachmentFile>
{
    public void Configure(EntityTypeBuilder<AttachmentFile> builder) => builder.ToTable("AttachmentFiles");
}

internal sealed class AgendaProposalMapping : IEntityTypeConfiguration<AgendaProposal>
{
    public void Configure(EntityTypeBuilder<AgendaProposal> builder)
    {
        builder.ToTable("Proposals");
        builder.HasOne(p => p.Person).WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SentAgendaMapping : IEntityTypeConfiguration<SentAgenda>
{
    public void Configure(EntityTypeBuilder<SentAgenda> builder)
    {
        builder.ToTable("SentAgendas");
        builder.HasOne(a => a.File).WithOne().HasForeignKey<AgendaFile>("SentAgendaId").IsRequired();
        builder.HasIndex(a => new { a.MeetingId, a.Version }).IsUnique();
    }
}

internal sealed class AgendaFileMapping : IEntityTypeConfiguration<AgendaFile>
{
    public void Configure(EntityTypeBuilder<AgendaFile> builder) => builder.ToTable("AgendaFiles");
}

internal sealed class RegisterEntryMapping : IEntityTypeConfiguration<RegisterEntry>
{
    public void Configure(EntityTypeBuilder<RegisterEntry> builder)
    {
        builder.ToTable("Entries");
        builder.HasDiscriminator<string>("Entry")
            .HasValue<Decision>("decision").HasValue<ActionItem>("action").HasValue<ExternalDecision>("external").HasValue<EventDate>("event");
        builder.HasOne(e => e.Item).WithMany().HasForeignKey(e => e.ItemId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(e => e.LeftItem).WithMany().OnDelete(DeleteBehavior.SetNull);
    }
}

internal sealed class DecisionMapping : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.Property(d => d.Status).HasColumnName("DecisionStatus");
        builder.HasMany(d => d.People).WithOne().HasForeignKey("DecisionId").IsRequired().OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ActionItemMapping : IEntityTypeConfiguration<ActionItem>
{
    public void Configure(EntityTypeBuilder<ActionItem> builder)
    {
        builder.Ignore(a => a.Asked).Ignore(a => a.TextNowSays);
        builder.Property(a => a.Status).HasColumnName("ActionStatus");
        builder.OwnsOne(a => a.Due, Fuzzy.Columns);
        builder.HasMany(a => a.Owners).WithOne().HasForeignKey("ActionItemId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(a => a.FollowUps).WithOne().HasForeignKey("ActionItemId").IsRequired().OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class EventDateMapping : IEntityTypeConfiguration<EventDate>
{
    public void Configure(EntityTypeBuilder<EventDate> builder)
    {
        builder.OwnsOne(e => e.Date, Fuzzy.Columns);
        builder.Navigation(e => e.Date).IsRequired();
    }
}

internal static class Fuzzy
{
    public static void Columns<T>(OwnedNavigationBuilder<T, FuzzyDate> builder)
        where T : class
    {
        builder.Property(d => d.Words);
        builder.Property(d => d.Kind);
    }
}

internal sealed class OwnerMapping : IEntityTypeConfiguration<Owner>
{
    public void Configure(EntityTypeBuilder<Owner> builder)
    {
        builder.ToTable("Owners");
        builder.HasOne(o => o.Person).WithMany().HasForeignKey(o => o.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DecisionPersonMapping : IEntityTypeConfiguration<DecisionPerson>
{
    public void Configure(EntityTypeBuilder<DecisionPerson> builder)
    {
        builder.ToTable("DecisionPeople");
        builder.HasOne(p => p.Person).WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class FollowUpMapping : IEntityTypeConfiguration<FollowUp>
{
    public void Configure(EntityTypeBuilder<FollowUp> builder)
    {
        builder.ToTable("FollowUps");
        builder.HasOne(f => f.Person).WithMany().HasForeignKey(f => f.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(f => f.MeetingId).OnDelete(DeleteBehavior.SetNull);
    }
}

internal sealed class FinalisedMinutesMapping : IEntityTypeConfiguration<FinalisedMinutes>
{
    public void Configure(EntityTypeBuilder<FinalisedMinutes> builder)
    {
        builder.HasOne(v => v.File).WithOne().HasForeignKey<FrozenFile>("FinalisedMinutesId").IsRequired();
        builder.HasIndex(v => new { v.MeetingId, v.Version }).IsUnique();
    }
}

internal sealed class FrozenFileMapping : IEntityTypeConfiguration<FrozenFile>
{
    public void Configure(EntityTypeBuilder<FrozenFile> builder) => builder.ToTable("FrozenFiles");
}

internal sealed class OutgoingMessageMapping : IEntityTypeConfiguration<OutgoingMessage>
{
    public void Configure(EntityTypeBuilder<OutgoingMessage> builder)
    {
        builder.HasOne(m => m.FinalisedMinutes).WithMany().HasForeignKey(m => m.FinalisedMinutesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(m => m.SentAgenda).WithMany().HasForeignKey(m => m.SentAgendaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(m => m.OwnFile).WithOne().HasForeignKey<MessageFile>("MessageId").IsRequired();
        builder.HasIndex(m => new { m.State, m.NextAttemptAt });
        builder.HasIndex(m => m.MeetingId);
    }
}

internal sealed class MessageFileMapping : IEntityTypeConfiguration<MessageFile>
{
    public void Configure(EntityTypeBuilder<MessageFile> builder) => builder.ToTable("MessageFiles");
}

internal sealed class SignInRequestMapping : IEntityTypeConfiguration<SignInRequest>
{
    public void Configure(EntityTypeBuilder<SignInRequest> builder)
    {
        builder.HasOne(r => r.Person).WithMany().HasForeignKey(r => r.PersonId);
        builder.HasIndex(r => r.TokenHash);
        builder.HasIndex(r => r.BrowserHash);
    }
}

internal sealed class LogEntryMapping : IEntityTypeConfiguration<LogEntry>
{
    public void Configure(EntityTypeBuilder<LogEntry> builder) => builder.HasIndex(l => new { l.MeetingId, l.At });
}
