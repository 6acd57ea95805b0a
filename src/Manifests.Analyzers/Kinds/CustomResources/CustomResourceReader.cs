using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds.CustomResources;

/// <summary>CustomResourceDefinitions: the names follow from one another, and the schema of each version is its class.</summary>
internal sealed class CustomResourceReader : KindReader
{
    public override bool Reads(string kind) => kind == "CustomResourceDefinition";

    public override void Complete(ObjectDraft draft)
    {
        var versions = CustomResourceVersions.Of(draft);
        var main = CustomResourceVersions.Main(versions);
        var isMain = ReferenceEquals(main.Use, draft.Use) || versions.Count == 1;
        WriteNames(draft, CustomResourceNames.Of(draft.Type.Symbol, draft.Use));

        // The class of one version carries the definition; those of the others only declare theirs, to be checked where they are written.
        draft.IsMade = isMain;
        var items = new SequenceNode(draft.Origin);
        foreach (var version in versions.Where(version => isMain || ReferenceEquals(version.Use, draft.Use)))
        {
            items.Add(WriteVersion(version, draft, isOnly: versions.Count == 1));
        }

        draft.Root.SetAt("spec.versions", items);
    }

    private static void WriteNames(ObjectDraft draft, CustomResourceNames names)
    {
        draft.Root.SetAt("metadata.name", ScalarNode.String(names.DefinitionName, PluralOrigin(draft)));
        SetWhereAbsent(draft, "spec.group", names.Group);
        SetWhereAbsent(draft, "spec.names.kind", names.Kind);
        SetWhereAbsent(draft, "spec.names.listKind", names.Kind + "List");
        SetWhereAbsent(draft, "spec.names.plural", names.Plural);
        SetWhereAbsent(draft, "spec.names.singular", names.Kind.ToLowerInvariant());
        SetWhereAbsent(draft, "spec.scope", nameof(ResourceScope.Namespaced));
    }

    private static Origin? PluralOrigin(ObjectDraft draft) => draft.Use.Value(nameof(CustomResourceDefinitionAttribute.Plural))?.Origin ?? draft.Origin;

    private static void SetWhereAbsent(ObjectDraft draft, string path, string text)
    {
        if (draft.Root.Find(path) is null)
        {
            draft.Root.SetAt(path, ScalarNode.String(text, draft.Origin));
        }
    }

    private static MappingNode WriteVersion(CustomResourceVersion version, ObjectDraft draft, bool isOnly)
    {
        var origin = version.Use.Origin;
        var written = version.Write();
        var reader = new SchemaReader(draft.Context.Compilation, draft.Origin is not null, draft.Cancellation);
        var schema = reader.ReadRoot(version.Type.Symbol);

        var item = new MappingNode(origin);
        item.Set("name", written["name"]?.Clone() ?? ScalarNode.String(version.Names.Version, origin));
        item.Set("served", written["served"]?.Clone() ?? ScalarNode.Boolean(true, origin));
        item.Set("storage", written["storage"]?.Clone() ?? ScalarNode.Boolean(isOnly, origin));
        foreach (var entry in written.Where(entry => item[entry.Key] is null))
        {
            item.Set(entry.Key, entry.Value.Clone());
        }

        item.SetAt("schema.openAPIV3Schema", schema);
        WriteStatus(version.Use, item, schema);
        PrinterColumns.Write(item, schema, reader.Columns);
        return item;
    }

    private static void WriteStatus(AttributeUse use, MappingNode item, MappingNode schema)
    {
        var wanted = use.Value(nameof(CustomResourceDefinitionAttribute.StatusSubresource));
        if (wanted is null ? schema.Find("properties.status") is not null : wanted.Text == "true")
        {
            var subresources = item.Mapping("subresources", use.Origin);
            var scale = subresources["scale"];
            subresources.Remove("scale");
            subresources.Set("status", new MappingNode(wanted?.Origin ?? use.Origin));
            if (scale is not null)
            {
                subresources.Set("scale", scale);
            }
        }
    }
}
