namespace Manifests.Core.Rules.Practice;

/// <summary>A pod that acts in the name of every other one.</summary>
public sealed class DefaultAccountIsNotUsed : PodRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8059",
        "A pod has a service account of its own",
        "The pod runs as the ServiceAccount 'default', whose rights it shares with every other pod that names none",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["SEC20"],
        Why = "What one gives to the account `default` so that one app works, all pods of the namespace have that name no account. An "
            + "account of its own can be given what that app needs.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [ServiceAccount]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Add `[ServiceAccount]`. A pod that mounts no token is left alone.",
    };

    private protected override void Check(RuleContext context, PodView pod)
    {
        if (ServiceAccounts.Of(pod) == ServiceAccounts.Default && ServiceAccounts.IsTokenMounted(context, pod))
        {
            context.Report(pod.Spec["serviceAccountName"]);
        }
    }
}
