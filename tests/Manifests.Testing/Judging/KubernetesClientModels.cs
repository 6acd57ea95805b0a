using System;
using k8s;

namespace Manifests.Testing.Judging;

/// <summary>The models of .NET's client of Kubernetes, read strictly: each field is one of the type.</summary>
internal static class KubernetesClientModels
{
    /// <summary>What is wrong with an object; null where it is read.</summary>
    public static string? Problem(string yaml)
    {
        try
        {
            return KubernetesYaml.LoadAllFromString(yaml, strict: true) is [IKubernetesObject] ? null : "the client has no such type";
        }
        catch (Exception e)
        {
            return e.GetBaseException().Message;
        }
    }
}
