using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Manifests.Analyzers.Shapes;
using Manifests.Core.Tree;
using Manifests.Core.Values;
using Manifests.Mapping;
using Manifests.Tool.Importing.CSharp;

namespace Manifests.Tool.Importing.Attributes;

/// <summary>One container: its attribute, and those of its ports, variables, mounts and probes.</summary>
internal static class ContainerInverter
{
    private static readonly ImmutableArray<(AttributeShape Shape, string Path)> Parts =
    [
        .. AttributeCatalogue.All
            .Where(shape => shape.Describes is DescribesPartOfContainerAttribute && shape.Type != typeof(EnvFromAttribute) && !typeof(VolumeMountAttribute).IsAssignableFrom(shape.Type))
            .Select(shape => (shape, shape.Describes!.Path))
            .OrderBy(part => Array.IndexOf(Order, part.Path)),
    ];

    private static string[] Order => ["ports[]", "env[]", "resources", "startupProbe", "livenessProbe", "readinessProbe", "lifecycle.postStart", "lifecycle.preStop", "securityContext"];

    /// <summary>The main container, whose attributes stand on the workload's class.</summary>
    public static void TakeMain(ObjectImport item, MappingNode container, VolumeInverter volumes)
    {
        if (container.FindText("name") == (DnsNames.SuggestLabel(item.Source.Object.Name) ?? item.Source.Object.Name))
        {
            container.Take("name");
        }

        VolumeInverter.TakeClaims(item, container);
        item.Parts.AddRange(Take(container, typeof(ContainerAttribute), volumes));
    }

    /// <summary>A further container, which has a class of its own.</summary>
    public static void TakeNested(ObjectImport item, MappingNode container, Type attribute, VolumeInverter volumes)
    {
        var name = container.FindText("name") ?? "container";
        var type = new ClassText(item.Host.Text.Names.Take(UniqueNames.Pascal(name), UniqueNames.Pascal(name) + "Container"));
        if (attribute == typeof(SidecarAttribute))
        {
            container.Take("restartPolicy");
        }

        if (Analyzers.Reading.TypeNames.KebabCase(type.Name) == name)
        {
            container.Take("name");
        }

        type.Attributes.AddRange(Take(container, attribute, volumes));
        item.Containers.Add(type);
    }

    private static List<AttributeText> Take(MappingNode container, Type attribute, VolumeInverter volumes)
    {
        var own = AttributeInverter.TakeFrom(AttributeCatalogue.Find(attribute.Name)!, container) ?? new AttributeText(attribute.Name[..^"Attribute".Length]);
        List<AttributeText> found = [own];
        var parts = PartInverter.TakeParts(container, Parts).ToList();
        var imports = TakeImports(container);
        var afterVariables = parts.FindLastIndex(part => part.Name.StartsWith("Env", StringComparison.Ordinal) || part.Name == "ContainerPort") + 1;
        found.AddRange(parts.Take(afterVariables));
        found.AddRange(imports);
        found.AddRange(volumes.TakeMounts(container));
        found.AddRange(parts.Skip(afterVariables));
        return found;
    }

    private static IReadOnlyList<AttributeText> TakeImports(MappingNode container)
    {
        if (container["envFrom"] is not SequenceNode items)
        {
            return [];
        }

        var found = items.Select(import => import is MappingNode fields ? Import(fields) : null).ToList();
        if (found.Contains(null))
        {
            return [];
        }

        container.Take("envFrom");
        return found!;
    }

    private static AttributeText? Import(MappingNode import)
    {
        var fields = (MappingNode)import.Clone();
        var isSecret = fields["secretRef"] is not null;
        var source = isSecret ? "secretRef" : "configMapRef";
        if (fields.Find(source + ".name").AsText() is not { } name)
        {
            return null;
        }

        var options = new Dictionary<string, string> { [nameof(EnvFromAttribute.Name)] = Literals.Text(name) };
        if (isSecret)
        {
            options[nameof(EnvFromAttribute.Source)] = $"{nameof(EnvSource)}.{nameof(EnvSource.Secret)}";
        }

        fields.Take(source + ".name");
        if (fields.Find(source + ".optional") is ScalarNode { Type: ScalarType.Boolean } optional)
        {
            options[nameof(EnvFromAttribute.Optional)] = optional.Text;
            fields.Take(source + ".optional");
        }

        return AttributeInverter.TakeWhole(AttributeCatalogue.Find(nameof(EnvFromAttribute))!, fields, options);
    }
}
