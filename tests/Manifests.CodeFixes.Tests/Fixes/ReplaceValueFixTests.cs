using System.Threading.Tasks;
using Manifests.CodeFixes.Tests.Verifying;
using Manifests.Core.Rules;
using Verify = Manifests.CodeFixes.Tests.Verifying.FixVerifier<Manifests.CodeFixes.Fixes.ReplaceValueFix>;

namespace Manifests.CodeFixes.Tests.Fixes;

public class ReplaceValueFixTests
{
    [Fact]
    public Task Text_StaysText() => Verify.Fixes(
        """
        [Pod] [Label("app", "orders")]
        [Service(80, Selector = {|K8S2001:"app=orderz"|} /* why */)] class Orders { }
        """,
        """
        [Pod] [Label("app", "orders")]
        [Service(80, Selector = "app=orders" /* why */)] class Orders { }
        """,
        "Change to \"app=orders\"");

    [Fact]
    public Task Number_StaysNumber() => Verify.Fixes(
        "[Pod] [ContainerPort(8000)] [Service(80, TargetPort = {|K8S3001:8001|})] class Hello { }",
        "[Pod] [ContainerPort(8000)] [Service(80, TargetPort = 8000)] class Hello { }",
        "Change to 8000");

    [Fact]
    public Task Switch_IsTurned() => Verify.Fixes(
        "[Pod] [SecurityContext(AllowPrivilegeEscalation = {|K8S8031:true|})] class Web { }",
        "[Pod] [SecurityContext(AllowPrivilegeEscalation = false)] class Web { }",
        "Change to false");

    [Fact]
    public Task Choice_IsAnother() => Verify.Fixes(
        "[Pod] [SecurityContext(SeccompProfile = {|K8S8018:SecurityProfileType.Unconfined|})] class Web { }",
        "[Pod] [SecurityContext(SeccompProfile = SecurityProfileType.RuntimeDefault)] class Web { }",
        "Change to SecurityProfileType.RuntimeDefault");

    [Fact]
    public Task ConstantIsLeftAlone_ItsUseIsChanged() => Verify.Fixes(
        """
        static class Ports { public const int Web = 8001; }
        [Pod] [ContainerPort(8000)] [Service(80, TargetPort = {|K8S3001:Ports.Web|})] class Hello { }
        """,
        """
        static class Ports { public const int Web = 8001; }
        [Pod] [ContainerPort(8000)] [Service(80, TargetPort = 8000)] class Hello { }
        """);

    [Fact]
    public Task ShortNameOfAServiceElsewhere_IsQualified() => Verify.Fixes(
        """
        [Deployment] [Service("db", 5432)] [InNamespace("data")] class Database { }
        [Deployment] [InNamespace("shop")] [Env("ConnectionStrings__Orders", {|K8S4009:"Host=db;Database=orders"|})] class Orders { }
        """,
        """
        [Deployment] [Service("db", 5432)] [InNamespace("data")] class Database { }
        [Deployment] [InNamespace("shop")] [Env("ConnectionStrings__Orders", "Host=db.data;Database=orders")] class Orders { }
        """);

    [Fact]
    public Task AllOfADocument_EachWithItsOwnValue() => Verify.Fixes(
        """
        [Pod] [Label("app", "orders")] [ContainerPort(8000)]
        [Service("a", 80, TargetPort = 8000, Selector = {|K8S2001:"app=orderz"|})]
        [Service("b", 80, TargetPort = {|K8S3001:8001|})]
        [Service("c", 80, TargetPort = {|K8S3001:8010|}), Service("d", {|K8S3001:800|})]
        class Orders { }
        """,
        """
        [Pod] [Label("app", "orders")] [ContainerPort(8000)]
        [Service("a", 80, TargetPort = 8000, Selector = "app=orders")]
        [Service("b", 80, TargetPort = 8000)]
        [Service("c", 80, TargetPort = 8000), Service("d", 8000)]
        class Orders { }
        """);

    [Fact]
    public Task AllOfAProject() => Verify.FixesOver(
        "[Pod] [ContainerPort(8000)] [Service(80, TargetPort = {|K8S3001:8001|})] class Hello { }",
        "[Pod] [ContainerPort(9000)] [Service(80, TargetPort = {|K8S3001:9001|})] class World { }",
        "[Pod] [ContainerPort(8000)] [Service(80, TargetPort = 8000)] class Hello { }",
        "[Pod] [ContainerPort(9000)] [Service(80, TargetPort = 9000)] class World { }");

