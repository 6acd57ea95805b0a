using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Rules;
using Manifests.Core.Yaml;

namespace Manifests.Core.Tests.Rules;

/// <summary>What breaking a rule means depends on whether the rest of the cluster is in view.</summary>
public class SeverityTests
{
    private const string Service = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {selector: {app: web}, ports: [{port: 80}]}\n";

    [Fact]
    public void A_rule_that_holds_an_object_against_others_warns_of_one_from_YAML()
    {
        var fromYaml = YamlReader.Read(Service, "a.yaml").Objects.Single();
        var fromClass = new KubernetesObject((Manifests.Core.Tree.MappingNode)fromYaml.Root.CloneAt(null), "Web");

        Assert.Equal(RuleSeverity.Warning, SeverityOf("K8S2001", fromYaml));
        Assert.Equal(RuleSeverity.Error, SeverityOf("K8S2001", fromClass));
    }

    [Fact]
    public void A_rule_about_one_object_means_the_same_everywhere()
    {
        var fromYaml = YamlReader.Read(Service.Replace("80", "80000", System.StringComparison.Ordinal), "a.yaml").Objects.Single();

        Assert.Equal(RuleSeverity.Error, SeverityOf("K8S3003", fromYaml));
    }

    [Fact]
    public void Errors_about_references_are_such_rules_save_that_about_the_volumes_of_the_pod_itself() => Assert.Equal(
        ["K8S4004"],
        RuleCatalogue.ObjectRules.Select(rule => rule.Descriptor)
            .Where(rule => rule.Id[3] == '4' && rule.SeverityFor(isFromYaml: true) == RuleSeverity.Error)
            .Select(rule => rule.Id));

    private static RuleSeverity SeverityOf(string id, KubernetesObject item)
    {
        Finding? found = null;
        var target = ClusterObject.InView(item);
        var rule = RuleCatalogue.ObjectRules.Single(candidate => candidate.Descriptor.Id == id);
        rule.Check(new RuleContext(rule.Descriptor, target, new ClusterIndex([target]), finding => found = finding));
        return found!.Severity;
    }
}
