using System.Collections.Generic;
using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class VariableReferenceResolvesTests
{
    [Fact]
    public Task SetLater_Triggers() => RuleVerifier.Reports(
        "K8S6010",
        "$(HOST) stays as it is written: container 'web' does not set that variable before this",
        """[Pod("web")] [Env("URL", {|#0:"http://$(HOST)/"|})] [Env("HOST", "db")] class Web { }""");

    [Fact]
    public Task Mistyped_Triggers_AndNamesTheNearest() => RuleVerifier.Reports(
        "K8S6010",
        "$(DB_HOTS) stays as it is written: container 'web' sets no such variable; did you mean 'DB_HOST'?",
        """[Pod("web")] [Env("DB_HOST", "db")] [Env("URL", {|#0:"http://$(DB_HOTS)/"|})] class Web { }""");

    [Fact]
    public Task CommandAndArguments_Trigger_AtTheElement() => RuleVerifier.Verify("""
        [Pod] [Container("web", "example/web:1.0", Command = ["run", {|K8S6010:"--level=$(LEVEL)"|}], Args = [{|K8S6010:"$(MODE)"|}, "$(KNOWN)"])] [Env("KNOWN", "1")] class Web { }
        """);

    [Fact]
    public Task Itself_Triggers() => RuleVerifier.Verify("""[Pod] [Env("PATH", {|K8S6010:"$(PATH):/tools"|})] class Web { }""");

    [Fact]
    public Task SetBefore_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [Env("HOST", "db")] [Env("URL", "http://$(HOST)/")] class Web { }""");

    [Fact]
    public Task OfTheShell_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [Container("web", "example/web:1.0", Command = ["sh", "-c", "echo $(date) $(ls -l) $((1 + 2)) $HOME ${HOME}"])] class Web { }
        """);

    [Fact]
    public Task OfAService_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [Env("A", "$(KUBERNETES_SERVICE_HOST):$(DB_PORT_5432_TCP_PORT) $(DB_PORT)")] class Web { }""");

    // The markup of these tests takes two dollars for the place of the caret, so this is held against the tree.
    [Theory]
    [InlineData("$$(HOST)")]
    [InlineData("$$$$(HOST)")]
    [InlineData("$(HOST")]
    [InlineData("$")]
    [InlineData("")]
    public void Escaped_DoesNotTrigger(string value) => Assert.Empty(Messages($"'env': [{{ 'name': 'A', 'value': '{value}' }}]"));

    [Fact]
    public void AfterAnEscapedDollar_Triggers() => Assert.Single(Messages("'env': [{ 'name': 'A', 'value': '$$$(HOST)' }]"));

    [Fact]
    public void WithVariablesFromElsewhere_DoesNotTrigger() =>
        Assert.Empty(Messages("'envFrom': [{ 'configMapRef': { 'name': 'settings' } }], 'args': ['$(HOST)']"));

    private static IReadOnlyList<string> Messages(string fields) =>
        TreeVerifier.Messages<VariableReferenceResolves>("{ 'apiVersion': 'v1', 'kind': 'Pod', 'spec': { 'containers': [{ 'name': 'web', " + fields + " }] } }");
}
