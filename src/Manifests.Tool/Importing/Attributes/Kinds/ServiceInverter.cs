using Manifests.Core.Tree;

namespace Manifests.Tool.Importing.Attributes.Kinds;

/// <summary>Services: whom they select.</summary>
internal sealed class ServiceInverter : KindInverter
{
    public override bool Handles(string kind) => kind == "Service";

    public override void Take(ObjectImport item)
    {
        SelectorInverter.TakeMap(item, "spec.selector", nameof(ServiceAttribute.Selector));
        if (item.Rest.Find("spec.externalName") is not null && item.Rest.FindText("spec.type") == nameof(ServiceType.ExternalName))
        {
            item.Rest.Take("spec.type");
        }
    }
}
