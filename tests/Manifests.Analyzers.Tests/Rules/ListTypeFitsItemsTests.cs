using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ListTypeFitsItemsTests
{
    private const string Part = "class Part { public required string Name { get; set; } public int Size { get; set; } public string[] Tags { get; set; } [System.ComponentModel.DefaultValue(\"TCP\")] public string Protocol { get; set; } }";

    [Fact]
    public Task UnknownKey_Triggers() => RuleVerifier.Reports(
        "K8S7036",
        "'spec.parts' is a list of type 'map', but its items have no 'nam'; did you mean 'name'?",
        """[CustomResourceDefinition("example.com", "v1")] class Widget { [ListType(ListType.map, {|#0:"nam"|})] public Part[] Parts { get; set; } }""" + Part);

    [Fact]
    public Task WhatTheListCannotBe_Triggers() => RuleVerifier.Verify("""
        #nullable enable
        [CustomResourceDefinition("example.com", "v1")] class Widget
        {
            [ListType({|K8S7036:ListType.set|})] public Part[] A { get; set; } = [];
            [ListType({|K8S7036:ListType.map|})] public Part[] B { get; set; } = [];
            [ListType(ListType.map, {|K8S7036:"size"|})] public Part[] C { get; set; } = [];
            [ListType(ListType.map, {|K8S7036:"tags"|})] public Part[] D { get; set; } = [];
            [ListType({|K8S7036:ListType.map|}, "name")] public string[] E { get; set; } = [];
            [ListType({|K8S7036:ListType.set|})] public int F { get; set; }
            [ListType({|K8S7036:ListType.set|})] public string?[] G { get; set; } = [];
        }
        #nullable disable
        """ + "\n" + Part);

    [Fact]
    public Task Fitting_DoesNotTrigger() => RuleVerifier.Verify("""
        [CustomResourceDefinition("example.com", "v1")] class Widget
        {
            [ListType(ListType.map, "name", "protocol")] public Part[] A { get; set; }
            [ListType(ListType.set)] public string[] B { get; set; }
            [ListType(ListType.atomic)] public Part[] C { get; set; }
        }
        """ + Part);
}
