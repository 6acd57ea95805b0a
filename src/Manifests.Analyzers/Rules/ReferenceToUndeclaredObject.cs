using System.Linq;
using Manifests.Analyzers.Kinds;
using Manifests.Analyzers.Reading;
using Manifests.Core.Rules;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Rules;

internal sealed class ReferenceToUndeclaredObject : UsageRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S1004",
        "A class that is referred to must declare the object",
        "'{0}' {1} '{2}', which has no {3}",
        RuleSeverity.Error)
    {
        Why = "A `typeof` stands for the object that the class declares: its name, its namespace, its labels. A class that declares none has nothing to refer to, so nothing is written: a Service without a selector, an object without a namespace. "
            + "What a class of another project declares is known from that project's build.",
        Wrong = """
            [Service("db", 5432, For = typeof(Database))]
            public static class DatabaseService;

            public sealed class Database;
            """,
        Right = """
            [Service("db", 5432, For = typeof(Database))]
            public static class DatabaseService;

            [Deployment("db")]
            [Container("db", "postgres:17")]
            public sealed class Database;
            """,
        Fix = "Refer to the class that carries the attribute, or put the attribute on this one.",
    };

    public override void Check(UsageContext context)
    {
        foreach (var use in context.Type.Uses)
        {
            foreach (var value in use.Values.Where(value => value.Type is not null))
            {
                if (Missing(context, use, value) is var (relation, missing))
                {
                    context.Report(value.Origin, context.Type.Symbol.Name, relation, NameOf(context.Type.Symbol, value.Type!), missing);
                }
            }
        }
    }

    // What each typeof stands for: an attribute whose typeof has a meaning of its own gets its line here.
    private static (string Relation, string Missing)? Missing(UsageContext context, AttributeUse use, OptionValue value)
    {
        var declared = context.FactsOf(value.Type!);
        return (use.Shape.Type.Name, value.Option.Name) switch
        {
            (nameof(ServiceAttribute), nameof(ServiceAttribute.For)) when Workloads.Main(declared) is null => ("leads to", "workload, such as [Deployment] or [Pod]"),
            (nameof(PodAffinityAttribute), nameof(PodAffinityTermAttribute.To)) when Workloads.Main(declared) is null => ("is placed near", "workload, such as [Deployment] or [Pod]"),
            (nameof(PodAntiAffinityAttribute), nameof(PodAffinityTermAttribute.To)) when Workloads.Main(declared) is null => ("is kept away from", "workload, such as [Deployment] or [Pod]"),
            (nameof(InNamespaceAttribute), nameof(InNamespaceAttribute.Type)) when declared.All(facts => facts.Kind != "Namespace") => ("is put into", "[Namespace]"),
            (nameof(UseAttribute), nameof(UseAttribute.Preset)) when !Presets.IsPresetFor(value.Type!, context.Type.Symbol.ContainingAssembly) => ("uses", "[Preset]"),
            (nameof(EnvAttribute), nameof(EnvAttribute.ServiceOf)) when Lacks("Service") => ("asks for the address of", "[Service]"),
            (nameof(IngressAttribute) or nameof(IngressPathAttribute), _) when Lacks("Service") => ("leads to", "[Service]"),
            (nameof(AllowFromAttribute), _) when Workloads.Main(declared) is null => ("takes connections from", "workload, such as [Deployment] or [Pod]"),
            (nameof(AllowToAttribute), _) when Workloads.Main(declared) is null => ("makes connections to", "workload, such as [Deployment] or [Pod]"),
            (nameof(HorizontalPodAutoscalerAttribute), _) when Workloads.Main(declared) is null => ("scales", "workload, such as [Deployment] or [StatefulSet]"),
            (nameof(PodDisruptionBudgetAttribute), _) when Workloads.Main(declared) is null => ("keeps pods of", "workload, such as [Deployment] or [Pod]"),
            (nameof(RoleBindingAttribute) or nameof(ClusterRoleBindingAttribute), var option) when Lacks(option) => ("binds", $"[{option}]"),
            _ => null,
        };

        bool Lacks(string kind) => declared.All(facts => facts.Kind != kind);
    }

    private static string NameOf(INamedTypeSymbol user, INamedTypeSymbol target) =>
        SymbolEqualityComparer.Default.Equals(user.ContainingAssembly, target.ContainingAssembly) ? target.Name : $"{target.Name} of {target.ContainingAssembly?.Name}";
}
