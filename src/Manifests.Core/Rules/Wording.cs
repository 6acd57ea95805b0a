using System.Collections.Generic;
using System.Linq;

namespace Manifests.Core.Rules;

/// <summary>Pieces of messages that many rules share, so that all say the same thing in the same words.</summary>
internal static class Wording
{
    /// <summary><c> in namespace 'shop'</c>, or nothing for objects that name no namespace.</summary>
    public static string In(string? ns) => ns is null ? "" : $" in namespace '{ns}'";

    /// <summary><c>namespace 'shop'</c>, or <c>no namespace</c>.</summary>
    public static string Namespace(string? ns) => ns is null ? "no namespace" : $"namespace '{ns}'";

    /// <summary>Labels as a selector would ask for them: <c>app=web,tier=front</c>; <c>no labels</c> where there are none.</summary>
    public static string Labels(IReadOnlyDictionary<string, string> labels) =>
        labels.Count == 0 ? "no labels" : string.Join(",", labels.Select(label => label.Key + "=" + label.Value));
}
