using Manifests.Analyzers.Tests.Generating;

namespace Manifests.Analyzers.Tests.Reading;

/// <summary>The data of ConfigMaps and Secrets, as constants and options say it.</summary>
public class ConfigTests
{
    [Fact]
    public void Constants_AreData_WhateverTheirType() => Assert.Equal(
        """
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: shop-config
        immutable: true
        data:
          LOG_LEVEL: info
          app.theme: dark
          Ratio: "0.5"
          Price: "1.50"
          Big: "18446744073709551615"
          Letter: x
          IsOn: "true"
          Day: Monday
          Lines: |-
            a
            b
          Empty: ""

        """,
        GeneratorRun.Of("""
            using Manifests;
            [ConfigMap("shop-config", Immutable = true)]
            public static class ShopConfig
            {
                public const string LOG_LEVEL = "info";
                [Key("app.theme")] internal const string Theme = "dark";
                public const double Ratio = 1 / 2.0;
                public const decimal Price = 1.50m;
                public const ulong Big = ulong.MaxValue;
                public const char Letter = 'x';
                public const bool IsOn = true;
                public const System.DayOfWeek Day = System.DayOfWeek.Monday;
                public const string Lines = "a\nb";
                public const string Empty = "";
                public const string None = null;
                private const string Hidden = "no";
                public static readonly string Later = "no";
            }
            """).Yaml("ConfigMap"));

    [Fact]
    public void Options_AreNamedAsConfigurationBindsThem() => Assert.Equal(
        """
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: orders-options
        data:
          Shop__Orders__Id: base
          Shop__Orders__MaxItems: "10"
          Shop__Orders__Ratio: "-0.25"
          Shop__Orders__IsOpen: "true"
          Shop__Orders__Day: Friday
          Shop__Orders__Title: orders
          Shop__Orders__Blank: ""
          Shop__Orders__Timeout: "00:00:30"
          Shop__Orders__Period: "1.02:03:04"
          Shop__Orders__Url: http://catalog
          Shop__Orders__max-age: "5"
          Shop__Orders__Hosts__0: a
          Shop__Orders__Hosts__1: b
          Shop__Orders__Sizes__0: "1"
          Shop__Orders__Sizes__1: "2"
          Shop__Orders__Names__0: x
          Shop__Orders__Map__k: "1"
          Shop__Orders__Retry__Count: "5"
          Shop__Orders__Retry__Mode: fast
          Shop__Orders__Retries__0__Count: "3"
          Shop__Orders__Retries__0__Mode: slow

        """,
        GeneratorRun.Of("""
            using Manifests;
            public class Base { public string Id { get; set; } = "base"; }
            public class ConfigurationKeyNameAttribute : System.Attribute { public ConfigurationKeyNameAttribute(string name) { } }
            [ConfigMap(Section = "Shop:Orders")]
            public sealed class OrdersOptions : Base
            {
                public const string SectionName = "Orders";
                public int MaxItems { get; set; } = 10;
                public double? Ratio { get; init; } = -0.25;
                public bool IsOpen { get; set; } = true;
                public System.DayOfWeek Day { get; set; } = System.DayOfWeek.Friday;
                public string Title { get; set; } = "ord" + "ers";
                public string Blank { get; set; } = string.Empty;
                public System.TimeSpan Timeout { get; set; } = System.TimeSpan.FromSeconds(30);
                public System.TimeSpan Period { get; set; } = new(1, 2, 3, 4);
                public System.Uri Url { get; set; } = new System.Uri("http://catalog");
                [ConfigurationKeyName("max-age")] public int MaxAge { get; set; } = 5;
                public string[] Hosts { get; set; } = ["a", "b"];
                public int[] Sizes { get; set; } = { 1, 2 };
                public System.Collections.Generic.List<string> Names { get; } = new() { "x" };
                public System.Collections.Generic.Dictionary<string, int> Map { get; } = new() { ["k"] = 1 };
                public Retry Retry { get; set; } = new() { Count = 5, Mode = "fast" };
                public Retry[] Retries { get; set; } = [new Retry()];
                public string Unset { get; set; }
                public int Zero { get; set; }
                public int Sum => MaxItems + 1;
                internal int Hidden { get; set; } = 1;
                public int Inside { get; private set; } = 1;
            }
            public class Retry { public int Count { get; set; } = 3; public string Mode { get; set; } = "slow"; }
            """).Yaml("ConfigMap"));

