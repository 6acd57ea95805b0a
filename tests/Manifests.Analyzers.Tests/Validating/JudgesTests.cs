using System;
using Manifests.Analyzers.Tests.Generating;
using Manifests.Testing.Judging;
using Xunit.Sdk;

namespace Manifests.Analyzers.Tests.Validating;

/// <summary>That the judges find what is wrong, and that each run of the generator is put before them.</summary>
public class JudgesTests
{
    [Fact]
    public void The_client_finds_a_field_that_is_none() =>
        Assert.Contains("Property 'bogus' not found on type", KubernetesClientModels.Problem("apiVersion: v1\nkind: Service\nspec:\n  ports:\n    - port: 80\n      bogus: 1\n"), StringComparison.Ordinal);

    [NodeTheory]
    [InlineData("apiVersion: v1\nkind: Service\nspec:\n  ports:\n    - port: http\n")]
    [InlineData("apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  maxReplicas: 2\n")]
    [InlineData("apiVersion: v2\nkind: Service\n")]
    public void The_schemas_find_what_is_wrong(string yaml) => Assert.NotEmpty(KubernetesModels.Problems(yaml));

    [Fact]
    public void A_run_fails_that_emits_what_the_client_refuses() =>
        Assert.Contains("KubernetesClient: ", Assert.ThrowsAny<XunitException>(() => GeneratorRun.Of("using Manifests; [Pod] [Resources(Cpu = \"much\")] class Web { }")).Message, StringComparison.Ordinal);

    [NodeFact]
    public void A_run_fails_that_emits_what_the_schemas_refuse() =>
        Assert.Contains("scaleTargetRef", Assert.ThrowsAny<XunitException>(() => GeneratorRun.Of("using Manifests; [HorizontalPodAutoscaler(1, 2)] class Web { }")).Message, StringComparison.Ordinal);
}
