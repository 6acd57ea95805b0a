using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Threading;
using Manifests.Analyzers.Carrier;
using Manifests.Analyzers.Reading;
using Manifests.Analyzers.Tests.Generating;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Manifests.Analyzers.Tests.Incremental;

/// <summary>What is done again after an edit, and what the pipeline may keep between edits.</summary>
public class IncrementalTests
{
    private const string Original = """
        using Manifests;
        [Deployment(Replicas = 2)] [Label("app", "web")] [Service(80, TargetPort = 8080)] [ContainerPort(8080)] class Web { }
        """;

    private const string Equivalent = """
        // A comment, another layout, another name for the same number, members, and properties in another order.
        using Manifests;
        using Deployed = Manifests.DeploymentAttribute;

        [Deployed(Replicas = Web.Count)]
        [Label("app", value: "web")]
        [Service(port: 80, TargetPort = 4040 + 4040)]
        [ContainerPort(8080)]
        class Web
        {
            public const int Count = 2;
            public void Run() { }
        }
        """;

    private const string Different = """
        using Manifests;
        [Deployment(Replicas = 3)] [Label("app", "web")] [Service(80, TargetPort = 8080)] [ContainerPort(8080)] class Web { }
        """;

    [Fact]
    public void SameSource_GivesEqualModels()
    {
        Assert.Equal(Model(Original), Model(Original));
        Assert.Equal(Model(Original).GetHashCode(), Model(Original).GetHashCode());
    }

    [Fact]
    public void EquivalentSources_GiveEqualModels()
    {
        Assert.Equal(Model(Original), Model(Equivalent));
        Assert.Equal(Model(Original).GetHashCode(), Model(Equivalent).GetHashCode());
    }

    [Fact]
    public void DifferentSources_GiveDifferentModels() => Assert.NotEqual(Model(Original), Model(Different));

    [Theory]
    [InlineData(StepNames.ReadClass)]
    [InlineData(StepNames.WriteCarrier)]
    [InlineData(StepNames.ClassFacts)]
    [InlineData(StepNames.WriteIndex)]
    public void Pipeline_KeepsNoSymbols(string step)
    {
        var values = GeneratorRun.Of(Original).Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Value);

