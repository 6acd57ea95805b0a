using Manifests.Analyzers.Tests.Generating;

namespace Manifests.Analyzers.Tests.Reading;

/// <summary>ServiceAccounts, roles and bindings.</summary>
public class AccessTests
{
    [Fact]
    public void Account_IsThatOfTheClasssPods()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [ServiceAccount("runner")] class Web { }
            """);

        Assert.Contains("  name: runner\n", run.Yaml("ServiceAccount"));
        Assert.Contains("      serviceAccountName: runner\n", run.Yaml("Deployment"));
    }

    [Fact]
    public void Rules_MakeRoleAndBindingOfTheAccountsName()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [ServiceAccount] [Rule("get,list,watch", "configmaps, pods")] [InNamespace("shop")] class Orders { }
            """);

        Assert.Contains("  name: orders\n  namespace: shop\nrules:\n  - apiGroups:\n      - \"\"\n    resources:\n      - configmaps\n      - pods\n    verbs:\n      - get\n      - list\n      - watch\n", run.Yaml("Role"));
        Assert.Contains("roleRef:\n  kind: Role\n  name: orders\n  apiGroup: rbac.authorization.k8s.io\nsubjects:\n  - kind: ServiceAccount\n    name: orders\n    namespace: shop\n", run.Yaml("RoleBinding"));
    }

    [Fact]
    public void ResourcesOfSeveralGroups_BecomeARuleEach()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Role] [Rule("get", "pods,deployments/scale,jobs", ResourceNames = "a,b")] class Reader { }
            """);

        Assert.Contains("  - apiGroups:\n      - apps\n    resources:\n      - deployments/scale\n    resourceNames:\n      - a\n      - b\n    verbs:\n      - get\n", run.Yaml("Role"));
        Assert.Contains("      - batch\n", run.Yaml("Role"));
    }

    [Fact]
    public void Groups_AreTakenAsWritten()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Role] [Rule("get", "widgets,gadgets", Groups = "example.com")] class Reader { }
            """);

        Assert.Contains("  - apiGroups:\n      - example.com\n    resources:\n      - widgets\n      - gadgets\n", run.Yaml("Role"));
    }

    [Fact]
    public void ClusterRole_HasTheClasssRules_AndNoRoleIsMade()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [ServiceAccount] [ClusterRole("nodes")] [Rule("get", "nodes")] [ClusterRoleBinding("web-nodes")] [InNamespace("shop")] class Web { }
            """);

        Assert.Contains("      - nodes\n", run.Yaml("ClusterRole"));
        Assert.Contains("roleRef:\n  kind: ClusterRole\n  name: nodes\n  apiGroup: rbac.authorization.k8s.io\nsubjects:\n  - kind: ServiceAccount\n    name: web\n    namespace: shop\n", run.Yaml("ClusterRoleBinding"));
        Assert.DoesNotContain(run.Manifests, manifest => manifest.Kind is "Role" or "RoleBinding");
    }

    [Fact]
    public void Binding_NamesRoleAndSubjects()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [RoleBinding("view", ClusterRole = "view", ServiceAccount = "ci/builder", Users = new[] { "anna" }, Groups = new[] { "ops" })] class View { }
            """);

        Assert.Contains("  kind: ClusterRole\n  name: view\n", run.Yaml("RoleBinding"));
        Assert.Contains("  - kind: ServiceAccount\n    name: builder\n    namespace: ci\n  - kind: User\n    name: anna\n    apiGroup: rbac.authorization.k8s.io\n  - kind: Group\n    name: ops\n", run.Yaml("RoleBinding"));
    }

    [Fact]
    public void Binding_ByTypes()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Role("reader")] [Rule("get", "pods")] class Reader { }
            [RoleBinding("read", Role = typeof(Reader), ServiceAccount = typeof(Web))] class Read { }
            [Deployment] [ServiceAccount] class Web { }
            """);

        Assert.Contains("  kind: Role\n  name: reader\n", run.Yaml("RoleBinding"));
        Assert.Contains("  - kind: ServiceAccount\n    name: web\n", run.Yaml("RoleBinding"));
    }

    [Fact]
    public void AggregatedRole_HasSelectorsAndNoRules()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [ClusterRole(AggregatedFrom = new[] { "a/b=true", "c in (d,e)" })] class Monitoring { }
            """);

        Assert.EndsWith("aggregationRule:\n  clusterRoleSelectors:\n    - matchLabels:\n        a/b: \"true\"\n    - matchExpressions:\n        - key: c\n          operator: In\n          values:\n            - d\n            - e\n", run.Yaml("ClusterRole"));
    }

    [Fact]
    public void RuleAboutUrls_HasNoGroups()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [ClusterRole] [Rule("get", NonResourceUrls = "/metrics,/healthz/*")] class Scraper { }
            """);

        Assert.EndsWith("rules:\n  - verbs:\n      - get\n    nonResourceURLs:\n      - /metrics\n      - \"/healthz/*\"\n", run.Yaml("ClusterRole"));
    }

    [Fact]
    public void Account_NamesSecretsOfRegistries()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [ServiceAccount(ImagePullSecrets = new[] { "first", "second" })] class Builder { }
            """);

        Assert.EndsWith("imagePullSecrets:\n  - name: first\n  - name: second\n", run.Yaml("ServiceAccount"));
    }
}