    [Fact]
    public Task HalfTypedNeighbours() => Verify.FixesHalfTyped(
        """
        [Pod] [ContainerPort(8000)] [Label("app", ] [Service(80, TargetPort = {|K8S3001:8001|})]
        class Hello { void
        """,
        """
        [Pod] [ContainerPort(8000)] [Label("app", ] [Service(80, TargetPort = 8000)]
        class Hello { void
        """);

    [Fact]
    public Task OldLanguage() => Verify.FixesInOldLanguage(
        "[Pod, ContainerPort(8000), Service(80, TargetPort = {|K8S3001:8001|})] class Hello { }",
        "[Pod, ContainerPort(8000), Service(80, TargetPort = 8000)] class Hello { }");

    [Fact]
    public Task NothingProposed_NotOffered() => Verify.NotOffered(
        """[Pod] [Label("app", "orders")] [Service(80, Selector = {|K8S2001:"app=payments"|})] class Orders { }""");

    [Fact]
    public Task SameText_NotOffered() => Verify.NotOffered(
        Says("http", at: "My.Name"),
        """static class My { public const string Name = "http"; } [Pod] [ContainerPort(80, Name = {|K8S3001:My.Name|})] class Hello { }""");

    [Fact]
    public Task SameNumberWrittenOtherwise_NotOffered() =>
        Verify.NotOffered(Says("8000", at: "0x1F40"), "[Pod] [ContainerPort({|K8S3001:0x1F40|})] class Hello { }");

    [Fact]
    public Task TextForANumber_NotOffered() => Verify.NotOffered(Says("http", at: "80"), "[Pod] [ContainerPort({|K8S3001:80|})] class Hello { }");

    [Fact]
    public Task WholeAttributeOfAnotherRule_NotOffered() => Verify.NotOffered(Says("hello", at: "Pod"), "[{|K8S3001:Pod|}] class Hello { }");

    [Fact]
    public Task TypeOf_NotOffered() => Verify.NotOffered(Says("a", at: "typeof(Hello)"), "[Pod] [Service(80, For = {|K8S3001:typeof(Hello)|})] class Hello { }");

    [Fact]
    public Task TextWithQuotes_IsEscaped() => Verify.Fixes(
        Says("a\"b\\c\n", at: "@\"x\""),
        """[Pod] [Env("A", {|K8S3001:@"x"|})] class Hello { }""",
        """[Pod] [Env("A", "a\"b\\c\n")] class Hello { }""");

    [Fact]
    public Task QuotedNumberWhereEitherMayStand_LosesItsQuotes() => Verify.Fixes(
        Says("8080", at: "\"8080\""),
        """[Pod] [Service(80, TargetPort = {|K8S3001:"8080"|})] class Hello { }""",
        "[Pod] [Service(80, TargetPort = 8080)] class Hello { }");

    [Fact]
    public Task NumberWhereEitherMayStand_BecomesAName() => Verify.Fixes(
        Says("http", at: "8080"),
        "[Pod] [Service(80, TargetPort = {|K8S3001:8080|})] class Hello { }",
        """[Pod] [Service(80, TargetPort = "http")] class Hello { }""");

    [Fact]
    public Task Enum_StaysEnum_WrittenAsBefore() => Verify.Fixes(
        Says("UDP", at: "Manifests.Protocol.TCP"),
        "[Pod] [ContainerPort(80, Protocol = {|K8S3001:Manifests.Protocol.TCP|})] class Hello { }",
        "[Pod] [ContainerPort(80, Protocol = Manifests.Protocol.UDP)] class Hello { }");

    [Fact]
    public Task ElementOfAList() => Verify.Fixes(
        Says("10.0.0.1", at: "\"10.0.0\""),
        """[Pod] [Service(80, ExternalIPs = new[] { "10.0.0.2", {|K8S3001:"10.0.0"|} })] class Hello { }""",
        """[Pod] [Service(80, ExternalIPs = new[] { "10.0.0.2", "10.0.0.1" })] class Hello { }""");

    private static StandInRule Says(string replacement, string at) => new("K8S3001", (FixProperties.Replacement, replacement)) { At = at };
}
