using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class PatternIsOfGoTests
{
    [Fact]
    public Task Lookahead_Triggers() => RuleVerifier.Reports(
        "K8S7037",
        "The pattern of 'spec.name' cannot be read by the API server: Go has no lookaround '(?!'",
        """[CustomResourceDefinition("example.com", "v1")] class Widget { [System.ComponentModel.DataAnnotations.RegularExpression({|#0:"(?!x)[a-z]+"|})] public string Name { get; set; } }""");

    [Theory]
    [InlineData("(?<=a)b")]
    [InlineData("(?<!a)b")]
    [InlineData("(?>a)")]
    [InlineData(@"(a)\\1")]
    [InlineData(@"\\u0041")]
    [InlineData("[a-z")]
    [InlineData("*a")]
    public Task WhatGoDoesNotHave_Triggers(string pattern) => RuleVerifier.Verify(
        $$"""[CustomResourceDefinition("example.com", "v1")] class Widget { [System.ComponentModel.DataAnnotations.RegularExpression({|K8S7037:"{{pattern}}"|})] public string Name { get; set; } }""");

    [Theory]
    [InlineData(@"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$")]
    [InlineData(@"[(?=)]+\\(\\?=\\d\\x41\\pL")]
    [InlineData("(?<year>[0-9]{4})")]
    [InlineData("(?i:abc)(?:d)")]
    [InlineData("[]a]")]
    public Task WhatGoReads_DoesNotTrigger(string pattern) => RuleVerifier.Verify(
        $$"""[CustomResourceDefinition("example.com", "v1")] class Widget { [System.ComponentModel.DataAnnotations.RegularExpression("{{pattern}}")] public string Name { get; set; } }""");
}
