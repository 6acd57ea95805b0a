using System;
using System.IO;
using System.Linq;
using Manifests.CorpusCheck;

namespace Manifests.Corpus.Tests;

/// <summary>The rules against thousands of objects that the API server has judged. What they find is in docs/corpus.md, by <c>dotnet run -c Release --project eng/Corpus</c>.</summary>
public sealed class CorpusTests
{
    private const double LeastShare = 0.9;

    private static readonly Lazy<CorpusRun> Run = new(CorpusRun.Make);

    [CorpusFact]
    public void No_rule_throws() => Assert.Empty(Run.Value.Cases.SelectMany(item => item.Failures.Select(failure => item.Key + " " + failure)));

    [CorpusFact]
    public void No_error_falls_on_an_object_that_is_real() => Assert.Empty(
        Run.Value.Cases.Where(item => item.Role == "real").SelectMany(item => item.Errors.Select(error => item.Key + " " + Report.Words(error))));

    [CorpusFact]
    public void Of_what_the_server_rejects_nine_tenths_get_an_error_that_names_the_field()
    {
        var rejected = Run.Value.Cases.Where(item => item.IsRejected).ToList();
        var share = (double)rejected.Count(item => item.NamesTheField) / rejected.Count;

        Assert.True(rejected.Count > 500, $"{rejected.Count} objects are rejected");
        Assert.True(share >= LeastShare, $"{share:P1} of {rejected.Count}");
    }

    [CorpusFact]
    public void Every_disagreement_is_explained() => Assert.Empty(
        Report.Disagreements(Run.Value).Where(item => Explanations.Of(item.Case) is null).Select(item => item.Case.Key));

    [CorpusFact]
    public void No_explanation_is_stale() => Assert.Empty(
        Explanations.All.Where(explanation => !Report.Disagreements(Run.Value).Any(item => explanation.IsOf(item.Case))).Select(explanation => explanation.Pattern));

    [CorpusFact]
    public void The_page_is_what_the_command_writes() => Assert.True(
        Report.Page(Run.Value) == File.ReadAllText(Report.PagePath),
        "docs/corpus.md is stale: dotnet run -c Release --project eng/Corpus -- --write");
}
