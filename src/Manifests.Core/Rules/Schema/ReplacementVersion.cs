using System;
using Manifests.Core.Schema;

namespace Manifests.Core.Rules.Schema;

/// <summary>What to write as <c>apiVersion</c> where only that changes.</summary>
internal static class ReplacementVersion
{
    /// <summary>The version that took the place of another, or null where there is none or the kind changed its name as well.</summary>
    public static string? Of(ApiLifecycle life)
    {
        var words = life.Replacement?.Split(' ') ?? [];
        return words.Length == 2 && words[1].Equals(life.Kind, StringComparison.Ordinal) ? words[0] : null;
    }
}
