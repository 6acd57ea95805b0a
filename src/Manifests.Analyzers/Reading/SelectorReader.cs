using Manifests.Core.Labels;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Reading;

/// <summary>Reads the selector that an attribute gives as text.</summary>
internal static class SelectorReader
{
    /// <summary>The selector that an attribute says; null where it says none, or none that can be read: that is a rule's to report.</summary>
    public static (LabelSelector Selector, Origin? Origin)? Of(AttributeUse use)
    {
        foreach (var value in use.Values)
        {
            if (value is { Option.IsSelector: true, Text: { } text } && LabelSelectorParser.TryParse(text, out var selector, out _)
                && selector.Requirements.Count > 0)
            {
                return (selector, value.Origin);
            }
        }

        return null;
    }

    /// <summary>The selector of one option, where an empty text means all; null where it says none, or none that can be read.</summary>
    public static (LabelSelector Selector, Origin? Origin)? Peer(AttributeUse use, string option) =>
        use.Value(option) is { Text: { } text } value && LabelSelectorParser.TryParse(text, out var selector, out _) ? (selector, value.Origin) : null;
}
