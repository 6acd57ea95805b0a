using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Verify = Manifests.CodeFixes.Tests.Verifying.RefactoringVerifier<Manifests.CodeFixes.Refactorings.ReferenceByTypeRefactoring>;

namespace Manifests.CodeFixes.Tests.Refactorings;

public class ReferenceByTypeRefactoringTests
{
    [Fact]
    public Task NamedNamespace() => Verify.Refactors(
        """[Namespace("shop")] static class ShopNamespace { } [Pod] [InNamespace(/* ours */ "sh[||]op")] class Orders { }""",
        """[Namespace("shop")] static class ShopNamespace { } [Pod] [InNamespace(/* ours */ typeof(ShopNamespace))] class Orders { }""",
        "Change to typeof(ShopNamespace)");

    [Fact]
    public Task NamespaceNamedByItsClass_CaretOnTheAttribute_OldLanguage() => Verify.Refactors(
        """namespace A { [Namespace] public static class Shop { } } namespace B { [Pod, In[||]Namespace(name: "shop")] class Orders { } }""",
        """namespace A { [Namespace] public static class Shop { } } namespace B { [Pod, InNamespace(typeof(A.Shop))] class Orders { } }""",
        "Change to typeof(A.Shop)",
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task HalfTypedNeighbours() => Verify.Refactors(
        """[Namespace("shop")] static class Shop { } [Pod] [Label("a", ] [InNamespace("sh[||]op")] class Orders { void""",
        """[Namespace("shop")] static class Shop { } [Pod] [Label("a", ] [InNamespace(typeof(Shop))] class Orders { void""",
        "Change to typeof(Shop)");

    [Theory]
    [InlineData("""[Namespace("other")] static class Shop { } [Pod] [InNamespace("sh[||]op")] class Orders { }""")]
    [InlineData("""[Namespace("shop")] static class Shop { } [Pod] [InNamespace(type[||]of(Shop))] class Orders { }""")]
    [InlineData("""[Namespace("shop")] static class Shop { } [Pod] [Label("sh[||]op", "")] [InNamespace("shop")] class Orders { }""")]
    [InlineData("""[Namespace("shop")] class A { } [Namespace("shop")] class B { } [Pod] [InNamespace("sh[||]op")] class Orders { }""")]
    [InlineData("""[assembly: ExternalObject("Namespace", "shop")] [Pod] [InNamespace("sh[||]op")] class Orders { }""")]
    [InlineData("""class Outer { [Namespace("shop")] class Shop { } } [Pod] [InNamespace("sh[||]op")] class Orders { }""")]
    [InlineData("""[Namespace("shop")] static class Shop { } [Pod] [InNamespace([||])] class Orders { }""")]
    public Task NotOffered(string source) => Verify.NotOffered(source);
}
