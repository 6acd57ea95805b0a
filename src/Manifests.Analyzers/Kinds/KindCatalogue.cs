using Manifests.Analyzers.Kinds.CustomResources;
using Manifests.Analyzers.Reading;

namespace Manifests.Analyzers.Kinds;

/// <summary>The readers of kinds that need more than their attributes' fields, on one screen.</summary>
internal static class KindCatalogue
{
    private static readonly KindReader[] All =
    [
        new PodOwnerReader(),
        new StatefulSetReader(),
        new JobReader(),
        new ServiceReader(),
        new IngressReader(),
        new NetworkPolicyReader(),
        new ScaledWorkloadReader(),
        new AutoscalerReader(),
        new BudgetReader(),
        new RoleReader(),
        new RoleBindingReader(),
        new NamespaceReader(),
        new QuotaReader(),
        new ConfigReader(),
        new StorageReader(),
        new ClaimTemplateReader(),
        new CustomResourceReader(),
    ];

    public static void Complete(ObjectDraft draft)
    {
        foreach (var reader in All)
        {
            if (reader.Reads(draft.Kind))
            {
                reader.Complete(draft);
            }
        }
    }
}
