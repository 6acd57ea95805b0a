using System;
using System.Collections.Generic;
using System.Linq;

namespace Manifests.Core.Schema;

/// <summary>What a value of Kubernetes may be: a built-in type, or what a CustomResourceDefinition says of one.</summary>
/// <remarks>The fields are only read when somebody asks for them: types refer to one another, some to themselves, and most are never met.</remarks>
public sealed class TypeSchema
{
    private readonly Lazy<IReadOnlyDictionary<string, FieldSchema>> _fields;
    private readonly Lazy<IReadOnlyList<FieldSchema>> _fieldsToBeThere;

    /// <summary>Makes a type without fields.</summary>
    public TypeSchema(TypeForm form, string name)
        : this(form, name, static () => [])
    {
    }

    /// <summary>Makes a type whose fields are read on demand.</summary>
    public TypeSchema(TypeForm form, string name, Func<IEnumerable<FieldSchema>> fields)
    {
        Form = form;
        Name = name;
        _fields = new(() => fields().ToDictionary(field => field.Name, StringComparer.Ordinal));
        _fieldsToBeThere = new(() => [.. Fields.Where(field => field.IsRequired || field.IsImplied)]);
    }

    /// <summary>The shape of the values.</summary>
    public TypeForm Form { get; }

    /// <summary>The name: <c>core.v1.Container</c>, <c>string</c>.</summary>
    public string Name { get; }

    /// <summary>Whether Kubernetes decodes the values itself, and so takes an empty text or list for none; a custom resource's are held against its CRD as they are.</summary>
    public bool IsBuiltIn { get; init; } = true;

    /// <summary>Whether a whole number has 64 bits; else it has 32.</summary>
    public bool IsWide { get; init; } = true;

    /// <summary>The type of a list's items or of a map's values; null for others.</summary>
    public TypeSchema? Items { get; init; }

    /// <summary>The fields of an object.</summary>
    public IEnumerable<FieldSchema> Fields => _fields.Value.Values;

    /// <summary>The fields of an object that are required, or taken to be there: few of many.</summary>
    public IReadOnlyList<FieldSchema> FieldsToBeThere => _fieldsToBeThere.Value;

    /// <summary>Whether an object may have fields that are not listed: those are kept as they are.</summary>
    public bool AllowsUnknown { get; init; }

    /// <summary>Whether null is a value, and not only another way to leave the field out.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The only texts that are allowed; empty where any is. <c>*/*</c> stands for every name with a domain.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The least number that is allowed, or null.</summary>
    public double? Minimum { get; init; }

    /// <summary>The greatest number that is allowed, or null.</summary>
    public double? Maximum { get; init; }

    /// <summary>The name of the form that a text must have, as <see cref="TextFormats"/> knows it, or null.</summary>
    public string? Format { get; init; }

    /// <summary>The fields of an object of which no more than one may be there; empty where any may.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>Whether one of <see cref="Alternatives"/> must be there.</summary>
    public bool NeedsAlternative { get; init; }

    /// <summary>The regular expression that a text must match, or null.</summary>
    public string? Pattern { get; init; }

    /// <summary>The fewest characters, items or keys, or null.</summary>
    public long? MinCount { get; init; }

    /// <summary>The most characters, items or keys, or null.</summary>
    public long? MaxCount { get; init; }

    /// <summary>A field, or null where the type has none of the name.</summary>
    public FieldSchema? Field(string name) => _fields.Value.TryGetValue(name, out var field) ? field : null;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
