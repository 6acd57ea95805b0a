using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class VariableNameIsValidTests
{
    [Fact]
    public Task EqualsSign_Triggers() => RuleVerifier.Reports(
        "K8S5012",
        "'A=B' is no name of an environment variable: a valid environment variable name must consist only of printable ASCII characters other than '='; did you mean 'A_B'?",
        """[Deployment] [Env({|#0:"A=B"|}, "c")] class Web { }""");

    [Fact]
    public Task Empty_Triggers() => RuleVerifier.Verify("""[Deployment] [Env({|K8S5012:""|}, "c")] class Web { }""");

    [Fact]
    public Task WhatOlderServersRefuse_DoesNotTrigger() => RuleVerifier.Verify("""[Deployment] [Env("1 a:b", "c=d")] [Env("Orders__Max", "")] class Web { }""");
}
