using System.Linq;
using System.Text;
using Manifests.Analyzers.Carrier;
using Manifests.Analyzers.Config;
using Manifests.Analyzers.Reading;
using Manifests.Analyzers.Shapes;
using Manifests.Analyzers.Yaml;
using Manifests.Core.Collections;
using Manifests.Core.Objects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.Analyzers;

/// <summary>Carries the YAML of annotated classes into the compiled assembly, one file per class, and what other projects may know of them.</summary>
/// <remarks>It reports nothing: a generator may run long after an edit, so diagnostics are the analyzer's.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ManifestGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Each attribute that makes objects leads to classes; together they hold each class once.
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Select((file, _) => ConfigFile.Read(file.Left, file.Right)).Collect().Combine(context.AnalyzerConfigOptionsProvider.Select((options, _) => ConfigFiles.ProjectFolder(options)))
            .Select((pair, _) => new ConfigFiles(pair.Left, pair.Right));
        var classesByKind = AttributeCatalogue.MakingObjects.Select(shape => WithFiles(ClassesWith(context, shape), files)).ToList();

        // A class whose objects are still the same is not written again.
        foreach (var classes in classesByKind)
        {
            var carriers = classes.Select(CarrierWriter.Write).WithTrackingName(StepNames.WriteCarrier);
            context.RegisterSourceOutput(carriers, AddSource);
        }

        // The index covers the project, and changes only when something changes that others may ask about.
        var facts = classesByKind.Select(FactsOf).Aggregate((all, more) => all.Combine(more).Select((pair, _) => pair.Left.AddRange(pair.Right)));
        facts = facts.Combine(YamlFactsOf(context)).Select((pair, _) => pair.Left.AddRange(pair.Right));
        var presets = PresetsOf(context);
        var index = facts.Combine(presets).Select((pair, _) => IndexWriter.Write(pair.Left, pair.Right)).WithTrackingName(StepNames.WriteIndex);
        context.RegisterSourceOutput(index, AddSource);
    }

    private static IncrementalValuesProvider<DeclaredClass> ClassesWith(IncrementalGeneratorInitializationContext context, AttributeShape shape) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
                shape.FullName,
                (node, _) => node is TypeDeclarationSyntax || shape.Type == typeof(ManifestAttribute),
                (found, cancellation) => ClassSource.Read(found, shape, cancellation))
            .WithTrackingName(StepNames.ReadClass)
            .Where(declared => declared is not null)
            .Select((declared, _) => declared!);

    private static IncrementalValuesProvider<DeclaredClass> WithFiles(IncrementalValuesProvider<DeclaredClass> classes, IncrementalValueProvider<ConfigFiles> files) =>
        classes.Combine(files)
            .Select((pair, cancellation) => pair.Left with { Objects = pair.Left.Objects.Select(item => pair.Right.Resolve(item, cancellation)).ToEquatableArray() })
            .WithTrackingName(StepNames.ReadFiles);

    private static IncrementalValueProvider<EquatableArray<ObjectFacts>> FactsOf(IncrementalValuesProvider<DeclaredClass> classes) =>
        classes.Select((declared, _) => declared.Objects.Select(ObjectFacts.Of).ToEquatableArray())
            .WithTrackingName(StepNames.ClassFacts)
            .Collect()
            .Select((all, _) => all.SelectMany(facts => facts).ToEquatableArray());

    private static IncrementalValueProvider<EquatableArray<ObjectFacts>> YamlFactsOf(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select((file, cancellation) => ProjectYaml.Read(file.Left, file.Right, cancellation)?.Objects.Select(ObjectFacts.Of).ToEquatableArray() ?? [])
            .WithTrackingName(StepNames.YamlFacts)
            .Collect()
            .Select((all, _) => all.SelectMany(facts => facts).ToEquatableArray());

    private static IncrementalValueProvider<EquatableArray<PresetPart>> PresetsOf(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
                typeof(PresetAttribute).FullName!,
                (node, _) => node is TypeDeclarationSyntax,
                (found, _) => Presets.PartsOf((INamedTypeSymbol)found.TargetSymbol).ToEquatableArray())
            .WithTrackingName(StepNames.ReadPreset)
            .Collect()
            .Select((all, _) => all.SelectMany(parts => parts).ToEquatableArray());

    private static void AddSource(SourceProductionContext context, GeneratedFile? file)
    {
        if (file is not null)
        {
            context.AddSource(file.HintName, SourceText.From(file.Source, Encoding.UTF8));
        }
    }
}
