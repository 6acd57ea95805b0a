using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class TypedMemberIsObjectTests
{
    [Theory]
    [InlineData("public V1Namespace Shop => new();", "it is not static")]
    [InlineData("public static V1Namespace Shop(string name) => new();", "it has parameters")]
    [InlineData("public static void Shop() { }", "it returns nothing")]
    [InlineData("public static T Shop<T>() where T : new() => new();", "it is generic")]
    [InlineData("public static string Shop => \"shop\";", "its value is a String")]
    [InlineData("public static V1Namespace? Shop => null;", "its value is null")]
    [InlineData("public static V1ObjectMeta Shop => new();", "a V1ObjectMeta has no [KubernetesEntity] and sets no ApiVersion and Kind")]
    public Task Member_Triggers(string member, string reason) => RuleVerifier.Reports(
        "K8S1021",
        "'Shop' describes no Kubernetes object: " + reason,
        "using k8s.Models;\npublic class P\n{\n    [Manifest] " + member.Replace("Shop", "{|#0:Shop|}", System.StringComparison.Ordinal) + "\n}");

    [Theory]
    [InlineData("public static V1Namespace Shop => new() { Metadata = new() { Name = \"shop\" } };")]
    [InlineData("public static readonly V1Namespace[] Shop = [new() { Metadata = new() { Name = \"shop\" } }, new() { Metadata = new() { Name = \"office\" } }];")]
    [InlineData("private static System.Collections.Generic.IEnumerable<k8s.IKubernetesObject> Shop() { yield return new V1Namespace { Metadata = new() { Name = \"shop\" } }; }")]
    public Task Object_DoesNotTrigger(string member) => RuleVerifier.Verify("using k8s.Models;\npublic class P\n{\n    [Manifest] " + member + "\n}");
}
