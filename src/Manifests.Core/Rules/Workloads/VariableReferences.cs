using System.Collections.Generic;

namespace Manifests.Core.Rules.Workloads;

/// <summary>Finds what looks like <c>$(NAME)</c> in a text, as the kubelet reads it.</summary>
/// <remarks>See third_party/forked/golang/expansion in Kubernetes: <c>$$</c> is one <c>$</c>, and a parenthesis that is not closed is text.</remarks>
internal static class VariableReferences
{
    /// <summary>The names that are referred to, in order.</summary>
    public static IEnumerable<string> In(string text)
    {
        for (var i = text.IndexOf('$'); i >= 0 && i + 1 < text.Length; i = text.IndexOf('$', i))
        {
            var end = text[i + 1] == '(' ? text.IndexOf(')', i) : -1;
            if (end > 0)
            {
                yield return text.Substring(i + 2, end - i - 2);
            }

            // After "$$", "$(…)" and "$x" reading goes on behind what was read; after an open parenthesis behind that.
            i = end > 0 ? end + 1 : i + 2;
            if (i >= text.Length)
            {
                yield break;
            }
        }
    }
}
