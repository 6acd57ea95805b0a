using Manifests.Core.Labels;
using Manifests.Core.Tree;
using Manifests.Tool.Importing.CSharp;

namespace Manifests.Tool.Importing.Attributes;

/// <summary>Selectors: left out where they are the class's own.</summary>
internal static class SelectorInverter
{
    /// <summary>Takes a selector with <c>matchLabels</c>; what is not the class's own the option says.</summary>
    public static void TakeLabelSelector(ObjectImport item, string path, string option)
    {
        if (item.Rest.Find(path) is not MappingNode selector)
        {
            return;
        }

        if (item.Host.SelectorLabels.Count > 0 && selector.Count == 1 && SameLabels(selector["matchLabels"], item.Host.SelectorLabels))
        {
            item.Rest.Take(path);
        }
        else if (selector.Count == 1 && !SayWorkload(item, selector["matchLabels"], path) && AttributeInverter.Selector(selector) is { } text)
        {
            item.Say(option, text, path);
        }
        else if (selector.Count > 1 && AttributeInverter.Selector(selector) is { } several)
        {
            item.Say(option, several, path);
        }
    }

    /// <summary>Takes a plain map of labels.</summary>
    public static void TakeMap(ObjectImport item, string path, string option)
    {
        if (item.Rest.Find(path) is not MappingNode selector)
        {
            return;
        }

        if (item.Host.SelectorLabels.Count > 0 && SameLabels(selector, item.Host.SelectorLabels))
        {
            item.Rest.Take(path);
            return;
        }

        if (SayWorkload(item, selector, path))
        {
            return;
        }

        var text = LabelSelector.FromMap(selector).ToString();
        if (selector.AsTexts() is { Count: > 0 } && LabelSelectorParser.TryParse(text, out var again, out _) && again.ToMap().Equals(selector))
        {
            item.Say(option, Literals.Text(text), path);
        }
    }

    // The pods of the class around it are meant by its name, which also says where they are.
    private static bool SayWorkload(ObjectImport item, Node? labels, string path)
    {
        if (item.Host.Outer is not { Workload: { } workload } outer || item.Shape.Option("For") is null || workload.Object.Namespace != item.Source.Object.Namespace
            || !SameLabels(labels, outer.SelectorLabels))
        {
            return false;
        }

        item.Say("For", $"typeof({outer.Path})", path);
        return true;
    }

    /// <summary>Whether two maps have the same labels, in whatever order.</summary>
    public static bool SameLabels(Node? left, MappingNode right)
    {
        if (left is not MappingNode labels || labels.Count != right.Count)
        {
            return false;
        }

        foreach (var label in labels)
        {
            if (right[label.Key] is not { } other || !other.Equals(label.Value))
            {
                return false;
            }
        }

        return true;
    }
}
