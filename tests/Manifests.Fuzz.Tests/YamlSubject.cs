using System;
using System.Globalization;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Rules;
using Manifests.Core.Tree;
using Manifests.Core.Yaml;

namespace Manifests.Fuzz.Tests;

/// <summary>Reads a file of YAML, asks every rule about its objects, writes these and reads them again.</summary>
internal static class YamlSubject
{
    public static void Survives(string text)
    {
        var file = YamlReader.Read(text, "a.yaml");
        Assert.All(file.Problems, problem => IsSaid(problem, text));
        Assert.All(file.Documents, document => Assert.NotNull(document.Comments));

        var items = file.Objects.Select(ClusterObject.InView).ToList();
        var cluster = new ClusterIndex(items);
        foreach (var item in items)
        {
            var findings = ObjectChecks.Of(item, cluster, (rule, exception) => throw new InvalidOperationException($"{rule.Descriptor.Id} failed.", exception));
            Assert.All(findings, finding => IsSaid(finding, text));
        }

        foreach (var item in file.Objects)
        {
            IsReadBack(item.Root);
        }
    }

    private static void IsSaid(Finding finding, string text)
    {
        Assert.NotEmpty(string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments]));
        if ((finding.Origin ?? finding.Object) is { } origin)
        {
            Assert.InRange(origin.Start, 0, text.Length);
            Assert.InRange(origin.Start + origin.Length, 0, text.Length);
            Assert.InRange(origin.Line, 1, text.Count(c => c is '\n' or '\r') + 1);
        }
    }

    private static void IsReadBack(MappingNode root)
    {
        var again = YamlReader.Read(YamlWriter.Write(root), "a.yaml");
        Assert.Empty(again.Problems);
        Assert.Equal(root, Assert.Single(again.Documents).Root);
    }
}
