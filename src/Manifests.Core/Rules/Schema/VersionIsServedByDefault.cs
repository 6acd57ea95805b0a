using Manifests.Core.Objects;
using Manifests.Core.Schema;

namespace Manifests.Core.Rules.Schema;

/// <summary>An API version that a cluster serves only where somebody switched it on.</summary>
public sealed class VersionIsServedByDefault : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S7010",
        "An API version should be served by default",
        "{0} of '{1}' is {2}: a cluster serves it only where the flag --runtime-config of its API server says so{3}",
        RuleSeverity.Warning)
    {
        Catalogue = ["API04"],
        Why = "An alpha version of an API is never on by itself, and since Kubernetes 1.24 a new beta version is not either. On a cluster that nobody prepared, an object of such a version is refused: `no matches for kind`.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: admissionregistration.k8s.io/v1beta1
            kind: MutatingAdmissionPolicyBinding
            metadata:
              name: sidecars
            spec:
              policyName: sidecars
            """,
        Right = """
            apiVersion: admissionregistration.k8s.io/v1
            kind: ValidatingAdmissionPolicyBinding
            metadata:
              name: sidecars
            spec:
              policyName: sidecars
              validationActions: [Deny]
            """,
        Fix = "Write the stable version, where there is one; else have the version switched on where the objects are going, and silence the rule.",
    };

    // New beta versions of groups that had one before were still on.
    private const string GroupThatStayedOn = "flowcontrol.apiserver.k8s.io";

    private static readonly KubernetesVersion BetaIsOff = new(1, 24);

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var (apiVersion, kind) = (context.Object.ApiVersion, context.Object.Kind);
        if (ApiLifecycle.Find(apiVersion, kind) is not { } life || StageOf(life) is not { } stage || IsSaidByAnother(life, context.Cluster.KubernetesVersion))
        {
            return;
        }

        var stable = ServedKinds.VersionOf(kind) is { } served && StageOf(served) is null && ApiVersions.GroupOf(served) == ApiVersions.GroupOf(apiVersion) ? served : null;
        context.Report(
            context.Object.Root["apiVersion"],
            [kind, apiVersion, stage, stable is null ? "" : $"; '{stable}' is always there"],
            finding => finding with { Replacement = stable });
    }

    // What is not served at all, or on its way out, has rules of its own.
    private static bool IsSaidByAnother(ApiLifecycle life, KubernetesVersion target) => life.Removed <= target || life.Introduced > target || life.Deprecated <= target;

    private static string? StageOf(ApiLifecycle life) => StageOf(life.ApiVersion) switch
    {
        "beta" when life.Introduced < BetaIsOff || ApiVersions.GroupOf(life.ApiVersion) == GroupThatStayedOn => null,
        var stage => stage,
    };

    private static string? StageOf(string apiVersion)
    {
        var version = ApiVersions.VersionOf(apiVersion);
        return version.Contains("alpha") ? "alpha" : version.Contains("beta") ? "beta" : null;
    }
}
