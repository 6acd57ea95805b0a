using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

/// <summary>There is no source that makes a rule fail, as far as we know: what is held here is what is said if one did.</summary>
public class RuleFailureTests
{
    [Fact]
    public void FailureOfARule_Triggers_AndIsNotAnException()
    {
        var findings = new System.Collections.Generic.List<Manifests.Core.Rules.Finding>();
        ManifestAnalyzer.Guard(new Manifests.Analyzers.Rules.SelectorSyntax(), "Web", findings, () => throw new System.InvalidOperationException("why"));

        var finding = Assert.Single(findings);
        Assert.Equal("K8S1000", finding.Rule.Id);
        Assert.Equal(["K8S2005", "Web", "InvalidOperationException: why"], finding.Arguments);
    }

    [Fact]
    public Task HalfTypedCode_DoesNotTrigger() => RuleVerifier.ReportsNoFailure("""
        [Pod(] [Label("app")] [Service(80, TargetPort = )] [ContainerPort("x")] [Container(Image = nameof(Missing))] [Nothing]
        [Service(80, For = typeof())] [Service(80, For = typeof(Missing<>))] [InNamespace(typeof(int[]))] [Env(null, null)] class Hello<T> { }
        [Deployment((string)null)] [Label(null, null)] [Service(null, 0, Selector = null, ExternalIPs = null, TargetPort = null, For = null)] class Nulls { }
        [Service(80, For = typeof(Hello<>))] [InNamespace(typeof(Nulls))] [Pod(Namespace = "")] class Generic { }
        [Deployment(Of] class
        """);
}
