using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Manifests.Analyzers.Shapes;
using Manifests.Analyzers.Tests.Docs;
using Manifests.Analyzers.Tests.Generating;
using Manifests.Analyzers.Tests.Reading;
using Manifests.Core.Output;
using Manifests.Core.Schema;

namespace Manifests.Analyzers.Tests.Validating;

/// <summary>The objects that the samples, the examples of the reference and the tests of all options make, for others to judge.</summary>
internal static class EmittedYaml
{
    private static readonly Lazy<IReadOnlyList<(string Source, string Yaml)>> Real = new(() => [.. Samples().Concat(Examples()).DistinctBy(emitted => emitted.Yaml)]);

    private static readonly Lazy<IReadOnlyList<(string Source, string Yaml)>> Dummies = new(() => [.. OptionsOnce().DistinctBy(emitted => emitted.Yaml)]);

    /// <summary>Objects that mean something: each must be right in every respect.</summary>
    public static IReadOnlyList<(string Source, string Yaml)> OfSamplesAndExamples => Real.Value;

    /// <summary>Objects of one option each, whose values are dummies ("text" for a quantity) and which lack what the API requires besides: only their structure can be judged.</summary>
    public static IReadOnlyList<(string Source, string Yaml)> OfOptions => Dummies.Value;

    private static IEnumerable<(string Source, string Yaml)> Samples()
    {
        foreach (var sample in new[] { "Hello", "Shop" })
        {
            var files = Directory.GetFiles(Path.Combine(CheckedInFile.Root, "samples", sample), "*.cs").Where(file => Path.GetFileName(file) != "Program.cs").Order(StringComparer.Ordinal);
            foreach (var manifest in ManifestsOf([.. files.Select(File.ReadAllText)]))
            {
                yield return ($"samples/{sample}, {string.Join(" and ", manifest.Environments)}: {manifest.Path}", manifest.Yaml);
            }
        }
    }

    private static IEnumerable<(string Source, string Yaml)> Examples() => AttributeCatalogue.All.Where(shape => XmlDocs.Example(shape.Type) is { Length: > 0 })
        .SelectMany(shape => ManifestsOf("using Manifests;\n" + AttributePage.Complete(shape, XmlDocs.Example(shape.Type))).Select(manifest => ($"the example of {shape.Type.Name}: {manifest.Path}", manifest.Yaml)));

    // All in one compilation, each in a namespace of its own.
    private static IEnumerable<(string Source, string Yaml)> OptionsOnce()
    {
        var options = OptionTests.Sources().ToList();
        var source = string.Concat(options.Select((option, index) => $"namespace Option{index} {{ {option.Source} }}\n"));
        return ManifestsOf(source).Select(manifest => ($"{options[int.Parse(manifest.DeclaringType.Split('.')[0]["Option".Length..], CultureInfo.InvariantCulture)].Name} of {manifest.Kind}", manifest.Yaml));
    }

    private static IEnumerable<CarriedManifest> ManifestsOf(params string[] sources) =>
        // The judges know what Kubernetes serves by itself; a kind of the sample's own (a route of the Gateway API) is none of theirs.
        GeneratorRun.Of(GeneratorRun.Compile(sources)).Manifests.Where(manifest => ServedKinds.Contains(ApiVersionOf(manifest.Yaml), manifest.Kind));

    private static string ApiVersionOf(string yaml) => yaml.Split('\n')[0]["apiVersion: ".Length..];
}
