using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Basic.Reference.Assemblies;
using Manifests.Analyzers;
using Manifests.Core.Output;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Manifests.Fuzz.Tests;

/// <summary>Runs all that we have over a source, and throws where something of it fails.</summary>
internal static class Subject
{
    /// <summary>What the sources may refer to.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(PodAttribute).Assembly.Location), MetadataReference.CreateFromFile(typeof(k8s.Models.V1Pod).Assembly.Location)];

    private static readonly HashSet<string> TopFields =
    [
        "apiVersion", "kind", "metadata", "spec", "data", "stringData", "binaryData", "immutable", "type", "rules", "roleRef", "subjects", "aggregationRule", "value", "globalDefault", "description",
        "preemptionPolicy", "provisioner", "parameters", "reclaimPolicy", "mountOptions", "allowVolumeExpansion", "volumeBindingMode", "allowedTopologies", "automountServiceAccountToken", "imagePullSecrets",
        "secrets", "handler", "scheduling", "overhead",
    ];

    public static void Survives(string source) => SurvivesAsync(source).GetAwaiter().GetResult();

    private static async Task SurvivesAsync(string source)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Fuzz", LanguageNames.CSharp)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .WithMetadataReferences(References);
        var document = project.AddDocument("Test.cs", source, filePath: "/src/Test.cs");
        var compilation = (CSharpCompilation)(await document.Project.GetCompilationAsync(CancellationToken.None))!;
        IsSound(CSharpGeneratorDriver.Create(new ManifestGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _), generated);
        await Mending.SurvivesAsync(document, await AnalyzeAsync(compilation), CancellationToken.None);
    }

    /// <summary>What the generator made of a project is C#, and carries one document for each object.</summary>
    public static void IsSound(GeneratorDriver driver, Compilation generated)
    {
        var outcome = driver.GetRunResult().Results.Single();
        if (outcome.Exception is not null)
        {
            throw new InvalidOperationException("The generator failed.", outcome.Exception);
        }

        Assert.All(outcome.GeneratedSources, file => Assert.DoesNotContain(file.SyntaxTree.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        foreach (var manifest in Carried(generated))
        {
            IsOneDocument(manifest);
            Assert.DoesNotContain("..", manifest.Path.Split('/'));
            Assert.False(Path.IsPathRooted(manifest.Path), manifest.Path);
        }
    }

    private static IEnumerable<CarriedManifest> Carried(Compilation compilation)
    {
        var space = compilation.Assembly.GlobalNamespace.GetNamespaceMembers().SingleOrDefault(candidate => candidate.Name == CarriedManifest.CarrierNamespace);
        foreach (var field in (space?.GetTypeMembers() ?? []).SelectMany(type => type.GetMembers().OfType<IFieldSymbol>()).Where(field => field.IsConst))
        {
            Assert.True(CarriedManifest.TryParse((string)field.ConstantValue!, out var manifest), "A carried manifest cannot be read back.");
            yield return manifest!;
        }
    }

    // Whatever a text holds, it can neither begin another document nor add a field to the object.
    private static void IsOneDocument(CarriedManifest manifest)
    {
        var stream = new YamlStream();
        stream.Load(new Parser(new StringReader(manifest.Yaml)));
        var root = Assert.IsType<YamlMappingNode>(Assert.Single(stream.Documents).RootNode);
        var kind = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(manifest.Kind));
        Assert.Equal(kind, ((YamlScalarNode)root.Children[new YamlScalarNode("kind")]).Value);
        Assert.All(root.Children.Keys, key => Assert.Contains(((YamlScalarNode)key).Value!, TopFields));
    }

    /// <summary>What the analyzer reports with every rule on.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(CSharpCompilation compilation, AnalyzerOptions? options = null)
    {
        var analyzer = new ManifestAnalyzer();
        var everything = analyzer.SupportedDiagnostics.Where(rule => !rule.IsEnabledByDefault).Select(rule => new KeyValuePair<string, ReportDiagnostic>(rule.Id, ReportDiagnostic.Warn));
        var analyzed = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(everything)).WithAnalyzers([analyzer], options);
        var reported = await analyzed.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        foreach (var failure in reported.Where(diagnostic => diagnostic.Id is "AD0001" or "K8S1000"))
        {
            throw new InvalidOperationException(failure.ToString());
        }

        return reported;
    }
}
