using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Rules;

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

    public override void Check(UsageContext context)
    {
        foreach (var value in context.Type.Uses.Concat(context.TypedUses).Select(use => use.Value(nameof(EnvironmentScopedAttribute.Environment))).OfType<OptionValue>())
        {
            if (value.Text is { } name && !context.Environments.Contains(name))
            {
                Report(context, value, name);
            }
        }
    }

    private static void Report(UsageContext context, OptionValue value, string name)
    {
        var declared = context.Environments.OfType<string>().ToList();
        var nearest = Candidates.Nearest(name, declared);
        var hint = declared.Count == 0 ? "; add [assembly: ManifestEnvironment(\"" + name + "\")]"
            : nearest is null ? ", only " + string.Join(", ", declared) : Candidates.DidYouMean(nearest);
        context.Report(value.Origin, nearest, [name, hint]);
    }
}
