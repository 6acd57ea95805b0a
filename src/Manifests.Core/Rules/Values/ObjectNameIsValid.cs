using System;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Values;

/// <summary>A name of an object, a namespace, a container or a volume that the API server refuses.</summary>
public sealed class ObjectNameIsValid : ObjectRule
{
    private const int LongestCronJob = 52;

    private static readonly string[] NamedByLabel = ["Service", "Namespace", "StatefulSet"];

    // Names of roles are segments of a path (system:node), those of the next two an address and a signer with colons; a definition's follows from its group and plural, which have a rule of their own.
    private static readonly string[] NamedOtherwise = ["Role", "ClusterRole", "RoleBinding", "ClusterRoleBinding", "IPAddress", "ClusterTrustBundle", "CustomResourceDefinition"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5001",
        "A name must be one that Kubernetes takes",
        "{0} name '{1}'{2} is not valid: {3}{4}",
        RuleSeverity.Error)
    {
        Catalogue = ["NAM01", "NAM02", "NAM03", "NAM04", "NAM05", "NAM06", "NAM09", "NAM10"],
        Why = "Names become parts of host names and URLs, so Kubernetes takes small letters, digits and `-` only, with a letter or digit at both ends. Most names may also have dots and 253 characters; "
            + "those of Services, Namespaces, StatefulSets, containers and volumes may not: they are single labels of DNS, of 63 characters. A CronJob's has 52 at most, since its Jobs put a time behind it. "
            + "The API server refuses everything else.",
        Wrong = """
            [Pod("Hello_Pod")]
            [Container("hello", "example/hello:1.0")]
            public sealed class Hello;
            """,
        Right = """
            [Pod("hello-pod")]
            [Container("hello", "example/hello:1.0")]
            public sealed class Hello;
            """,
        Fix = "Write the name in kebab-case. Where no name is given, the class's is used in kebab-case; if that is not valid (it has other letters, or too many), give one.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        CheckName(context);
        CheckNamespace(context);
        var pod = context.Object.PodTemplate();
        foreach (var container in pod.AllContainers())
        {
            CheckLabel(context, "Container", container["name"]);
        }

        foreach (var volume in pod.FindItems("spec.volumes"))
        {
            CheckLabel(context, "Volume", volume["name"]);
        }
    }

    private static void CheckName(RuleContext context)
    {
        var kind = context.Object.Kind;
        if (context.Object.Root.Find("metadata.name") is not ScalarNode { Type: ScalarType.String } name || Array.IndexOf(NamedOtherwise, kind) >= 0)
        {
            return;
        }

        if (name.Text.Length == 0)
        {
            context.Report(name, kind, "", "", "a name is required", "");
            return;
        }

        var isLabel = Array.IndexOf(NamedByLabel, kind) >= 0;
        var longest = kind == "CronJob" ? LongestCronJob : isLabel ? DnsNames.LongestLabel : DnsNames.LongestSubdomain;
        var problem = DnsNames.TooLong(name.Text, longest) ?? (isLabel ? DnsNames.LabelProblem(name.Text) : DnsNames.SubdomainProblem(name.Text));
        if (problem is not null)
        {
            Report(context, kind, name, problem, isLabel ? DnsNames.SuggestLabel(name.Text) : DnsNames.SuggestSubdomain(name.Text, longest));
        }
    }

    private static void CheckNamespace(RuleContext context)
    {
        if (context.Object.Root.Find("metadata.namespace") is ScalarNode { Type: ScalarType.String, Text.Length: > 0 } ns
            && DnsNames.LabelProblem(ns.Text) is { } problem && IsFirstToSay(context, ns))
        {
            Report(context, "Namespace", ns, problem, DnsNames.SuggestLabel(ns.Text));
        }
    }

    // Where the Namespace is declared in view, that declaration is at fault; and what is the project's default is so for all of a kind.
    private static bool IsFirstToSay(RuleContext context, ScalarNode ns) =>
        !context.Cluster.Named("Namespace", ns.Text).Any(declared => declared.Source is not null)
        && ReferenceEquals(context.This, context.Cluster.OfKind(context.Object.Kind).FirstOrDefault(item => IsFrom(item, ns)));

    private static bool IsFrom(ClusterObject item, ScalarNode ns) =>
        item.Source?.Root.Find("metadata.namespace") is ScalarNode other && other.Text == ns.Text && other.Origin == ns.Origin;

    private static void CheckLabel(RuleContext context, string what, Node? node)
    {
        if (node is ScalarNode { Type: ScalarType.String, Text.Length: > 0 } name && DnsNames.LabelProblem(name.Text) is { } problem)
        {
            Report(context, what, name, problem, DnsNames.SuggestLabel(name.Text));
        }
    }

    private static void Report(RuleContext context, string what, ScalarNode name, string problem, string? suggestion)
    {
        // A name that nobody wrote has the place of the whole attribute: there is nothing to replace there.
        var isOfClass = context.Object.DeclaringType is not null && name.Origin is not null && name.Origin == context.Object.Root.Origin;
        context.Report(
            name,
            [what, name.Text, isOfClass ? ", made from the class's name," : "", problem, isOfClass ? "; give it a name" : Candidates.DidYouMean(suggestion)],
            finding => finding with { Replacement = isOfClass ? null : suggestion });
    }
}
