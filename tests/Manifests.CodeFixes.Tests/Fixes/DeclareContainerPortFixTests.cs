using System.Threading.Tasks;
using Manifests.CodeFixes.Tests.Verifying;
using Manifests.Core.Rules;
using Verify = Manifests.CodeFixes.Tests.Verifying.FixVerifier<Manifests.CodeFixes.Fixes.DeclareContainerPortFix>;

namespace Manifests.CodeFixes.Tests.Fixes;

public class DeclareContainerPortFixTests
{
    [Fact]
    public Task BehindTheLastPort_OnALineOfItsOwn() => Verify.Fixes(
        """
        [Pod("hello-pod")]
        [ContainerPort(8000)] // the app
        [Service("hello-svc", 80, TargetPort = {|K8S3001:8001|})]
        public class Hello { }
        """,
        """
        [Pod("hello-pod")]
        [ContainerPort(8000)] // the app
        [ContainerPort(8001)]
        [Service("hello-svc", 80, TargetPort = 8001)]
        public class Hello { }
        """,
        "Declare [ContainerPort(8001)] on 'Hello'");

    [Fact]
    public Task Nested_AsItsNeighboursAreIndented() => Verify.Fixes(
        """
        namespace Shop
        {
            [Pod]
            [ContainerPort(8000)]
            [Service(80, TargetPort = {|K8S3001:8001|})]
            class Hello { }
        }
        """,
        """
        namespace Shop
        {
            [Pod]
            [ContainerPort(8000)]
            [ContainerPort(8001)]
            [Service(80, TargetPort = 8001)]
            class Hello { }
        }
        """);

    [Fact]
    public Task OnOneLine() => Verify.Fixes(
        "[Pod] [ContainerPort(8000)] [Service({|K8S3001:80|})] class Hello { }",
        "[Pod] [ContainerPort(8000)] [ContainerPort(80)] [Service(80)] class Hello { }");

    [Fact]
    public Task InOneList_OldLanguage() => Verify.FixesInOldLanguage(
        "[Pod, ContainerPort(8000), Service({|K8S3001:80|})] class Hello { }",
        "[Pod, ContainerPort(8000), ContainerPort(80), Service(80)] class Hello { }");

    [Fact]
    public Task InOneListOnManyLines() => Verify.Fixes(
        """
        [Pod,
         ContainerPort(8000),
         Service({|K8S3001:80|})]
        class Hello { }
        """,
        """
        [Pod,
         ContainerPort(8000),
         ContainerPort(80),
         Service(80)]
        class Hello { }
        """);

    [Fact]
    public Task InAnotherFile() => Verify.FixesOver(
        """
        [Service(80, For = typeof(Hello), TargetPort = {|K8S3001:8001|})] class Front { }
        """,
        """
        [Pod]
        [ContainerPort(8000)]
        class Hello { }
        """,
        """
        [Service(80, For = typeof(Hello), TargetPort = 8001)] class Front { }
        """,
        """
        [Pod]
        [ContainerPort(8000)]
        [ContainerPort(8001)]
        class Hello { }
        """);

    [Fact]
    public Task PartialClass_WhereItsPortsAre() => Verify.FixesOver(
        "[Service(80, TargetPort = {|K8S3001:8001|})] partial class Hello { }",
        """
        [Pod]
        partial class Hello { }
        [ContainerPort(8000)]
        partial class Hello { }
        """,
        "[Service(80, TargetPort = 8001)] partial class Hello { }",
        """
        [Pod]
        partial class Hello { }
        [ContainerPort(8000)]
        [ContainerPort(8001)]
        partial class Hello { }
        """);

    [Fact]
    public Task FileWithoutUsing_IsQualified() => Verify.FixesOver(
        "[Service(80, For = typeof(Hello), TargetPort = {|K8S3001:8001|})] class Front { }",
        """
        using System;
        [Manifests.Pod]
        [Manifests.ContainerPort(8000)]
        class Hello { }
        """,
        "[Service(80, For = typeof(Hello), TargetPort = 8001)] class Front { }",
        """
        using System;
        [Manifests.Pod]
        [Manifests.ContainerPort(8000)]
        [Manifests.ContainerPort(8001)]
        class Hello { }
        """);

    [Fact]
    public Task AllAtOnce_EachPortOnce() => Verify.Fixes(
        """
        [Pod]
        [ContainerPort(8000)]
        [Service("a", {|K8S3001:80|})]
        [Service("b", 81, TargetPort = {|K8S3001:80|})]
        [Service("c", 82, TargetPort = {|K8S3001:9090|})]
        class Hello { }
        """,
        """
        [Pod]
        [ContainerPort(8000)]
        [ContainerPort(80)]
        [ContainerPort(9090)]
        [Service("a", 80)]
        [Service("b", 81, TargetPort = 80)]
        [Service("c", 82, TargetPort = 9090)]
        class Hello { }
        """);

    [Fact]
    public Task HalfTypedNeighbours() => Verify.FixesHalfTyped(
        """
        [Pod] [Label("app", ]
        [ContainerPort(8000)]
        [Service(80, TargetPort = {|K8S3001:8001|})]
        class Hello { void
        """,
        """
        [Pod] [Label("app", ]
        [ContainerPort(8000)]
        [ContainerPort(8001)]
        [Service(80, TargetPort = 8001)]
        class Hello { void
        """);

    [Fact]
    public Task LinesOfWindows_StayThat() => Verify.Fixes(
        "[Pod]\r\n[ContainerPort(8000)]\r\n[Service({|K8S3001:80|})]\r\nclass Hello { }\r\n",
        "[Pod]\r\n[ContainerPort(8000)]\r\n[ContainerPort(80)]\r\n[Service(80)]\r\nclass Hello { }\r\n");

    [Fact]
    public Task PodsOfTwoClasses_NotOffered() => Verify.NotOffered("""
        [Pod] [Label("app", "hello")] [ContainerPort(8000)] class Hello { }
        [Pod] [Label("app", "hello")] [ContainerPort(8000)] class Hallo { }
        [Service(80, Selector = {|K8S2007:"app=hello"|}, TargetPort = {|K8S3001:8001|})] class Front { }
        """);
}
