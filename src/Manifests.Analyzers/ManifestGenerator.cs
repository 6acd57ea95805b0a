using System.Text;
using Manifests.Analyzers.Carrier;
using Manifests.Analyzers.Config;
using Manifests.Analyzers.Reading;
using Manifests.Analyzers.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.Analyzers;

/// <summary>Carries the YAML of annotated classes into the compiled assembly, and what other projects may know of them.</summary>
/// <remarks>It reports nothing: a generator may run long after an edit, so diagnostics are the analyzer's.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ManifestGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Each compilation is asked for all of its classes: it takes those that no edit can have changed from the one before it.
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Select((file, _) => ConfigFile.Read(file.Left, file.Right)).Collect()
            .Combine(context.AnalyzerConfigOptionsProvider.Select((options, _) => ConfigFiles.ProjectFolder(options)))
            .Select((pair, _) => new ConfigFiles(pair.Left, pair.Right));
        var classes = WithFiles(context.CompilationProvider.SelectMany((compilation, cancellation) => ClassReadings.In(compilation).All(cancellation)).WithTrackingName(StepNames.ReadClass), files);

        // A class whose objects are still the same is not written again.
        var carriers = classes.Select(CarrierWriter.Write).WithTrackingName(StepNames.WriteCarrier);
        context.RegisterSourceOutput(carriers.Collect().SelectMany((all, _) => CarrierFile.Arrange(all)).Select((file, _) => file.Write()), AddSource);

        // The index covers the project, and changes only when something changes that others may ask about.
        var ofClasses = classes.Select((declared, _) => IndexPart.Of(declared)).WithTrackingName(StepNames.ClassFacts);
        var index = ofClasses.Collect().Combine(OfYaml(context).Collect()).Select((parts, _) => IndexWriter.Write([.. parts.Left, .. parts.Right])).WithTrackingName(StepNames.WriteIndex);
        context.RegisterSourceOutput(index, AddSource);
    }

    private static IncrementalValuesProvider<DeclaredClass> WithFiles(IncrementalValuesProvider<DeclaredClass> classes, IncrementalValueProvider<ConfigFiles> files) =>
        classes.Combine(files)
            .Select((pair, cancellation) => pair.Right.Resolve(pair.Left, cancellation))
            .WithTrackingName(StepNames.ReadFiles);

    private static IncrementalValuesProvider<IndexPart> OfYaml(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select((file, cancellation) => IndexPart.Of(ProjectYaml.Read(file.Left, file.Right, cancellation)))
            .WithTrackingName(StepNames.YamlFacts);

    private static void AddSource(SourceProductionContext context, GeneratedFile? file)
    {
        if (file is not null)
        {
            context.AddSource(file.HintName, SourceText.From(file.Source, Encoding.UTF8));
        }
    }
}
