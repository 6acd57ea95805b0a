using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds.CustomResources;

/// <summary>A column that a property asks for.</summary>
internal sealed record PropertyColumn(AttributeUse Use, string PropertyName, string JsonPath);

/// <summary>The columns of <c>kubectl get</c>: those of the properties, then those of the class, each with the type that the schema gives it.</summary>
internal static class PrinterColumns
{
    public static void Write(MappingNode version, MappingNode schema, IEnumerable<PropertyColumn> ofProperties)
    {
        var columns = new SequenceNode(version.Origin);
        foreach (var column in ofProperties)
        {
            columns.Add(Column(column));
        }

        foreach (var column in version.FindItems("additionalPrinterColumns"))
        {
            columns.Add(column.Clone());
        }

        if (columns.Count == 0)
        {
            return;
        }

        foreach (var column in columns.OfType<MappingNode>().Where(column => column["type"] is null && column["jsonPath"] is not null))
        {
            column.Set("type", ScalarNode.String(DefinitionSchema.ColumnTypeAt(schema, column.FindText("jsonPath")!), column.Origin));
        }

        version.Set("additionalPrinterColumns", columns);
    }

    private static MappingNode Column(PropertyColumn column)
    {
        var item = new MappingNode(column.Use.Origin);
        item.Set("name", ScalarNode.String(column.PropertyName, column.Use.Origin));
        FieldWriter.Write(column.Use, item);
        if (item["jsonPath"] is null)
        {
            item.Set("jsonPath", ScalarNode.String(column.JsonPath, column.Use.Origin));
        }

        return item;
    }
}
