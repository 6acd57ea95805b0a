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
        "{0} {1} '{2}', which has no {3}",
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

    public override void Check(UsageContext context) => CheckAssembly(context);

    public override void CheckAssembly(AttributeContext context)
    {
        foreach (var environment in context.Environments)
        {
            foreach (var use in context.UsesIn(environment))
            {
                foreach (var value in use.Values.Where(value => value.Type is not null))
                {
                    if (Missing(context, use, value, environment) is var (relation, missing))
                    {
                        context.ReportIn(environment, value.Origin, context.Subject, relation, NameOf(context.Assembly, value.Type!), missing);
                    }
                }
            }
        }
    }

    private static (string Relation, string Missing)? Missing(AttributeContext context, AttributeUse use, OptionValue value, string? environment)
    {
        if (use.Shape.Type == typeof(UseAttribute))
        {
            return Presets.IsPresetFor(value.Type!, context.Assembly) ? null : ("uses", "[Preset]");
        }

        if (value.Option.Reference is not { } reference)
        {
            return null;
        }

        var declared = context.FactsOf(value.Type!, environment);
        var isDeclared = reference.Kinds.Length == 0 ? Workloads.Main(declared) is not null : declared.Any(facts => reference.Kinds.Contains(facts.Kind));
        return isDeclared ? null : (reference.Relation, reference.Kinds.Length == 0 ? "workload, such as [Deployment] or [Pod]" : Kinds(reference.Kinds));
    }

    private static string Kinds(string[] kinds) =>
        (kinds.Length == 1 ? "" : string.Join(", ", kinds.Take(kinds.Length - 1).Select(kind => $"[{kind}]")) + " or ") + $"[{kinds[kinds.Length - 1]}]";

    private static string NameOf(IAssemblySymbol user, INamedTypeSymbol target) =>
        SymbolEqualityComparer.Default.Equals(user, target.ContainingAssembly) ? target.Name : $"{target.Name} of {target.ContainingAssembly?.Name}";
}
