namespace NetworkMinutes.Browser.Tests.Story;

/// <summary>Stories that share one mailed program, one after the other.</summary>
[CollectionDefinition]
public class WithRealMail : ICollectionFixture<MailedProgram>;
