using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Schema;

/// <summary>Holds a tree against its schema, as the API server does where it decodes an object strictly.</summary>
internal sealed class SchemaWalk
{
    private readonly List<SchemaProblem> _problems = [];

    private SchemaWalk()
    {
    }

    public static IReadOnlyList<SchemaProblem> Through(MappingNode root, TypeSchema type)
    {
        var walk = new SchemaWalk();
        walk.Object(root, type, FieldPath.Root, isKept: true);
        return walk._problems;
    }

    // What of an object is not kept (its status) must still be readable, but may say anything.
    private void Value(Node node, TypeSchema type, FieldPath path, string name, bool isKept)
    {
        if (node is ScalarNode { Type: ScalarType.Null } || type.Form == TypeForm.Any)
        {
            return;
        }

        // A number where a word of a list belongs: the words say more than the type.
        if (isKept && node is ScalarNode && type.Values.Count > 0 && !ValueForms.IsSupported(node, type))
        {
            Add(SchemaProblemKind.Unsupported);
        }
        else if (!ValueForms.Fits(node, type))
        {
            Add(SchemaProblemKind.WrongType);
        }
        else
        {
            if (isKept && ValueForms.BrokenBound(node, type) is not null)
            {
                Add(SchemaProblemKind.OutOfBounds);
            }

            Inside(node, type, path, name, isKept);
        }

        void Add(SchemaProblemKind kind) => _problems.Add(new SchemaProblem(kind, path, node.Origin, type, name, node));
    }

    private void Inside(Node node, TypeSchema type, FieldPath path, string name, bool isKept)
    {
        if (type.Form == TypeForm.Object)
        {
            Object((MappingNode)node, type, path, isKept);
        }
        else if (type is { Form: TypeForm.Map, Items: { } values })
        {
            foreach (var entry in (MappingNode)node)
            {
                Value(entry.Value, values, path.Entry(entry.Key), entry.Key, isKept);
            }
        }
        else if (type is { Form: TypeForm.List, Items: { } items })
        {
            var list = (SequenceNode)node;
            for (var i = 0; i < list.Count; i++)
            {
                Value(list[i], items, path.Item(i), name, isKept);
            }
        }
    }

    private void Object(MappingNode mapping, TypeSchema type, FieldPath path, bool isKept)
    {
        foreach (var entry in mapping)
        {
            if (type.Field(entry.Key) is { } field)
            {
                Value(entry.Value, field.Type, path.Field(entry.Key), entry.Key, isKept && !(path.IsRoot && entry.Key == "status"));
                if (isKept && field.Since is not null && entry.Value is not ScalarNode { Type: ScalarType.Null })
                {
                    _problems.Add(new SchemaProblem(SchemaProblemKind.NotAlwaysKept, path.Field(entry.Key), entry.KeyOrigin ?? entry.Value.Origin, type, entry.Key, entry.Value));
                }
            }
            else if (!type.AllowsUnknown)
            {
                _problems.Add(new SchemaProblem(SchemaProblemKind.UnknownField, path.Field(entry.Key), entry.KeyOrigin ?? entry.Value.Origin, type, entry.Key, entry.Value));
            }
        }

        if (isKept)
        {
            // What a reader put together from several places is reported at the first of them; what is the whole object's, at the object.
            if (type.FieldsToBeThere.Count > 0)
            {
                Missing(mapping, type, path, path.IsTop ? mapping.Origin : WrittenNodes.First(mapping).Origin);
            }

            Alternatives(mapping, type, path);
        }
    }

    private void Missing(MappingNode? mapping, TypeSchema type, FieldPath path, Origin? place)
    {
        foreach (var field in type.FieldsToBeThere)
        {
            var given = mapping?[field.Name];
            if (!IsAbsent(given, field.Type))
            {
                continue;
            }

            var at = path.Field(field.Name);
            if (field.IsRequired)
            {
                _problems.Add(new SchemaProblem(SchemaProblemKind.Missing, at, given?.Origin ?? place, field.Type, field.Name, null));
            }
            else
            {
                Missing(null, field.Type, at, given?.Origin ?? place);
            }
        }
    }

    private void Alternatives(MappingNode mapping, TypeSchema type, FieldPath path)
    {
        if (type.Alternatives.Count == 0)
        {
            return;
        }

        var given = mapping.Where(entry => type.Alternatives.Contains(entry.Key) && entry.Value is not ScalarNode { Type: ScalarType.Null } && entry.Value is not ScalarNode { Text: "" }).ToList();
        foreach (var entry in given.Skip(1))
        {
            _problems.Add(new SchemaProblem(SchemaProblemKind.TooManyAlternatives, path.Field(entry.Key), entry.KeyOrigin ?? entry.Value.Origin, type, given[0].Key, entry.Value));
        }

        if (given.Count == 0 && type.NeedsAlternative)
        {
            _problems.Add(new SchemaProblem(SchemaProblemKind.NoAlternative, path, mapping.Origin, type, "", null));
        }
    }

    // Go does not tell a text that is empty from one that is absent, nor a list; a custom resource may ask for either as it is.
    private static bool IsAbsent(Node? node, TypeSchema type) => node switch
    {
        null => true,
        ScalarNode { Type: ScalarType.Null } => !type.IsNullable,
        ScalarNode { Text: "" } => type is { Form: TypeForm.String, IsBuiltIn: true },
        SequenceNode { Count: 0 } => type is { Form: TypeForm.List, IsBuiltIn: true },
        _ => false,
    };
}
