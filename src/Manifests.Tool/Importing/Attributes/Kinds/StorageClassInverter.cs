using System.Linq;
using Manifests.Core.Tree;
using Manifests.Tool.Importing.CSharp;

namespace Manifests.Tool.Importing.Attributes.Kinds;

/// <summary>StorageClasses: parameters, and whether one is the default, which is an annotation.</summary>
internal sealed class StorageClassInverter : KindInverter
{
    private const string DefaultClass = "storageclass.kubernetes.io/is-default-class";

    public override bool Handles(string kind) => kind == "StorageClass";

    public override void Take(ObjectImport item)
    {
        if (item.Rest["parameters"].AsTexts() is { Count: > 0 } parameters && parameters.All(parameter => !parameter.Key.Contains('=', System.StringComparison.Ordinal)))
        {
            item.Say(nameof(StorageClassAttribute.Parameters), Literals.List([.. parameters.Select(parameter => Literals.Text($"{parameter.Key}={parameter.Value}"))]), "parameters");
        }

        if (item.Rest.Find("metadata.annotations") is MappingNode annotations && annotations[DefaultClass].AsText() == "true")
        {
            annotations.Remove(DefaultClass);
            item.Options[nameof(StorageClassAttribute.IsDefault)] = "true";
            if (annotations.Count == 0)
            {
                item.Rest.Take("metadata.annotations");
            }
        }
    }
}
