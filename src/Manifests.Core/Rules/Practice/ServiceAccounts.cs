using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>In whose name pods talk to the API server.</summary>
internal static class ServiceAccounts
{
    /// <summary>The account of pods that name none.</summary>
    public const string Default = "default";

    /// <summary>The name of a pod's account.</summary>
    public static string Of(PodView pod) => pod.Spec.FindText("serviceAccountName") ?? pod.Spec.FindText("serviceAccount") ?? Default;

    /// <summary>Whether the pod gets a token: as it says itself, else as its account says, else it does.</summary>
    public static bool IsTokenMounted(RuleContext context, PodView pod)
    {
        var account = context.Cluster.Find("ServiceAccount", context.Facts.Namespace, Of(pod))?.Source?.Root;
        return (pod.Spec.FindText("automountServiceAccountToken") ?? account.FindText("automountServiceAccountToken")) != "false";
    }

    /// <summary>Whether a binding in view gives a role to an account of the object's namespace.</summary>
    public static bool HasRole(RuleContext context, string account) =>
        context.Cluster.OfKind("RoleBinding").Concat(context.Cluster.OfKind("ClusterRoleBinding")).Where(binding => binding.Source is not null)
            .SelectMany(binding => binding.Source!.Root.FindItems("subjects"), (binding, subject) => (binding, subject))
            .Any(pair => pair.subject.FindText("kind") == "ServiceAccount" && pair.subject.FindText("name") == account
                && (pair.subject.FindText("namespace") ?? pair.binding.Facts.Namespace) == context.Facts.Namespace);
}
