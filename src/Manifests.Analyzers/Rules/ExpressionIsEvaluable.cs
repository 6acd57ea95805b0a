using System.Linq;
using Manifests.Core.Rules;

namespace Manifests.Analyzers.Rules;

internal sealed class ExpressionIsEvaluable : UsageRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S1002",
        "A typed initialiser must be known at compile time",
        "'{0}' cannot be evaluated at compile time: {1}",
        RuleSeverity.Error)
    {
        Why = "The value of a member with `[Manifest]` or `[Patch]` is computed by the compiler; nothing of the app is run. It follows initialisers, constants, operators, conditions, loops, "
            + "the static methods and properties of this project, LINQ on lists, and the calls of .NET that depend on nothing but what they are given. What only the running app knows "
            + "(the clock, the machine, files, other assemblies' code) has no value then, and the object that needs it is not written.",
        Wrong = """
            using k8s.Models;

            public static class Settings
            {
                [Manifest] public static V1ConfigMap Build => new()
                {
                    Metadata = new() { Name = "build" },
                    Data = new System.Collections.Generic.Dictionary<string, string> { ["machine"] = System.Environment.MachineName },
                };
            }
            """,
        Right = """
            using k8s.Models;

            public static class Settings
            {
                private const string Machine = "builder";

                [Manifest] public static V1ConfigMap Build => new()
                {
                    Metadata = new() { Name = "build" },
                    Data = new System.Collections.Generic.Dictionary<string, string> { ["machine"] = $"{Machine}-1" },
                };
            }
            """,
        Fix = "Write the value, or a helper whose source is part of this project; docs/typed-initialisers.md lists what is evaluated.",
    };

    public override void Check(UsageContext context)
    {
        foreach (var problem in context.Typed.Problems.Select(problem => problem.Evaluation))
        {
            if (problem is not null)
            {
                context.Report(problem.Origin, problem.Expression, problem.Reason);
            }
        }
    }
}
