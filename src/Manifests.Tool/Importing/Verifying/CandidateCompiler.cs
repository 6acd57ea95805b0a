using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Manifests.Analyzers;
using Manifests.Core.Objects;
using Manifests.Core.Output;
using Manifests.Core.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.Tool.Importing.Verifying;

/// <summary>Builds what the importer wrote, in memory and with the very generator of the package, to see which objects it makes.</summary>
internal static class CandidateCompiler
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12);

    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    // What the tool itself runs on is what a project would refer to: the framework, our attributes, KubernetesClient.
    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var file && (file.StartsWith("System.", StringComparison.Ordinal) || file is "netstandard.dll" or "mscorlib.dll" or "Manifests.dll" or "KubernetesClient.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    /// <summary>Compiles files.</summary>
    /// <param name="files">The files, by name.</param>
    public static BuiltObjects Compile(IReadOnlyDictionary<string, string> files)
    {
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(file.Value, Encoding.UTF8), ParseOptions, file.Key));
        var compilation = CSharpCompilation.Create("Imported", trees, References.Value, Options);
        CSharpGeneratorDriver.Create([new ManifestGenerator().AsSourceGenerator()], parseOptions: ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var built, out var problems);
        var errors = built.GetDiagnostics().Concat(problems).Where(problem => problem.Severity == DiagnosticSeverity.Error)
            .ToLookup(problem => problem.Location.SourceTree?.FilePath ?? "", problem => problem.ToString());
        return new BuiltObjects(built, [.. Carried(built).SelectMany(carried => YamlReader.Read(carried.Yaml, carried.Path).Objects.Select(item => new BuiltObject(item, carried.DeclaringType)))], errors);
    }

    private static IEnumerable<CarriedManifest> Carried(Compilation compilation)
    {
        var carriers = compilation.Assembly.GlobalNamespace.GetNamespaceMembers().FirstOrDefault(space => space.Name == CarriedManifest.CarrierNamespace);
        foreach (var constant in (carriers?.GetTypeMembers() ?? []).SelectMany(type => type.GetMembers()).OfType<IFieldSymbol>())
        {
            if (constant is { HasConstantValue: true, ConstantValue: string text } && CarriedManifest.TryParse(text, out var carried))
            {
                yield return carried!;
            }
        }
    }
}

/// <summary>What came of a build.</summary>
/// <param name="Compilation">What was built.</param>
/// <param name="Objects">The objects that it makes.</param>
/// <param name="Errors">What the compiler refused, by file.</param>
internal sealed record BuiltObjects(Compilation Compilation, IReadOnlyList<BuiltObject> Objects, ILookup<string, string> Errors)
{
    private const string NotEvaluable = "K8S1002";

    private readonly Lazy<ImmutableArray<Diagnostic>> _diagnostics = new(() =>
        Compilation.WithAnalyzers([new ManifestAnalyzer()]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult());

    /// <summary>Why a member of a file is no object, as the package's analyzer says it; null where it says nothing.</summary>
    public string? ReasonOf(string file, string member) => _diagnostics.Value
        .Where(problem => problem.Id == NotEvaluable && problem.Location.SourceTree?.FilePath == file && MemberAt(problem.Location) == member)
        .Select(problem => problem.GetMessage(CultureInfo.InvariantCulture)).FirstOrDefault();

    /// <summary>What the rules refuse of what was built: objects in C# are held to more than YAML, whose other half may be elsewhere.</summary>
    public IReadOnlyList<string> RuleErrors() =>
    [
        .. _diagnostics.Value.Where(problem => problem.Severity == DiagnosticSeverity.Error)
            .Select(problem => $"{problem.Location.SourceTree?.FilePath}: {problem.Id}: {problem.GetMessage(CultureInfo.InvariantCulture)}")
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private static string MemberAt(Location location) =>
        location.SourceTree!.GetRoot().FindNode(location.SourceSpan).AncestorsAndSelf().OfType<PropertyDeclarationSyntax>().FirstOrDefault()?.Identifier.ValueText ?? "";
}

/// <summary>An object that a build makes.</summary>
/// <param name="Object">The object.</param>
/// <param name="DeclaringType">The class that says it.</param>
internal sealed record BuiltObject(KubernetesObject Object, string DeclaringType);
