using System.Collections.Generic;
using System.Linq;

namespace Manifests.Analyzers.Tests.Incremental;

/// <summary>What is kept between edits is never stale: whatever is edited, wherever, everything says what it says to one who reads it for the first time.</summary>
public class EditTests
{
    // Each file with the texts that it takes in turn; the classes lead to one another in every way that attributes have.
    private static readonly string[][] Files =
    [
        ["""
         using Manifests;
         namespace Shop;
         [Deployment(Replicas = Sizes.Web)] [Container(Image = Images.Registry + "/web:1")] [ContainerPort(8080)] [Use(typeof(Common))]
         [Env("ORDERS", ServiceOf = typeof(Orders))] [EnvFrom(typeof(Options))] [EnvFrom(typeof(Settings))] [AllowFrom(typeof(Orders))] [NetworkPolicy] [ServiceAccount] [Rule("get", "widgets")]
         public class Web { }
         """,
         """
         using Manifests;
         namespace Shop;

         [Deployment(Replicas = Sizes.Web)] [Container(Image = Images.Registry + "/web:2")] [ContainerPort(8081)] [Use(typeof(Common))]
         [Env("ORDERS", ServiceOf = typeof(Orders))] [EnvFrom(typeof(Options))]
         public class Web { }
         """],
        ["""
         using Manifests;
         namespace Shop;
         [Deployment] [Label("app", Names.Orders)] [Container(Image = "example/orders:1")] [ContainerPort(8080)] [Service(80, TargetPort = 8080)] [InNamespace(typeof(Space))]
         public partial class Orders { [Sidecar("logs", "example/logs:" + Sizes.LogVersion)] class Logs { } }
         """,
         """
         using Manifests;
         namespace Shop;
         [Deployment] [Label("app", "other")] [Container(Image = "example/orders:1")] [ContainerPort(8080)] [Service(81, TargetPort = 8081)]
         public partial class Orders { }
         """,
         "namespace Shop; public partial class Orders { }"],
        ["""using Manifests; namespace Shop { [Annotation("part", "two")] public partial class Orders { } }""", "namespace Shop { public partial class Orders { } }", ""],
        ["namespace Shop { public static class Sizes { public const int Web = Other.Value + 1; public const string LogVersion = \"3\"; } }",
         "namespace Shop { public static class Sizes { public const int Web = 7; public const string LogVersion = \"4\"; } }"],
        ["namespace Shop { public static class Other { public const int Value = 1; public static int Run() { return 1; } } }",
         "namespace Shop { public static class Other { public const int Value = 1; public static int Run() { return 2; } } }",
         "namespace Shop { public static class Other { public const int Value = 2; } }"],
        ["""namespace Shop { public static class Images { public const string Registry = "registry.example"; } public class Names : Bases { } public class Bases { public const string Orders = "orders"; } }""",
         """namespace Shop { public static class Images { public const string Registry = "mirror.example"; } public class Names : Bases { } public class Bases { public const string Orders = "sales"; } }"""],
        ["""namespace Shop { using Manifests; [Preset] [Label("team", Team.Name)] [Resources(Cpu = "100m")] [Use(typeof(Deeper))] public class Common { } }""",
         """namespace Shop { using Manifests; [Preset] [Label("team", "none")] public class Common { } }"""],
        ["""namespace Shop { [Manifests.Preset] [Manifests.Toleration("spot")] public class Deeper { } public enum Level { Low = 1, High = 2 } }""",
         """namespace Shop { [Manifests.Preset] [Manifests.Toleration("gpu")] public class Deeper { } public enum Level { Low = 2, High = 1 } }"""],
        ["""namespace Shop { static class Team { public const string Name = "blue"; } }""", """namespace Shop { static class Team { public const string Name = "red"; } }"""],
        ["""
         namespace Shop { [Manifests.ConfigMap(Section = "Options")] public class Options : BaseOptions { public int Max { get; set; } = 10; public Level Level { get; set; } = (Level)1; public Nested Inner { get; set; } = new() { Size = 3 }; } }
         """,
         """
         namespace Shop { [Manifests.ConfigMap(Section = "Options")] public class Options : BaseOptions { public int Max { get; set; } = 11; public string[] Names { get; set; } = ["a", Team.Name]; } }
         """],
        ["""namespace Shop { public class BaseOptions { public string Mode { get; set; } = "fast"; } public class Nested { public int Size { get; set; } = 1; public int More { get; set; } = Other.Value; } }""",
         """namespace Shop { public class BaseOptions { public string Mode { get; set; } = "slow"; } public class Nested { public int Size { get; set; } = 1; public int Less { get; set; } = 5; } }"""],
        ["""namespace Shop { [Manifests.ConfigMap("settings")] public static class Settings { public const string LEVEL = "info"; public const string TEAM = Team.Name; } [Manifests.Namespace("shop")] class Space { } }""",
         """namespace Shop { [Manifests.ConfigMap("settings")] public static class Settings { public const string LEVEL = "debug"; } [Manifests.Namespace("store")] class Space { } }"""],
        ["""
         using Manifests;
         [assembly: ManifestDefaults(Namespace = "shop", ConfigChecksum = true)]
         """,
         """

         using Manifests;
         [assembly: ManifestDefaults(Namespace = "shop")]
         [assembly: Label("everywhere", Shop.Team.Name)]
         """,
         """
         using Manifests;
         [assembly: ManifestEnvironment("staging")]
         [assembly: ManifestEnvironment("prod")]
         """,
         ""],
        ["""namespace Shop { [Manifests.CustomResourceDefinition("example.com", "v1")] public class Widget { public WidgetSpec Spec { get; set; } } }""",
         """namespace Shop { [Manifests.CustomResourceDefinition("example.org", "v1")] public class Widget { public WidgetSpec Spec { get; set; } } }""",
         "namespace Shop { public class Widget { } }"],
        ["""namespace Shop { public static class Groups { public const string Gadgets = "example.com"; } }""", """namespace Shop { public static class Groups { public const string Gadgets = "example.org"; } }"""],
        ["""namespace Shop { [Manifests.CustomResourceDefinition(Groups.Gadgets, "v1")] public class Gadget { } [Manifests.ServiceAccount] [Manifests.Rule("get", "gadgets")] [Manifests.Pod] [Manifests.Container(Image = "a:1")] class Reader { } }""",
         "namespace Shop { public class Gadget { } }"],
        ["namespace Shop { public class WidgetSpec { public int Size { get; set; } } }", "namespace Shop { public class WidgetSpec { public string Size { get; set; } } }"],
        ["namespace Shop { public static class Objects { [Manifests.Manifest] public static k8s.Models.V1PriorityClass High => Helper.Make(\"high\"); } }", "namespace Shop { public static class Objects { } }"],
        ["namespace Shop { public static class Helper { public static k8s.Models.V1PriorityClass Make(string name) => new() { Metadata = new() { Name = name.Marked() }, Value = Given.Make().Value }; } }",
         "namespace Shop { public static class Helper { public static k8s.Models.V1PriorityClass Make(string name) => new() { Metadata = new() { Name = name + Team.Name }, Value = 5 }; } }"],
        ["namespace Shop { public class Given { public int Value => Base(); static int Base() => 5; public static Made Make() => new(); } }",
         "namespace Shop { public class Given { public int Value => Base(); static int Base() => 6; public static Made Make() => new() { Value = 3 }; } }"],
        ["namespace Shop { public class Made { public int Value { get; set; } = 1; } }", "namespace Shop { public class Made { public int Value { get; set; } = 2; } }"],
        ["namespace Shop { public static class Marks { public static string Marked(this string name) => name + \"-a\"; } }",
         "namespace Shop { public static class Marks { public static string Marked(this string name) => name + \"-b\"; } public static class Closer { public static string Marked(this object name) => \"c\"; } }"],
        ["""using I = Shop.Images; [Manifests.Pod] [Manifests.Container(Image = I.Registry + "/aliased:1")] class AliasOfConstants { }""", ""],
        // What hides another: a type, a namespace, a using, an alias.
        ["class Unrelated { void Run() { } }",
         "namespace Shop { class DeploymentAttribute : System.Attribute { } }",
         "namespace Shop { class Sizes2 { } namespace Images { } }",
         "global using Pods = Manifests.PodAttribute; [Pods] [Manifests.Container(Image = \"example/a:1\")] class Aliased { }",
         "global using static Shop.Team; global using J = Shop.Images;",
         "class Unrelated { void Run() { int x = 1; } }"],
        ["""using A = Manifests.DeploymentAttribute; using static Shop.Team; [A] [Manifests.Container(Image = Name)] class ByAlias { } [Pods, Manifests.Container(Image = "example/a:1")] class ByGlobalAlias { }""",
         """[Manifests.Pod] [Manifests.Container(Image = "example/" + nameof(Shop.Web) + ":1")] class ByName { }"""],
        ["""[Manifests.StatefulSet("db", ServiceName = "db")] [Manifests.Container(Image = "postgres:17")] class Database { } [Manifests.Service("db", 5432, For = typeof(Database), Headless = true)] class DatabaseService { }""",
         """class Database { } [Manifests.Service("db", 5432, For = typeof(Database), Headless = true)] class DatabaseService { }"""],
    ];

    public static IEnumerable<object[]> Edits => Files.SelectMany((texts, file) => Enumerable.Range(1, texts.Length - 1).Select(text => new object[] { file, text }));

    [Theory]
    [MemberData(nameof(Edits))]
    public void EditOfOneFile_AndBack_IsSeenEverywhere(int file, int text)
    {
        var project = new EditedProject(Files.Select(texts => texts[0]));

        project.Edit(file, Files[file][text]);
        project.Edit(file, Files[file][0]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void EditsOnTopOfOneAnother_AreSeenEverywhere(int seed)
    {
        var random = new System.Random(seed);
        var project = new EditedProject(Files.Select(texts => texts[random.Next(texts.Length)]));

        for (var i = 0; i < 12; i++)
        {
            var file = random.Next(Files.Length);
            project.Edit(file, Files[file][random.Next(Files[file].Length)]);
        }
    }
}
