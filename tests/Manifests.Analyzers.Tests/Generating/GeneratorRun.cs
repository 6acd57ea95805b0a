using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;
using Basic.Reference.Assemblies;
using Manifests.Core.Output;
using Manifests.Testing.Judging;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.Analyzers.Tests.Generating;

/// <summary>
/// Runs the generator over sources as the compiler does. Every run is made twice, the second time on an equal compilation,
/// and fails when that did any work: so each test is a test of incrementality too. What it emits is put before the <see cref="Judges"/>,
/// and a run fails when they refuse it.
/// </summary>
internal sealed class GeneratorRun
{
    private static readonly ImmutableArray<MetadataReference> References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(PodAttribute).Assembly.Location), MetadataReference.CreateFromFile(typeof(k8s.Models.V1Pod).Assembly.Location)];

    private GeneratorRun(GeneratorDriver driver, Compilation output)
    {
        Driver = driver;
        Output = output;
        Result = driver.GetRunResult().Results.Single();
        Manifests = [.. ManifestsIn(output)];
    }

    public GeneratorDriver Driver { get; }

    /// <summary>The compilation with what was generated.</summary>
    public Compilation Output { get; }

    public GeneratorRunResult Result { get; }

    /// <summary>What the compiled assembly would carry, by class and then in the order of the attributes.</summary>
    public ImmutableArray<CarriedManifest> Manifests { get; }

    /// <summary>The project's index, or null where there is none.</summary>
    public string? Index => Output.Assembly.GetAttributes()
        .Where(attribute => attribute.ConstructorArguments is [{ Value: "Manifests.Index" }, _])
        .Select(attribute => (string?)attribute.ConstructorArguments[1].Value).SingleOrDefault();

    public static GeneratorRun Of([StringSyntax("C#-test")] string source, params MetadataReference[] more) => Of(Compile([source], more));

    public static GeneratorRun Of(CSharpCompilation compilation, params IEnumerable<AdditionalText> files)
    {
        var run = Run(compilation, files);
        run.AssertJudgesAccept();
        return run;
    }

    /// <summary>A run whose objects are put before no judge.</summary>
    /// <param name="because">Why: what they would refuse, and that the test means it.</param>
    /// <param name="source">The source.</param>
    public static GeneratorRun Unjudged(string because, [StringSyntax("C#-test")] string source)
    {
        Assert.NotEmpty(because);
        return Run(Compile([source]), []);
    }

    private static GeneratorRun Run(CSharpCompilation compilation, IEnumerable<AdditionalText> files)
    {
        GeneratorDriver driver = NewDriver(compilation).AddAdditionalTexts([.. files]);
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        Assert.Empty(diagnostics);
        var errors = output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1701").ToList();
        Assert.True(errors.Count == 0, "The generated C# does not compile:\n" + string.Join("\n", errors));

        var run = new GeneratorRun(driver, output);
        run.AssertSecondRunIsCached(compilation.Clone());
        return run;
    }

    public static GeneratorDriver NewDriver(CSharpCompilation compilation) => CSharpGeneratorDriver.Create(
        [new ManifestGenerator().AsSourceGenerator()],
        parseOptions: (CSharpParseOptions)compilation.SyntaxTrees.First().Options,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static CSharpCompilation Compile(string[] sources, MetadataReference[]? more = null, LanguageVersion version = LanguageVersion.Latest, string name = "App") =>
        CSharpCompilation.Create(
            name,
            sources.Select((source, i) => Parse(source, $"/src/File{i}.cs", version)),
            References.AddRange(more ?? []),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static SyntaxTree Parse(string source, string path, LanguageVersion version = LanguageVersion.Latest) =>
        CSharpSyntaxTree.ParseText(SourceText.From(source, Encoding.UTF8), new CSharpParseOptions(version), path);

    /// <summary>The YAML of the only object of a kind.</summary>
    public string Yaml(string kind) => Assert.Single(Manifests, manifest => manifest.Kind == kind).Yaml;

    private void AssertSecondRunIsCached(Compilation same)
    {
        var second = Driver.RunGenerators(same).GetRunResult().Results.Single();
        var outputs = second.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs);
        Assert.All(outputs, output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    private void AssertJudgesAccept()
    {
        var problems = Manifests.SelectMany(manifest => Judges.Problems(manifest.Yaml).Select(problem => $"{problem}, in\n{manifest.Yaml}")).ToList();
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    private static IEnumerable<CarriedManifest> ManifestsIn(Compilation compilation)
    {
        var space = compilation.Assembly.GlobalNamespace.GetNamespaceMembers().SingleOrDefault(candidate => candidate.Name == CarriedManifest.CarrierNamespace);
        foreach (var type in (space?.GetTypeMembers() ?? []).OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            foreach (var field in type.GetMembers().OfType<IFieldSymbol>())
            {
                Assert.True(CarriedManifest.TryParse((string)field.ConstantValue!, out var manifest), "A constant of the carrier cannot be read back.");
                yield return manifest!;
            }
        }
    }
}