    [Fact]
    public void Record_HasTheDefaultsOfItsParameters() => Assert.Equal(
        """
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: limits
        data:
          Max: "3"
          Name: x

        """,
        GeneratorRun.Of("""
            using Manifests;
            [ConfigMap] public record Limits(int Max = 3, string Name = "x", string Other = null);
            """).Yaml("ConfigMap"));

    [Fact]
    public void ConstantsOfOtherFiles_AreFollowed()
    {
        var run = GeneratorRun.Of(GeneratorRun.Compile(["[Manifests.ConfigMap] public class A { public int Max { get; set; } = Numbers.Max; }", "public static class Numbers { public const int Max = 42; }"]));

        Assert.Contains("Max: \"42\"", run.Yaml("ConfigMap"), System.StringComparison.Ordinal);
    }

    [Fact]
    public void ClassThatHoldsItself_ComesToAnEnd() =>
        Assert.Contains("Next__Next__Value: \"1\"", GeneratorRun.Of("using Manifests; [ConfigMap] class A { public int Value { get; set; } = 1; public A Next { get; set; } = new(); }").Yaml("ConfigMap"), System.StringComparison.Ordinal);

    [Fact]
    public void SecretClass_WritesNothing_ButDeclaresItsKeys()
    {
        var run = GeneratorRun.Of("""using Manifests; [Secret("db")] public static class Db { [Key("password")] public const string Password = "hunter2"; public static readonly string user; }""");

        Assert.Empty(run.Manifests);
        Assert.Contains("key=password key=user", run.Index, System.StringComparison.Ordinal);
        Assert.DoesNotContain(run.Result.GeneratedSources, source => source.SourceText.ToString().Contains("hunter2", System.StringComparison.Ordinal));
    }

    [Fact]
    public void SecretOptions_NameTheirKeys() => Assert.Contains(
        "key=Db__Password key=Db__Port",
        GeneratorRun.Of("""using Manifests; [Secret(Section = "Db")] public class Db { public string Password { get; set; } = ""; public int Port { get; set; } }""").Index,
        System.StringComparison.Ordinal);


    [Fact]
    public void SecretThatInsists_WritesWhatHasAValue() => Assert.Equal(
        """
        apiVersion: v1
        kind: Secret
        metadata:
          name: db
          namespace: shop
        type: kubernetes.io/basic-auth
        stringData:
          password: hunter2

        """,
        GeneratorRun.Of("""
            using Manifests;
            [Secret("db", WriteValues = true, Type = "kubernetes.io/basic-auth", Namespace = "shop")]
            public static class Db { public const string password = "hunter2"; public const string username = ""; public const string other = null; }
            """).Yaml("Secret"));

    [Fact]
    public void Checksum_ChangesWithTheData_AndNotWithTheOrderOfMembers()
    {
        string Of(string members) => GeneratorRun.Of($$"""
            using Manifests;
            [assembly: ManifestDefaults(ConfigChecksum = true)]
            [Deployment] [EnvFrom(typeof(Settings))] class Web { [Container] [Mount("/s", typeof(Settings))] class Proxy { } }
            [ConfigMap] class Settings { {{members}} }
            """).Yaml("Deployment");
        const string A = "public const string A = \"1\"; ", B = "public const string B = \"2\"; ", C = "public const string B = \"3\"; ";

        Assert.Matches("checksum/config: \"?[0-9a-f]{16}\"?\n", Of(A + B));
        Assert.Equal(Of(A + B), Of(B + A));
        Assert.NotEqual(Of(A + B), Of(A + C));
    }

    [Fact]
    public void Checksum_IsOnlyWrittenWhereAskedFor() => Assert.DoesNotContain(
        "checksum",
        GeneratorRun.Of("using Manifests; [Deployment] [EnvFrom(typeof(Settings))] class Web { } [ConfigMap] class Settings { public const string A = \"1\"; }").Yaml("Deployment"),
        System.StringComparison.Ordinal);
}
