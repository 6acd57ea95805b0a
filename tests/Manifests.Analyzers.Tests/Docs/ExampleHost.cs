using System;
using System.Linq;
using System.Text.RegularExpressions;
using Manifests.Analyzers.Shapes;
using Manifests.Mapping;

namespace Manifests.Analyzers.Tests.Docs;

/// <summary>What the example of an attribute stands on where it does not show that itself.</summary>
internal static class ExampleHost
{
    private const string App = "[Container(\"sample\", \"example/sample:1.0\")] [ContainerPort(8080, Name = \"http\")] ";

    private const string Requests = "[Resources(Cpu = \"100m\")] ";

    private static readonly string[] Workloads = ["Pod", "Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob"];

    /// <summary>The attributes that the class of the example has besides.</summary>
    public static string Of(AttributeShape shape, string example) => shape.Describes switch
    {
        DescribesObjectAttribute { Kind: "HorizontalPodAutoscaler" or "PodDisruptionBudget" or "NetworkPolicy" or "Ingress" } =>
            "[Deployment(\"sample\")] " + App + Requests + "[Service(80, TargetPort = \"http\")]\n",
        DescribesObjectAttribute mark when !Workloads.Contains(mark.Kind) => Workload(example),
        DescribesPartOfAttribute { Kind: "HorizontalPodAutoscaler" } => "[Deployment(\"sample\")] " + App + Requests + "[HorizontalPodAutoscaler(1, 4)]\n",
        DescribesPartOfAttribute { Kind: "NetworkPolicy" } => "[Deployment(\"sample\")] " + App + "[NetworkPolicy(AllowDns = true)]\n",
        DescribesPartOfAttribute { Kind: "Ingress" } => "[Deployment(\"sample\")] " + App + "[Service(80, TargetPort = \"http\")] [Ingress(\"shop.example.com\", TlsSecret = \"shop-tls\")]\n",
        DescribesPartOfAttribute { Kind: "Service" } => "[Deployment(\"sample\")] " + App + "[ContainerPort(9090, Name = \"metrics\")] [Service(80, TargetPort = \"http\")]\n",
        DescribesPartOfAttribute mark when Workloads.Contains(mark.Kind) => $"[{mark.Kind}(\"sample\")] " + App + "\n",
        DescribesPartOfAttribute { Kind: "CustomResourceDefinition" } => "[CustomResourceDefinition(\"example.com\", \"v1\")]\n",
        DescribesPartOfAttribute mark => $"[{mark.Kind}(\"sample\")]\n",
        _ => Workload(example),
    };

    /// <summary>A class for each that the example refers to and does not declare.</summary>
    public static string MissingTypes(string example) => string.Concat(Regex.Matches(example, "typeof\\((?<name>\\w+)\\)").Select(match => match.Groups["name"].Value).Distinct()
        .Where(name => !Regex.IsMatch(example, $"class {name}\\b"))
        .Select(name => $"\n[Deployment] [Container(Image = \"example/{name.ToLowerInvariant()}:1.0\")] [ContainerPort(8080, Name = \"http\")] [Service(80, TargetPort = \"http\")] public sealed class {name};"));

    /// <summary>What the example, or what it stands on, names and nobody in view makes.</summary>
    public static string MissingObjects(string source) => string.Concat(new[]
        {
            ("Secret", "TlsSecret = \"(?<name>[^\"]+)\""), ("Secret", "\\[IngressTls\\(\"(?<name>[^\"]+)\""), ("PriorityClass", "PriorityClassName = \"(?<name>[^\"]+)\""),
            ("Secret", "\\[ImagePullSecret\\(\"(?<name>[^\"]+)\""),
        }
        .SelectMany(named => Regex.Matches(source, named.Item2).Select(match => $"[assembly: ExternalObject(\"{named.Item1}\", \"{match.Groups["name"].Value}\")]\n")).Distinct());

    private static string Workload(string example)
    {
        var workload = Workloads.Any(kind => Regex.IsMatch(example, $"\\[{kind}\\b")) ? "" : "[Pod(\"sample\")] ";
        var container = example.Contains("[Container(", StringComparison.Ordinal) ? "" : "[Container(\"sample\", \"example/sample:1.0\")] ";
        var port = example.Contains("Port = \"http\"", StringComparison.Ordinal) ? "[ContainerPort(8080, Name = \"http\")] " : "";
        return workload + container + port + "\n";
    }
}
