using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Rules;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Rules;

internal sealed class EnvironmentIsDeclared : UsageRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S1003",
        "An environment must be declared",
        "No environment '{0}' is declared{1}",
        RuleSeverity.Error)
    {
        Why = "An attribute with `Environment = \"prod\"` counts in that environment only. Without an `[assembly: ManifestEnvironment(\"prod\")]` nothing is ever written for it: "
            + "a mistyped name would quietly leave production with the values of everywhere else.",
        Wrong = """
            [assembly: ManifestEnvironment("staging")]

            [Deployment("web", Replicas = 1)]
            [Deployment("web", Replicas = 6, Environment = "prod")]
            [Container(Image = "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [assembly: ManifestEnvironment("staging")]
            [assembly: ManifestEnvironment("prod")]

            [Deployment("web", Replicas = 1)]
            [Deployment("web", Replicas = 6, Environment = "prod")]
            [Container(Image = "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Declare the environment on the assembly, or write the name of one that is declared.",
    };

    public override void Check(UsageContext context) => Check(context, context.Uses.Where(use => !use.IsShared));

    public override void CheckAssembly(AttributeContext context) => Check(context, context.Uses);

    private static void Check(AttributeContext context, IEnumerable<AttributeUse> uses)
    {
        foreach (var value in uses.Select(use => use.Value(nameof(EnvironmentScopedAttribute.Environment))).OfType<OptionValue>())
        {
            if (value.Text is { } name && !context.Environments.Contains(name))
            {
                Report(context, value, name);
            }
        }
    }

    /// <summary>What is said of an environment that something other than an attribute names.</summary>
    public static Finding Undeclared(string name, IReadOnlyList<string?> environments, Origin origin) =>
        new(new EnvironmentIsDeclared().Descriptor, origin, [name, Hint(name, environments).Text]);

    private static void Report(AttributeContext context, OptionValue value, string name)
    {
        var (nearest, hint) = Hint(name, context.Environments);
        context.Report(value.Origin, nearest, [name, hint]);
    }

    private static (string? Nearest, string Text) Hint(string name, IReadOnlyList<string?> environments)
    {
        var declared = environments.OfType<string>().ToList();
        var nearest = Candidates.Nearest(name, declared);
        var hint = declared.Count == 0 ? "; add [assembly: ManifestEnvironment(\"" + name + "\")]"
            : nearest is null ? ", only " + string.Join(", ", declared) : Candidates.DidYouMean(nearest);
        return (nearest, hint);
    }
}
