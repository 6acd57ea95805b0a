using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Manifests.Analyzers.Config;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Analyzers.Kinds.CustomResources;

/// <summary>From a class to the structural schema of what it is in JSON.</summary>
/// <remarks>It holds symbols and so lives only while a class is read; what it makes holds none.</remarks>
internal sealed class SchemaReader
{
    private static readonly HashSet<string> OfTheApiServer = new(StringComparer.Ordinal) { "apiVersion", "kind", "metadata" };

    // What a controller that makes objects from a template can say of them; the rest the API server fills in.
    private static readonly HashSet<string> OfTemplates = new(StringComparer.Ordinal) { "name", "generateName", "namespace", "labels", "annotations", "finalizers" };

    private readonly Compilation _compilation;
    private readonly bool _withOrigins;
    private readonly CancellationToken _cancellation;
    private readonly List<INamedTypeSymbol> _open = [];
    private readonly List<SchemaProblem> _problems = [];
    private readonly List<PropertyColumn> _columns = [];
    private readonly HashSet<INamedTypeSymbol> _types = new(SymbolEqualityComparer.Default);

    public SchemaReader(Compilation compilation, bool withOrigins, CancellationToken cancellation)
    {
        _compilation = compilation;
        _withOrigins = withOrigins;
        _cancellation = cancellation;
    }

    /// <summary>The properties that have no schema.</summary>
    public IReadOnlyList<SchemaProblem> Problems => _problems;

    /// <summary>The columns that properties ask for, in the order of the properties.</summary>
    public IReadOnlyList<PropertyColumn> Columns => _columns;

    /// <summary>The classes of this project that the schema is made from.</summary>
    public IEnumerable<INamedTypeSymbol> Types => _types;

    /// <summary>The schema of the objects of a kind.</summary>
    public MappingNode ReadRoot(INamedTypeSymbol type)
    {
        var names = SchemaProperties.Of(type).Select(property => property.JsonName).ToList();
        if (names.Any(name => name is "spec" or "status" or "metadata"))
        {
            return ReadObject(type, new Place("", OriginOf(type)), OfTheApiServer.Contains);
        }

        // A class with none of these is the spec itself.
        var spec = ReadObject(type, new Place("spec", OriginOf(type)), _ => false);
        var root = new MappingNode(OriginOf(type));
        if (spec["description"] is { } description)
        {
            root.Set("description", description);
            spec.Remove("description");
        }

        root.Set("type", ScalarNode.String("object", root.Origin));
        root.Mapping("properties", root.Origin).Set("spec", spec);
        if (spec["required"] is not null)
        {
            root.Sequence("required", root.Origin).Add(ScalarNode.String("spec", root.Origin));
        }

        return root;
    }

    private MappingNode ReadObject(INamedTypeSymbol type, Place place, Func<string, bool> isLeftOut)
    {
        _cancellation.ThrowIfCancellationRequested();
        var schema = new MappingNode(place.Origin);
        Describe(schema, type, place.Origin);
        schema.Set("type", ScalarNode.String("object", place.Origin));
        if (IsOfProject(type))
        {
            _types.Add(type.OriginalDefinition);
        }

        _open.Add(type);
        var required = new SequenceNode(place.Origin);
        foreach (var property in SchemaProperties.Of(type).Where(property => !isLeftOut(property.JsonName)))
        {
            var below = new Place(place.Path.Length == 0 ? property.JsonName : place.Path + "." + property.JsonName, IsOfProject(type) ? OriginOf(property.Symbol) : place.Origin);
            schema.Mapping("properties", place.Origin).Set(property.JsonName, ReadProperty(property, below), below.Origin);
            if (property.IsRequired)
            {
                required.Add(ScalarNode.String(property.JsonName, below.Origin));
            }
        }

        _open.RemoveAt(_open.Count - 1);
        if (required.Count > 0)
        {
            schema.Set("required", required);
        }

        if (SchemaProperties.HasExtensionData(type))
        {
            PreserveUnknown(schema);
        }

        WriteMarks(schema, type, type.GetAttributes());
        return schema;
    }

    private MappingNode ReadProperty(SchemaProperty property, Place place)
    {
        var marks = IsOfProject(property.Symbol) ? property.Attributes : [];
        var schema = SchemaMarks.TypeOf(marks, place.Origin) ?? ReadConverted(property, place) ?? ReadType(property.Symbol.Type, place);
        if (IsOfProject(property.Symbol))
        {
            Describe(schema, property.Symbol, place.Origin);
            AddColumns(property, place);
        }

        if (IsNullable(property.Symbol.Type) && !IsOfKubernetes(property.Symbol.ContainingType))
        {
            schema.Set("nullable", ScalarNode.Boolean(true, place.Origin));
        }

        SchemaConstraints.Apply(property, schema, _withOrigins);
        WriteMarks(schema, property.Symbol, property.Attributes);
        SchemaOrder.Sort(schema);
        return schema;
    }

    // Whatever a converter of the user's own writes, the type does not show it.
    private MappingNode? ReadConverted(SchemaProperty property, Place place)
    {
        var converter = ConverterOf(property.Attributes);
        return converter is null || converter.Name.StartsWith("JsonStringEnumConverter", StringComparison.Ordinal) ? null : ReadUnknown(property.Symbol.Type, place);
    }

