using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Verify = Manifests.CodeFixes.Tests.Verifying.RefactoringVerifier<Manifests.CodeFixes.Refactorings.ExposeWithServiceRefactoring>;

namespace Manifests.CodeFixes.Tests.Refactorings;

public class ExposeWithServiceRefactoringTests
{
    [Fact]
    public Task PortNamedHttp_At80() => Verify.Refactors(
        """
        [Deployment]
        [ContainerPort(8080, Name = "http")]
        public class Ord[||]ers { }
        """,
        """
        [Deployment]
        [ContainerPort(8080, Name = "http")]
        [Service(80, TargetPort = "http")]
        public class Orders { }
        """,
        "Expose with [Service(80, TargetPort = \"http\")]");

    [Fact]
    public Task OtherName_AtItsNumber() => Verify.Refactors(
        """[[||]StatefulLike, Deployment, ContainerPort(5432, Name = "pg")] class Db { } class StatefulLikeAttribute : System.Attribute { }""",
        """[StatefulLike, Deployment, ContainerPort(5432, Name = "pg"), Service(5432, TargetPort = "pg")] class Db { } class StatefulLikeAttribute : System.Attribute { }""",
        "Expose with [Service(5432, TargetPort = \"pg\")]",
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task NumberOnly() => Verify.Refactors(
        "[Pod] [ContainerPort(8000)] class He[||]llo { }",
        "[Pod] [ContainerPort(8000)] [Service(8000)] class Hello { }",
        "Expose with [Service(8000)]");

    [Fact]
    public Task NoPort_At80() => Verify.Refactors("[P[||]od] class Hello { }", "[Pod] [Service(80)] class Hello { }", "Expose with [Service(80)]");

    [Fact]
    public Task OtherProtocol_IsSaid() => Verify.Refactors(
        "[P[||]od] [ContainerPort(53, Protocol = Protocol.UDP)] class Dns { }",
        "[Pod] [ContainerPort(53, Protocol = Protocol.UDP)] [Service(53, Protocol = Protocol.UDP)] class Dns { }",
        "Expose with [Service(53, Protocol = Protocol.UDP)]");

    [Fact]
    public Task WithoutUsing_IsQualified() => Verify.Refactors(
        "using System; [Manifests.P[||]od] class Hello { }",
        "using System; [Manifests.Pod] [Manifests.Service(80)] class Hello { }",
        "Expose with [Manifests.Service(80)]");

    [Fact]
    public Task ClassOfTheSameName_IsNoHindrance() => Verify.Refactors(
        "[P[||]od] class Service { }",
        "[Pod] [Service(80)] class Service { }",
        "Expose with [Service(80)]");

    [Fact]
    public Task AttributeOfTheSameName_IsQualified() => Verify.Refactors(
        "[P[||]od] class Hello { } class Service : System.Attribute { }",
        "[Pod] [Manifests.Service(80)] class Hello { } class Service : System.Attribute { }",
        "Expose with [Manifests.Service(80)]");

    [Fact]
    public Task HalfTypedNeighbours() => Verify.Refactors(
        "[P[||]od] [ContainerPort(8000)] [Label(\"a\", ] class Hello { void",
        "[Pod] [ContainerPort(8000)] [Label(\"a\", ] [Service(8000)] class Hello { void",
        "Expose with [Service(8000)]");

    [Fact]
    public Task PartialClass_WhereTheWorkloadIs() => Verify.RefactorsOther(
        "partial class He[||]llo { }",
        "[Pod]\n[ContainerPort(8000)]\npartial class Hello { }",
        "[Pod]\n[ContainerPort(8000)]\n[Service(8000)]\npartial class Hello { }");

    [Theory]
    [InlineData("[Pod] [Service(80)] class He[||]llo { }")]
    [InlineData("[Namespace] class He[||]llo { }")]
    [InlineData("[Pod] class Hello { int [||]x; }")]
    [InlineData("[Pod] class Hello { class In[||]ner { } }")]
    public Task NotOffered(string source) => Verify.NotOffered(source);
}
