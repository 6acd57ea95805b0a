using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Manifests.Analyzers;
using Manifests.CodeFixes.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;

namespace Manifests.CodeFixes.Tests.Completeness;

public class CodeFixAssemblyTests
{
    private static readonly Assembly Fixes = typeof(ReplaceValueFix).Assembly;

    // Rules that are fixable from their first day on.
    private static readonly string[] StillToCome = ["K8S3002", "K8S3005", "K8S5001"];

    private static readonly HashSet<string> Allowed =
    [
        "netstandard", "Manifests", "Manifests.Core", "Manifests.Analyzers",
        "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "System.Collections.Immutable",
    ];

    public static TheoryData<Type> FixTypes => [.. Derived<CodeFixProvider>()];

    public static TheoryData<Type> RefactoringTypes => [.. Derived<CodeRefactoringProvider>()];

    [Theory]
    [MemberData(nameof(FixTypes))]
    public void Fix_IsExported_AndMendsAllAtOnce(Type type)
    {
        var export = type.GetCustomAttribute<ExportCodeFixProviderAttribute>();
        Assert.NotNull(export);
        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.Equal(type.Name, export.Name);
        Assert.NotNull(((CodeFixProvider)Activator.CreateInstance(type)!).GetFixAllProvider());
    }

    [Theory]
    [MemberData(nameof(FixTypes))]
    public void Fix_IsForRulesThatExist(Type type)
    {
        var known = new ManifestAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).Concat(StillToCome);
        var fixable = ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds;
        Assert.NotEmpty(fixable);
        Assert.Empty(fixable.Except(known));
        Assert.Equal(fixable.Distinct(), fixable);
    }

    [Theory]
    [MemberData(nameof(RefactoringTypes))]
    public void Refactoring_IsExported(Type type)
    {
        var export = type.GetCustomAttribute<ExportCodeRefactoringProviderAttribute>();
        Assert.NotNull(export);
        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.Equal(type.Name, export.Name);
    }

    [Fact]
    public void EquivalenceKeys_AreDistinct()
    {
        var keys = Derived<CodeFixProvider>().Concat(Derived<CodeRefactoringProvider>()).Select(type => (string)type.GetField("EquivalenceKey")!.GetRawConstantValue()!).ToList();
        Assert.Equal(keys.Distinct(), keys);
    }

    // The command-line compiler has no workspaces, so an analyzer that needs them does not load.
    [Fact]
    public void Analyzers_KnowNoWorkspaces() =>
        Assert.DoesNotContain(typeof(ManifestAnalyzer).Assembly.GetReferencedAssemblies(), name => name.Name!.Contains("Workspaces", StringComparison.Ordinal));

    // What the oldest host brings along, at no higher version; so no System.Composition either, of which the build has a newer one.
    [Fact]
    public void Fixes_NeedOnlyWhatTheOldestHostHas()
    {
        var references = Fixes.GetReferencedAssemblies();
        Assert.Empty(references.Select(name => name.Name!).Except(Allowed));
        Assert.All(references.Where(name => name.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)), name => Assert.Equal(new Version(4, 8, 0, 0), name.Version));
        Assert.All(references.Where(name => name.Name == "System.Collections.Immutable"), name => Assert.True(name.Version <= new Version(7, 0, 0, 0)));
    }

    private static IEnumerable<Type> Derived<T>() => Fixes.GetTypes().Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type));
}