    private MappingNode ReadType(ITypeSymbol declared, Place place)
    {
        var type = ConfigText.Underlying(declared);
        if (SchemaTypes.Of(type, place.Origin) is { } known)
        {
            return known;
        }

        if (CollectionTypes.DictionaryValue(type) is { } values)
        {
            var map = SchemaTypes.OfType("object", place.Origin);
            map.Set("additionalProperties", ReadItem(values, place));
            return map;
        }

        if (type is IArrayTypeSymbol { Rank: > 1 })
        {
            return ReadUnknown(type, place);
        }

        if (CollectionTypes.Element(type) is { } items)
        {
            var list = SchemaTypes.OfType("array", place.Origin);
            list.Set("items", ReadItem(items, place with { Path = place.Path + "[*]" }));
            return list;
        }

        return type is INamedTypeSymbol named ? ReadNamed(named, place) : ReadUnknown(type, place);
    }

    private MappingNode ReadItem(ITypeSymbol type, Place place)
    {
        // The models of Kubernetes are nullable for C#'s sake: a list of numbers is one of `long?`.
        var item = ReadType(type, place);
        if (IsNullable(type) && !_open.Skip(_open.Count - 1).Any(IsOfKubernetes))
        {
            item.Set("nullable", ScalarNode.Boolean(true, place.Origin));
        }

        SchemaOrder.Sort(item);
        return item;
    }

    private MappingNode ReadNamed(INamedTypeSymbol type, Place place)
    {
        if (IsOfProject(type) && SchemaMarks.TypeOf(type.GetAttributes(), place.Origin) is { } said)
        {
            _types.Add(type.OriginalDefinition);
            return said;
        }

        if (type.IsTupleType || type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface) || ConverterOf(type.GetAttributes()) is not null)
        {
            return ReadUnknown(type, place);
        }

        if (_open.Contains(type, SymbolEqualityComparer.Default))
        {
            _problems.Add(new SchemaProblem(SchemaProblemKind.Recursive, place.Origin, place.Path, type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)));
            var anything = SchemaTypes.OfType("object", place.Origin);
            PreserveUnknown(anything);
            return anything;
        }

        if (type.Name == "V1ObjectMeta" && IsOfKubernetes(type))
        {
            return ReadObject(type, place, name => !OfTemplates.Contains(name));
        }

        if (type.AllInterfaces.Any(parent => parent.Name == "IKubernetesObject" && IsOfKubernetes(parent)))
        {
            var whole = ReadObject(type, place, OfTheApiServer.Contains);
            whole.Set("x-kubernetes-embedded-resource", ScalarNode.Boolean(true, place.Origin));
            return whole;
        }

        return ReadObject(type, place, _ => false);
    }

    private MappingNode ReadUnknown(ITypeSymbol type, Place place)
    {
        _problems.Add(new SchemaProblem(SchemaProblemKind.Unknown, place.Origin, place.Path, type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)));
        var anything = new MappingNode(place.Origin);
        PreserveUnknown(anything);
        return anything;
    }

    private void AddColumns(SchemaProperty property, Place place)
    {
        foreach (var attribute in property.Attributes.Where(attribute => AttributeReader.ShapeOf(attribute)?.Type == typeof(PrinterColumnAttribute)))
        {
            if (AttributeReader.Read(attribute, _withOrigins) is { } use)
            {
                _columns.Add(new PropertyColumn(use, property.Symbol.Name, "." + place.Path));
            }
        }
    }

    private void WriteMarks(MappingNode schema, ISymbol symbol, IEnumerable<AttributeData> attributes)
    {
        if (IsOfProject(symbol))
        {
            SchemaMarks.Write(schema, attributes, _withOrigins);
        }
    }

    // A property's own words are nearer than those of its type, which stay where it has none.
    private void Describe(MappingNode schema, ISymbol symbol, Origin? origin)
    {
        if (SchemaDescriptions.Of(symbol, IsOfProject(symbol), _cancellation) is { Length: > 0 } text)
        {
            schema.Set("description", ScalarNode.String(text, origin));
        }
    }

    // What our attributes and comments say of another project is only seen by editors, never by the compiler: so it never counts.
    private bool IsOfProject(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, _compilation.Assembly);

    private static bool IsOfKubernetes(INamedTypeSymbol type) => type.ContainingNamespace is { } space && (space.ToDisplayString() is "k8s" or "k8s.Models");

    private static bool IsNullable(ITypeSymbol type) => type.NullableAnnotation == NullableAnnotation.Annotated || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static INamedTypeSymbol? ConverterOf(IEnumerable<AttributeData> attributes) => attributes.FirstOrDefault(attribute => JsonNames.IsJson(attribute, "JsonConverterAttribute")) is { } found
        ? found.ConstructorArguments is [{ Value: INamedTypeSymbol converter }] ? converter : found.AttributeClass
        : null;

    private static void PreserveUnknown(MappingNode schema) => schema.Set(SchemaMarks.PreserveUnknownFields, ScalarNode.Boolean(true, schema.Origin));

    private Origin? OriginOf(ISymbol symbol) => !_withOrigins || !IsOfProject(symbol) ? null : symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellation) switch
    {
        PropertyDeclarationSyntax property => Origins.Of(property.Identifier),
        ParameterSyntax parameter => Origins.Of(parameter.Identifier),
        BaseTypeDeclarationSyntax type => Origins.Of(type.Identifier),
        _ => null,
    };

    private readonly record struct Place(string Path, Origin? Origin);
}
