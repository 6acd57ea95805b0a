using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Manifests.Analyzers.Rules;

namespace Manifests.Analyzers.Tests.Docs;

/// <summary>Every check of the catalogue that is about more than taste is made by a rule, or left out for a reason that is written down.</summary>
public class CatalogueCoverageTests
{
    private const string LeftOutPath = "eng/catalogue-left-out.tsv";
    private const int FewestRows = 300;
    private const int FewestWordsOfAReason = 6;

    private static readonly string[] Covered = [.. AllRules.All.SelectMany(rule => rule.Descriptor.Catalogue).Distinct().Order(StringComparer.Ordinal)];

    private static readonly IReadOnlyList<(string Id, string Reason)> LeftOut =
        [.. File.ReadLines(Path.Combine(CheckedInFile.Root, LeftOutPath)).Skip(1).Select(line => line.Split('\t')).Select(cells => (cells[0], cells[1]))];

    [CatalogueFact]
    public void EveryErrorAndWarning_IsCoveredOrLeftOutForAReason() => Assert.Empty(Catalogue.Rows
        .Where(row => row.Category.Contains('E', StringComparison.Ordinal) || row.Category.Contains('W', StringComparison.Ordinal))
        .Select(row => row.Id).Except(Covered).Except(LeftOut.Select(row => row.Id)));

    [CatalogueFact]
    public void EveryId_IsOneOfTheCatalogue() => Assert.Empty(Covered.Concat(LeftOut.Select(row => row.Id)).Except(Catalogue.Rows.Select(row => row.Id)));

    [CatalogueFact]
    public void TheCatalogue_WasRead() => Assert.True(Catalogue.Rows.Count > FewestRows, $"Only {Catalogue.Rows.Count} rows of {Catalogue.Path} were understood.");

    [Fact]
    public void WhatIsCovered_IsNotLeftOut() => Assert.Empty(LeftOut.Select(row => row.Id).Intersect(Covered));

    [Fact]
    public void WhatIsLeftOut_IsListedOnceWithAReason()
    {
        Assert.Equal(LeftOut.Select(row => row.Id).Distinct().Order(StringComparer.Ordinal), LeftOut.Select(row => row.Id));
        Assert.All(LeftOut, row => Assert.True(row.Reason.Split(' ').Length >= FewestWordsOfAReason, $"{row.Id}: '{row.Reason}' is no reason"));
    }
}
