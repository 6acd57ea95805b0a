using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Rules;
using Manifests.Core.Yaml;

namespace Manifests.Core.Tests.Peers;

/// <summary>What the rules report on the objects of some files that are one cluster.</summary>
internal sealed class RuleRun
{
    private readonly List<(KubernetesObject Object, int Document)> _objects = [];
    private readonly Dictionary<KubernetesObject, List<Finding>> _findings = new(ReferenceEqualityComparer.Instance);

    public RuleRun(IEnumerable<CorpusFile> files)
    {
        foreach (var document in files.SelectMany(file => YamlReader.Read(file.ReadText(), file.Path).Documents))
        {
            _objects.AddRange(document.Objects.Select(item => (item, document.Index)));
        }

        var cluster = _objects.Select(item => ClusterObject.InView(item.Object)).ToList();
        var index = new ClusterIndex(cluster);
        foreach (var item in cluster)
        {
            var findings = _findings[item.Source!] = [];
            foreach (var rule in RuleCatalogue.ObjectRules)
            {
                rule.Check(new RuleContext(rule.Descriptor, item, index, findings.Add));
            }
        }
    }

    public IEnumerable<KubernetesObject> Objects => _objects.Select(item => item.Object);

    /// <summary>The ids of the rules that report on an object.</summary>
    public IEnumerable<string> IdsOn(KubernetesObject item) => _findings[item].Select(finding => finding.Rule.Id).Distinct();

    /// <summary>The object of a document that a row of ORACLE.tsv is about.</summary>
    public KubernetesObject? Of(CorpusObject row)
    {
        var candidates = _objects.Where(found => found.Document == row.Document && found.Object.Kind == row.Kind).Select(found => found.Object).ToList();
        return candidates.Count == 1 ? candidates[0] : candidates.FirstOrDefault(candidate => candidate.Name == row.Name);
    }

    /// <summary>The objects that a text such as <c>Deployment/shop/web</c> or <c>Pod/web</c> names; all of them for <c>*</c>.</summary>
    public IEnumerable<KubernetesObject> Named(string text)
    {
        var parts = text.Split('/');
        return text == "*" ? Objects : Objects.Where(item => item.Kind == parts[0] && item.Name == parts[^1] && (parts.Length < 3 || item.Namespace == parts[1]));
    }
}
