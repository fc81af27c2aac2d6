using System.Reflection;

namespace NetworkMinutes.Web.Tests;

public class ArchitectureTests
{
    static readonly string[] Adapters = ["NetworkMinutes.Storage", "NetworkMinutes.Documents", "NetworkMinutes.Mail"];
    static readonly string[] VagueNames = ["Helpers", "Utils", "Common", "Extensions"];
    static readonly string FrameworkFolder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    [Fact]
    public void The_domain_refers_to_nothing()
    {
        var project = ProjectNamed("NetworkMinutes");
        foreach (var kind in new[] { "PackageReference", "ProjectReference", "FrameworkReference", "Reference" })
            Assert.Empty(Repository.References(project, kind));
        Assert.DoesNotContain(ReferencedBy("NetworkMinutes"), name => !File.Exists(Path.Combine(FrameworkFolder, name + ".dll")));
    }

    [Fact]
    public void Adapters_know_only_the_domain()
    {
        foreach (var adapter in Adapters)
        {
            Assert.Equal(["NetworkMinutes"], ReferencedProjects(adapter));
            Assert.Empty(Repository.References(ProjectNamed(adapter), "FrameworkReference"));
            Assert.DoesNotContain(ReferencedBy(adapter), name =>
                name.StartsWith("NetworkMinutes.", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Nobody_knows_the_web()
    {
        var others = Repository.ProjectsUnder("src").Select(Path.GetFileNameWithoutExtension).Where(name => name != "NetworkMinutes.Web");
        Assert.All(others, name => Assert.DoesNotContain("NetworkMinutes.Web", ReferencedProjects(name!)));
    }

    [Fact]
    public void A_page_folder_uses_no_type_of_another_page_folder()
    {
        var crossings =
            from type in typeof(Program).Assembly.GetTypes()
            let folder = PageFolder(type)
            where folder is not null and not "Shared"
            from used in TypeUse.Of(type)
            let other = PageFolder(used)
            where other is not null and not "Shared" && other != folder
            select $"{type.FullName} uses {used.FullName}";
        Assert.Equal("", string.Join(Environment.NewLine, crossings));
    }

    [Fact]
    public void A_source_folder_holds_one_project_with_tests_of_its_own()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src")))
        {
            var name = Path.GetFileName(folder);
            Assert.Equal([ProjectNamed(name)], Repository.ProjectsUnder(folder));
            Assert.True(File.Exists(Path.Combine(Repository.Root, "tests", $"{name}.Tests", $"{name}.Tests.csproj")), $"{name} has no tests");
        }
    }

    [Fact]
    public void The_solution_holds_every_project()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "NetworkMinutes.sln"));
        Assert.All(
            Repository.Folders(".").Where(folder => Directory.EnumerateFiles(folder, "*.csproj").Any()),
            folder => Assert.Contains($"{Path.GetFileName(folder)}.csproj", solution, StringComparison.Ordinal));
    }

    [Fact]
    public void No_folder_has_a_name_that_says_nothing() =>
        Assert.DoesNotContain(Repository.Folders("src").Concat(Repository.Folders("tests")), folder => VagueNames.Contains(Path.GetFileName(folder)));

    static string ProjectNamed(string name) => Path.Combine(Repository.Root, "src", name, name + ".csproj");

    static IEnumerable<string?> ReferencedProjects(string name) =>
        Repository.References(ProjectNamed(name), "ProjectReference").Select(Path.GetFileNameWithoutExtension);

    static IEnumerable<string> ReferencedBy(string assembly) =>
        Assembly.Load(assembly).GetReferencedAssemblies().Select(reference => reference.Name!);

    static string? PageFolder(Type type)
    {
        while (type.DeclaringType is { } outer)
            type = outer;
        string[] parts = type.Namespace switch
        {
            "AspNetCoreGeneratedDocument" => type.Name.Split('_'),
            { } space when space.StartsWith("NetworkMinutes.Web.Pages.", StringComparison.Ordinal) => [.. space.Split('.')[2..], type.Name],
            _ => [],
        };
        return parts is ["Pages", { Length: > 0 } folder, _, ..] ? folder : null;
    }
}
