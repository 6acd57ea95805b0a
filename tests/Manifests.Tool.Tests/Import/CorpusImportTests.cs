using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Manifests.Core.Objects;
using Manifests.Tool.Importing;
using Manifests.Tool.Importing.Verifying;
using Xunit.Abstractions;

namespace Manifests.Tool.Tests.Import;

/// <summary>Real YAML, imported, built, and compared with what it was; tests/corpus-import.sh prints the figures.</summary>
public class CorpusImportTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void Real_documents_come_back_from_the_build()
    {
        var outcomes = new ConcurrentBag<Outcome>();
        Parallel.ForEach(Corpus.Files.Where(file => file.Role == "real"), file =>
        {
            foreach (var outcome in Import(file))
            {
                outcomes.Add(outcome);
            }
        });

        var documents = outcomes.GroupBy(outcome => (outcome.File, outcome.Line)).ToList();
        var same = documents.Count(document => document.All(outcome => outcome.Problem is null));
        var share = 100.0 * same / documents.Count;
        output.WriteLine(FormattableString.Invariant($"round trip: {same} of {documents.Count} real documents come back as equal data: {share:0.0} %"));
        foreach (var form in outcomes.GroupBy(outcome => outcome.Form).OrderBy(group => group.Key))
        {
            output.WriteLine(FormattableString.Invariant($"round trip: {form.Count()} objects as {form.Key}"));
        }

        foreach (var outcome in outcomes.Where(outcome => outcome.Problem is not null).OrderBy(outcome => outcome.File, StringComparer.Ordinal))
        {
            output.WriteLine($"round trip: not {outcome.File}:{outcome.Line} {outcome.Object}: {outcome.Problem}");
        }

        foreach (var reason in outcomes.Where(outcome => outcome is { Form: ImportForm.Typed }).GroupBy(outcome => outcome.Reason).OrderByDescending(group => group.Count()))
        {
            output.WriteLine(FormattableString.Invariant($"no attributes: {reason.Count()} {reason.Key} ({reason.First().File}:{reason.First().Line})"));
        }

        Assert.True(share >= 95, FormattableString.Invariant($"only {share:0.0} %"));
    }

    private static IEnumerable<Outcome> Import(CorpusFile file)
    {
        var options = new ImportOptions([Path.Combine(Corpus.Folder, file.Path)], "unused") { CSharpNamespace = "Imported", SecretValues = true };
        var reader = new SourceReader(options);
        reader.Read(Terminal.OfProcess());
        if (reader.Objects.Count == 0)
        {
            return [];
        }

        var result = new Importer(options, reader.Objects).Run();
        var sources = result.Files.Where(written => written.Key.EndsWith(".cs", StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);
        var built = sources.Count == 0 ? [] : CandidateCompiler.Compile(sources).Objects.Select(item => item.Object).ToList();
        return reader.Objects.Select(source => new Outcome(file.Path, source.Line, source.ToString(), source.Form, source.Reason, Problem(source, built))).ToList();
    }

    // What stays YAML does not come back from the classes, and so does not count.
    private static string? Problem(SourceObject source, List<KubernetesObject> built)
    {
        if (source.Form == ImportForm.Yaml)
        {
            return source.Reason;
        }

        var found = built.Where(item => item.ApiVersion == source.Object.ApiVersion && item.Kind == source.Kind && item.Namespace == source.Object.Namespace && item.Name == source.Object.Name).ToList();
        return found.Count == 1 ? SameData.Difference(source.Object, found[0]) : $"built {found.Count} times";
    }

    private sealed record Outcome(string File, int Line, string Object, ImportForm Form, string? Reason, string? Problem);
}