        Assert.All(values, value => AssertNoSymbols(value, [], step));
    }

    [Fact]
    public void Pipeline_KeepsNoSymbolsOfASchema()
    {
        const string Source = """
            using Manifests;
            [CustomResourceDefinition("example.com", "v1", Storage = true)] [PrinterColumn("Size", ".spec.size")] class Widget { public Spec Spec { get; set; } }
            [CustomResourceDefinition("example.com", "v2", Kind = "Widget")] class Newer { public Spec Spec { get; set; } }
            [ValidationRule("self.size > 0")] class Spec { [PrinterColumn, System.ComponentModel.DataAnnotations.Range(1, 2)] public int Size { get; set; } }
            """;
        var values = GeneratorRun.Of(Source).Result.TrackedSteps[StepNames.ReadClass].SelectMany(run => run.Outputs).Select(output => output.Value);

        Assert.All(values, value => AssertNoSymbols(value, [], StepNames.ReadClass));
    }

    [Fact]
    public void SameInput_IsCached() => Assert.Equal(
        [(StepNames.ReadClass, IncrementalStepRunReason.Cached), (StepNames.WriteCarrier, IncrementalStepRunReason.Cached), (StepNames.WriteIndex, IncrementalStepRunReason.Cached)],
        ReasonsAfter(Original, Original));

    [Fact]
    public void EquivalentInput_IsReadAgainButNotWritten() => Assert.Equal(
        [(StepNames.ReadClass, IncrementalStepRunReason.Unchanged), (StepNames.WriteCarrier, IncrementalStepRunReason.Cached), (StepNames.WriteIndex, IncrementalStepRunReason.Cached)],
        ReasonsAfter(Original, Equivalent));

    [Fact]
    public void DifferentInput_IsWritten_TheIndexOnlyWhenAFactChanged() => Assert.Equal(
        [(StepNames.ReadClass, IncrementalStepRunReason.Modified), (StepNames.WriteCarrier, IncrementalStepRunReason.Modified), (StepNames.WriteIndex, IncrementalStepRunReason.Cached)],
        ReasonsAfter(Original, Different));

    [Fact]
    public void ChangeOfWhatATypeofLeadsTo_IsSeenInTheOtherClass()
    {
        var compilation = GeneratorRun.Compile(["""[Manifests.Pod] [Manifests.Label("app", "a")] class Web { }""", "[Manifests.Service(80, For = typeof(Web))] class Front { }"]);
        var driver = GeneratorRun.NewDriver(compilation).RunGenerators(compilation);
        var edited = Replace(compilation, 0, """[Manifests.Pod] [Manifests.Label("app", "b")] class Web { }""");

        var sources = driver.RunGenerators(edited).GetRunResult().GeneratedTrees.Select(tree => tree.ToString());

        Assert.Equal(2, sources.Count(source => source.Contains("app: b\n")));
    }

    [Fact]
    public void EditOfOneOfAThousandClasses_WritesOneFile()
    {
        static string Source(int i, string image) => $$"""
            namespace Shop.Area{{i % 10}}
            {
                [Manifests.Deployment(Replicas = 2)] [Manifests.Container(Image = "{{image}}")] [Manifests.ContainerPort(8080)] [Manifests.Service(80, TargetPort = 8080)]
                public class App{{i}} { public int Add(int a, int b) => a + b; }
            }
            """;
        var compilation = GeneratorRun.Compile([.. Enumerable.Range(0, 1000).Select(i => Source(i, "example/app:1"))]);
        var driver = GeneratorRun.NewDriver(compilation).RunGenerators(compilation);
        Assert.Equal(65, driver.GetRunResult().GeneratedTrees.Length);

        var result = driver.RunGenerators(Replace(compilation, 500, Source(500, "example/app:2"))).GetRunResult().Results.Single();

        var written = result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs)
            .Where(output => output.Reason is not IncrementalStepRunReason.Cached);
        Assert.Equal([IncrementalStepRunReason.Modified], written.Select(output => output.Reason));
        Assert.Single(result.GeneratedSources, source => source.SourceText.ToString().Contains("example/app:2"));
    }

    [Fact]
    public void EditElsewhere_WritesNothing()
    {
        var compilation = GeneratorRun.Compile([Original, "class Other { }"]);
        var driver = GeneratorRun.NewDriver(compilation).RunGenerators(compilation);

        var result = driver.RunGenerators(Replace(compilation, 1, "class Other { int x; }")).GetRunResult().Results.Single();

        Assert.All(result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void WhatTheGeneratorRead_IsNotReadAgain_ForTheAnalyzer()
    {
        var run = GeneratorRun.Of(Original);

        var forGenerator = ClassReadings.In(run.Output.RemoveSyntaxTrees(run.Output.SyntaxTrees.Skip(1))).All(default);

        Assert.Same(Assert.Single(forGenerator), Assert.Single(ClassReadings.In(run.Output).All(default)));
    }

    [Fact]
    public void EditElsewhere_ReadsNothingAgain_AlsoWhereItDeclaresTypesAndMembers()
    {
        var compilation = GeneratorRun.Compile([Original, "class Other { }"]);
        var edited = Replace(compilation, 1, "class Other { public int Size { get; } } namespace More { enum Level { Low } }");
        var attributed = Replace(compilation, 1, "[Manifests.Pod, Manifests.Container(Image = \"a\")] class Other { }");

        Assert.Same(Assert.Single(ClassReadings.In(compilation).All(default)), Assert.Single(ClassReadings.In(attributed).All(default), declared => declared.Identifier == "Web"));
        Assert.Equal(Assert.Single(ClassReadings.In(compilation).All(default)), Assert.Single(ClassReadings.In(edited).All(default)));
    }

    [Fact]
    public void EditOfAHelper_IsSeenInWhatItMakes_EditElsewhereWritesNothing()
    {
        static string Helper(int value) => $"public static class Team {{ public static k8s.Models.V1PriorityClass High() => new() {{ Metadata = new() {{ Name = \"high\" }}, Value = {value} }}; }}";
        var compilation = GeneratorRun.Compile(["public static class A { [Manifests.Manifest] static k8s.Models.V1PriorityClass High => Team.High(); }", Helper(1), "class Other { }"]);
        var driver = GeneratorRun.NewDriver(compilation).RunGenerators(compilation);

        var elsewhere = driver.RunGenerators(Replace(compilation, 2, "class Other { int x; }")).GetRunResult().Results.Single();
        var helper = driver.RunGenerators(Replace(compilation, 1, Helper(2))).GetRunResult();

        Assert.All(elsewhere.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        Assert.Single(helper.GeneratedTrees, tree => tree.ToString().Contains("value: 2\n", StringComparison.Ordinal));
    }

    [Fact]
    public void TypedObjects_KeepNoSymbols()
    {
        var run = GeneratorRun.Of("public static class A { [Manifests.Manifest] static k8s.Models.V1PriorityClass High => new() { Metadata = new() { Name = \"high\" }, Value = 1 }; }");

        Assert.All(run.Result.TrackedSteps[StepNames.ReadClass].SelectMany(step => step.Outputs).Select(output => output.Value), value => AssertNoSymbols(value, [], StepNames.ReadClass));
    }

    private static DeclaredClass Model(string source) =>
        (DeclaredClass)GeneratorRun.Of(source).Result.TrackedSteps[StepNames.ReadClass].SelectMany(step => step.Outputs).Select(output => output.Value).First(value => value is not null);

    private static IEnumerable<(string Step, IncrementalStepRunReason Reason)> ReasonsAfter(string before, string after)
    {
        var compilation = GeneratorRun.Compile([before]);
        var driver = GeneratorRun.NewDriver(compilation).RunGenerators(compilation);
        var steps = driver.RunGenerators(before == after ? compilation : Replace(compilation, 0, after)).GetRunResult().Results.Single().TrackedSteps;
        return new[] { StepNames.ReadClass, StepNames.WriteCarrier, StepNames.WriteIndex }
            .Select(name => (name, steps[name].SelectMany(step => step.Outputs).Select(output => output.Reason).Distinct().Single()));
    }

    private static CSharpCompilation Replace(CSharpCompilation compilation, int file, string source)
    {
        var old = compilation.SyntaxTrees[file];
        return compilation.ReplaceSyntaxTree(old, GeneratorRun.Parse(source, old.FilePath));
    }

    private static void AssertNoSymbols(object? value, HashSet<object> seen, string path)
    {
        if (value is null or string || !seen.Add(value))
        {
            return;
        }

        Assert.False(value is ISymbol or Compilation or SyntaxNode or SyntaxTree or SemanticModel or Location or CancellationToken, $"{path} holds a {value.GetType()}");
        if (value.GetType() is { IsPrimitive: true } or { IsEnum: true })
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                AssertNoSymbols(item, seen, path + "[]");
            }
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer)
                {
                    AssertNoSymbols(field.GetValue(value), seen, $"{path}.{field.Name}");
                }
            }
        }
    }
}
