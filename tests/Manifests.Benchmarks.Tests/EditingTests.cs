using System;
using System.Linq;
using Manifests.Benchmarks.Projects;
using Microsoft.CodeAnalysis;

namespace Manifests.Benchmarks.Tests;

/// <summary>The edits are what the table says they are.</summary>
public class EditingTests
{
    private const int Count = 10;

    [Theory]
    [InlineData(Subject.Annotated)]
    [InlineData(Subject.TypedInitialisers)]
    [InlineData(Subject.Mapperly)]
    public void Typing_elsewhere_changes_a_document_without_attributes_and_no_generated_file(Subject subject)
    {
        var benchmarks = Open(subject);
        var before = Texts(benchmarks);

        benchmarks.UnrelatedEdit();

        Assert.Equal(before, Texts(benchmarks));
    }

    [Theory]
    [InlineData(Subject.Annotated)]
    [InlineData(Subject.TypedInitialisers)]
    [InlineData(Subject.Mapperly)]
    public void An_edit_of_a_class_changes_one_generated_file_each_time(Subject subject)
    {
        var benchmarks = Open(subject);
        for (var edit = 0; edit < 3; edit++)
        {
            var before = Texts(benchmarks);
            benchmarks.RelatedEdit();

            Assert.Single(before.Zip(Texts(benchmarks)), pair => pair.First != pair.Second);
        }
    }

    [Fact]
    public void An_edit_leaves_every_other_document_as_it_is()
    {
        var project = new OpenProject(SampleProject.Of(Subject.Annotated), Count);
        var before = project.Compilation.SyntaxTrees;

        project.TypeElsewhere();

        var changed = Assert.Single(before.Zip(project.Compilation.SyntaxTrees), pair => pair.First != pair.Second);
        Assert.DoesNotContain('[', changed.Second.ToString());
        Assert.NotEqual(changed.First.ToString(), changed.Second.ToString());
    }

    private static GeneratorBenchmarks Open(Subject subject)
    {
        var benchmarks = new GeneratorBenchmarks { Subject = subject, Count = Count };
        benchmarks.Setup();
        return benchmarks;
    }

    private static string[] Texts(GeneratorBenchmarks benchmarks)
    {
        var texts = benchmarks.Generated.Select(file => file.SourceText.ToString()).ToArray();
        Assert.True(texts.Length >= Count);
        return texts;
    }
}
