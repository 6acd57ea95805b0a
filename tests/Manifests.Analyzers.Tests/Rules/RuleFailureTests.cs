using System;
using System.Globalization;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Generating;
using Manifests.Analyzers.Tests.Verifying;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.Analyzers.Tests.Rules;

/// <summary>There is no source that makes a rule fail, as far as we know: what is held here is what is said if one did.</summary>
public class RuleFailureTests
{
    [Fact]
    public void FailureOfARule_Triggers_AndIsNotAnException()
    {
        var findings = new System.Collections.Generic.List<Manifests.Core.Rules.Finding>();
        ManifestAnalyzer.Guard(new Manifests.Analyzers.Rules.SelectorSyntax(), "Web", findings, () => throw new InvalidOperationException("why"));

        var finding = Assert.Single(findings);
        Assert.Equal("K8S1000", finding.Rule.Id);
        Assert.Equal(["K8S2005", "Web", "InvalidOperationException: why"], finding.Arguments);
    }

    [Fact]
    public async Task FailureOfARule_LeavesTheOthers()
    {
        // No compiler gives us such a file, but it is a way to make a rule throw: the one that reads it first.
        var compilation = RuleVerifier.WithAllRules(GeneratorRun.Compile(["using Manifests; [ConfigMap] [ConfigFile(\"a.txt\")] [ConfigFile(\"missing.txt\")] static class Web { }"]));

        var reported = await compilation.WithAnalyzers([new ManifestAnalyzer()], new AnalyzerOptions([new OnceUnreadableFile()])).GetAnalyzerDiagnosticsAsync();

        Assert.StartsWith("Rule K8S4041 could not look at 'Web'", Assert.Single(reported, diagnostic => diagnostic.Id == "K8S1000").GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains(reported, diagnostic => diagnostic.Id == "K8S4040");
        Assert.DoesNotContain(reported, diagnostic => diagnostic.Id == "AD0001");
    }

    [Fact]
    public Task HalfTypedCode_DoesNotTrigger() => RuleVerifier.ReportsNoFailure("""
        [Pod(] [Label("app")] [Service(80, TargetPort = )] [ContainerPort("x")] [Container(Image = nameof(Missing))] [Nothing]
        [Service(80, For = typeof())] [Service(80, For = typeof(Missing<>))] [InNamespace(typeof(int[]))] [Env(null, null)] class Hello<T> { }
        [Deployment((string)null)] [Label(null, null)] [Service(null, 0, Selector = null, ExternalIPs = null, TargetPort = null, For = null)] class Nulls { }
        [Service(80, For = typeof(Hello<>))] [InNamespace(typeof(Nulls))] [Pod(Namespace = "")] class Generic { }
        [Deployment(Of] class
        """);

    private sealed class OnceUnreadableFile : AdditionalText
    {
        private bool _wasRead;

        public override string Path => "a.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            if (_wasRead)
            {
                return SourceText.From("text", Encoding.UTF8);
            }

            _wasRead = true;
            throw new InvalidOperationException("why");
        }
    }
}
