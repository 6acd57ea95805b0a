using System.Threading.Tasks;
using Manifests.CodeFixes.Tests.Verifying;
using Manifests.Core.Rules;
using Verify = Manifests.CodeFixes.Tests.Verifying.FixVerifier<Manifests.CodeFixes.Fixes.MoveToNamespaceFix>;

namespace Manifests.CodeFixes.Tests.Fixes;

public class MoveToNamespaceFixTests
{
    [Fact]
    public Task WithoutNamespace_IsGivenOne() => Verify.Fixes(
        Selector(into: "shop"),
        """[Service("hello-svc", 80, Selector = {|K8S2002:"app=hello"|})] class Front { }""",
        """[Service("hello-svc", 80, Selector = "app=hello", Namespace = "shop")] class Front { }""",
        "Move 'hello-svc' into namespace 'shop'");

    [Fact]
    public Task OtherNamespace_IsChanged_WhateverItIsWrittenAs() => Verify.Fixes(
        Selector(into: "shop"),
        """[Service(80, Namespace = My.Web, Selector = {|K8S2002:"app=hello"|})] class Front { } static class My { public const string Web = "web"; }""",
        """[Service(80, Namespace = "shop", Selector = "app=hello")] class Front { } static class My { public const string Web = "web"; }""",
        "Move 'front' into namespace 'shop'");

    [Fact]
    public Task ArgumentsBelowOneAnother() => Verify.Fixes(
        Selector(into: "shop"),
        """
        [Service(
            80,
            Selector = {|K8S2002:"app=hello"|})]
        class Front { }
        """,
        """
        [Service(
            80,
            Selector = "app=hello",
            Namespace = "shop")]
        class Front { }
        """);

    [Fact]
    public Task IntoNone_LosesItsOwn() => Verify.Fixes(
        Selector(into: ""),
        """[Service(80, Namespace = "web", Selector = {|K8S2002:"app=hello"|})] class Front { }""",
        """[Service(80, Selector = "app=hello")] class Front { }""",
        "Move 'front' out of namespace 'web'");

    [Fact]
    public Task IntoNone_ButTheClassSaysOne_NotOffered() => Verify.NotOffered(
        Selector(into: ""),
        """[Service(80, Namespace = "web", Selector = {|K8S2002:"app=hello"|})] [InNamespace("x")] class Front { }""");

    [Fact]
    public Task IntoNone_ButTheProjectSaysOne_NotOffered() => Verify.NotOffered(
        Selector(into: ""),
        """[assembly: ManifestDefaults(Namespace = "x")] [Service(80, Namespace = "web", Selector = {|K8S2002:"app=hello"|})] class Front { }""");

    [Fact]
    public Task IntoNone_ButNothingIsItsOwn_NotOffered() => Verify.NotOffered(
        new StandInRule("K8S2002", (FixProperties.Namespace, "")) { At = "\"app=hello\"" },
        """[Service(80, Selector = {|K8S2002:"app=hello"|})] [InNamespace("x")] class Front { }""");

    [Fact]
    public Task ThereAlready_NotOffered() => Verify.NotOffered(
        new StandInRule("K8S2002", (FixProperties.Namespace, "shop")) { At = "\"app=hello\"" },
        """[Service(80, Namespace = "shop", Selector = {|K8S2002:"app=hello"|})] class Front { }""");

    [Fact]
    public Task NoNamespaceGiven_NotOffered() => Verify.NotOffered(
        new StandInRule("K8S2002") { At = "\"app=hello\"" },
        """[Service(80, Selector = {|K8S2002:"app=hello"|})] class Front { }""");

    [Fact]
    public Task PartOfTheOnlyObject_MovesThat() => Verify.Fixes(
        Variable(),
        """
        [Deployment]
        [Env("A", {|K8S4002:"settings"|})]
        class Orders { }
        """,
        """
        [Deployment(Namespace = "shop")]
        [Env("A", "settings")]
        class Orders { }
        """,
        "Move 'orders' into namespace 'shop'");

    [Fact]
    public Task PartOfAnAppOfSeveralObjects_MovesTheApp() => Verify.Fixes(
        Variable(),
        """[Deployment] [Service(80)] [Env("A", {|K8S4002:"settings"|})] [InNamespace(name: "web")] class Orders { }""",
        """[Deployment] [Service(80)] [Env("A", "settings")] [InNamespace(name: "shop")] class Orders { }""",
        "Move 'Orders' into namespace 'shop'");

    [Fact]
    public Task PartOfAnAppOfSeveralObjects_WithoutCommonNamespace_NotOffered() => Verify.NotOffered(
        Variable(),
        """[Deployment] [Service(80)] [Env("A", {|K8S4002:"settings"|})] class Orders { }""");

    [Fact]
    public Task PartialClass_TheObjectIsInTheOtherFile() => Verify.FixesOver(
        """[Env("A", {|K8S4002:"settings"|})] partial class Orders { }""",
        "[Deployment] partial class Orders { }",
        """[Env("A", {|K8S4002:"settings"|})] partial class Orders { }""",
        """[Deployment(Namespace = "shop")] partial class Orders { }""",
        new StandInRule("K8S4002", (FixProperties.Namespace, "shop")) { At = "\"settings\"" });

    [Fact]
    public Task HalfTypedNeighbours() => Verify.FixesHalfTyped(
        """[Label("a", ] [Service(80, Selector = {|K8S2002:"app=hello"|}, )] [Container(] class Front { void""",
        """[Label("a", ] [Service(80, Selector = "app=hello", Namespace = "shop")] [Container(] class Front { void""",
        Selector(into: "shop"));

    [Fact]
    public Task OldLanguage() => Verify.FixesInOldLanguage(
        """[Service(80, Selector = {|K8S2002:"app=hello"|}), Label("a", "b")] class Front { }""",
        """[Service(80, Selector = "app=hello", Namespace = "shop"), Label("a", "b")] class Front { }""",
        Selector(into: "shop"));

    [Fact]
    public Task AllAtOnce_EachObjectOnce() => Verify.Fixes(
        Selector(into: "shop"),
        """
        [Service("a", 80, Selector = {|K8S2002:"app=hello"|})]
        [Service("b", 80, Selector = {|K8S2002:"app=hello"|}), Service("c", 81)]
        class Front { }
        [Service("d", 80, Selector = {|K8S2002:"app=hello"|})] class Back { }
        """,
        """
        [Service("a", 80, Selector = "app=hello", Namespace = "shop")]
        [Service("b", 80, Selector = "app=hello", Namespace = "shop"), Service("c", 81)]
        class Front { }
        [Service("d", 80, Selector = "app=hello", Namespace = "shop")] class Back { }
        """);

    private static StandInRule Selector(string into) => new("K8S2002", (FixProperties.Namespace, into))
    {
        At = "\"app=hello\"",
        Until = attribute => into.Length == 0 ? !attribute.ToString().Contains("Namespace") : attribute.ToString().Contains("\"shop\""),
    };

    private static StandInRule Variable() => new("K8S4002", (FixProperties.Namespace, "shop")) { At = "\"settings\"", Until = StandInRule.ClassHas("\"shop\"") };
}
