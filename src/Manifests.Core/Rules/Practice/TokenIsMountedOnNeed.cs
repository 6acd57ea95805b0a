namespace Manifests.Core.Rules.Practice;

/// <summary>A pod that can talk to the API server and has no business there.</summary>
public sealed class TokenIsMountedOnNeed : PodRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8058",
        "A pod has a token for the API server only if it needs one",
        "The pod has the token of ServiceAccount '{0}', to which no role is bound here",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["SEC20"],
        Why = "Kubernetes puts a token for the API server into every pod. An app that never asks the API server anything gives it to whoever "
            + "gets into the app.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [PodOptions(AutomountServiceAccountToken = false)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `[PodOptions(AutomountServiceAccountToken = false)]`, or put `[Hardened]` on the class. Roles that are bound elsewhere "
            + "are not seen: then suppress the rule.",
    };

    private protected override void Check(RuleContext context, PodView pod)
    {
        var account = ServiceAccounts.Of(pod);
        var automount = pod.Spec["automountServiceAccountToken"];
        if (ServiceAccounts.IsTokenMounted(context, pod) && !ServiceAccounts.HasRole(context, account))
        {
            context.Report(automount, [account], finding => finding with { Replacement = "false" });
        }
    }
}
