using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Manifests.Analyzers.Shapes;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Docs;

/// <summary>The reference of the attributes is what their code says, and holds all of them.</summary>
public class AttributeDocsTests
{
    public static TheoryData<string> Attributes() => [.. AttributeCatalogue.All.Select(shape => shape.Type.Name)];

    public static TheoryData<string> Described() => [.. AttributeCatalogue.All.Where(shape => shape.Describes is not null).Select(shape => shape.Type.Name)];

    [Theory]
    [MemberData(nameof(Attributes))]
    public void Page_IsWhatTheAttributeSays(string name) =>
        CheckedInFile.IsUpToDate($"docs/attributes/{XmlDocs.Short(name)}.md", AttributePage.Of(AttributeCatalogue.Find(name)!));

    [Fact]
    public void Index_ListsEveryAttribute() => CheckedInFile.IsUpToDate("docs/attributes/README.md", AttributePage.Index());

    [Fact]
    public void NoPage_IsWithoutItsAttribute() => Assert.Equal(
        AttributeCatalogue.All.Select(shape => XmlDocs.Short(shape.Type.Name)).Append("README").Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Path.Combine(CheckedInFile.Root, "docs", "attributes"), "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryPublicAttribute_IsInTheCatalogue() => Assert.Equal(
        typeof(PodAttribute).Assembly.GetExportedTypes().Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(Attribute))).Order(Comparer()),
        AttributeCatalogue.All.Select(shape => shape.Type).Order(Comparer()));

    [Theory]
    [MemberData(nameof(Attributes))]
    public void EveryAttribute_AndEveryOption_IsExplained(string name)
    {
        var shape = AttributeCatalogue.Find(name)!;
        Assert.NotEmpty(XmlDocs.Summary(shape.Type));
        Assert.NotEmpty(XmlDocs.Example(shape.Type));
        Assert.All(shape.Options, option => Assert.True(XmlDocs.Summary(shape.Type.GetProperty(option.Name)!).Length > 0, $"{name}.{option.Name} has no summary."));
    }

    [Theory]
    [MemberData(nameof(Described))]
    public Task Example_IsReportedByNoRule(string name) =>
        RuleVerifier.Verify(AttributePage.Complete(AttributeCatalogue.Find(name)!, XmlDocs.Example(AttributeCatalogue.Find(name)!.Type)));

    private static System.Collections.Generic.Comparer<Type> Comparer() =>
        System.Collections.Generic.Comparer<Type>.Create((left, right) => string.CompareOrdinal(left.FullName, right.FullName));
}
