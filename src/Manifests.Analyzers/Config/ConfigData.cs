using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Analyzers.Config;

/// <summary>The data of a ConfigMap or Secret, as the members of its class say it.</summary>
internal sealed class ConfigData
{
    private ConfigData(IReadOnlyList<ConfigEntry> entries, IReadOnlyList<UnknownValue> unknown)
    {
        Entries = entries;
        Unknown = unknown;
    }

    /// <summary>The keys and values, in the order of the members.</summary>
    public IReadOnlyList<ConfigEntry> Entries { get; }

    /// <summary>What has no value, since its initialiser is only known when it runs.</summary>
    public IReadOnlyList<UnknownValue> Unknown { get; }

    /// <summary>The data of the object that an attribute of a class makes.</summary>
    public static ConfigData Of(INamedTypeSymbol type, AttributeUse use, Compilation compilation, CancellationToken cancellation)
    {
        var isSecret = use.Shape.Type == typeof(SecretAttribute);
        var section = use.Text(nameof(ConfigMapAttribute.Section));
        if (section is null && !OptionProperties.Of(type).Any())
        {
            return new ConfigData([.. type.GetMembers().OfType<IFieldSymbol>().Select(field => Constant(field, isSecret, cancellation)).OfType<ConfigEntry>()], []);
        }

        var reader = new OptionsReader(compilation, keepsUnset: isSecret, cancellation);
        reader.Read(type, string.IsNullOrEmpty(section) ? "" : section!.Replace(":", OptionsReader.Separator) + OptionsReader.Separator);
        return new ConfigData(reader.Entries, isSecret ? [] : reader.Unknown);
    }

    private static ConfigEntry? Constant(IFieldSymbol field, bool namesKeys, CancellationToken cancellation)
    {
        if (field.IsImplicitlyDeclared || field.DeclaredAccessibility == Accessibility.Private)
        {
            return null;
        }

        var text = field is { HasConstantValue: true, ConstantValue: { } value } ? ConfigText.Of(value, field.Type) : null;
        if (text is null && !namesKeys)
        {
            return null;
        }

        var syntax = field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) as VariableDeclaratorSyntax;
        var origin = syntax is null ? null : Origins.Of(syntax.Initializer?.Value ?? (SyntaxNode)syntax);
        var (key, keyOrigin) = KeyOf(field) ?? (field.Name, syntax is null ? null : Origins.Of(syntax.Identifier));
        return new ConfigEntry(key, text ?? "", keyOrigin, origin);
    }

    private static (string Key, Origin? Origin)? KeyOf(IFieldSymbol field)
    {
        foreach (var attribute in field.GetAttributes())
        {
            if (AttributeReader.ShapeOf(attribute)?.Type == typeof(KeyAttribute) && AttributeReader.Read(attribute, withOrigins: true)?.Value(nameof(KeyAttribute.Name)) is { Text: { } key } value)
            {
                return (key, value.Origin);
            }
        }

        return null;
    }
}
