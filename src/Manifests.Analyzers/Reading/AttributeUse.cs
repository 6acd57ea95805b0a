using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Shapes;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Reading;

/// <summary>One attribute of ours, as it was written on a class.</summary>
/// <remarks>It may hold symbols and so lives only while a class is read: no pipeline state.</remarks>
internal sealed class AttributeUse
{
    private readonly List<OptionValue> _values;

    public AttributeUse(AttributeShape shape, IReadOnlyList<OptionValue> values, Origin? origin, bool isFromPreset = false)
    {
        IsFromPreset = isFromPreset;
        Shape = shape;
        Origin = origin;
        _values = [.. values.OrderBy(value => value.Option.Order)];
    }

    public AttributeShape Shape { get; }

    /// <summary>The whole attribute, without its brackets.</summary>
    public Origin? Origin { get; }

    /// <summary>What was given, in the order in which the attribute declares its properties.</summary>
    public IReadOnlyList<OptionValue> Values => _values;

    /// <summary>The one object that the attribute is meant for, by its name or as <c>Kind/name</c>; null where it is meant for all.</summary>
    public string? Of => Text(nameof(PartAttribute.Of));

    /// <summary>Whether it is meant for an object of the class.</summary>
    public bool IsFor(string kind, string name) => Of is null || Of == name || Of == ForOne(kind, name);

    /// <summary>How <c>Of</c> names one object among others of its name.</summary>
    public static string ForOne(string kind, string name) => kind + "/" + name;

    /// <summary>The one environment that the attribute is meant for, or null.</summary>
    public string? Environment => Text(nameof(EnvironmentScopedAttribute.Environment));

    /// <summary>What tells it apart from others of its kind on the class: the name of an object, the number of a port; null where it says none.</summary>
    public string? Key => _values.FirstOrDefault(value => value.Option.IsKey) is { } key ? key.Text ?? key.Type?.ToDisplayString() : null;

    /// <summary>Whether it came with a preset, and not all of what a preset brings must fit a class.</summary>
    public bool IsFromPreset { get; }

    /// <summary>Whether it stands on the assembly, though the class may say more: what is wrong with it by itself is said there, once.</summary>
    public bool IsShared { get; private init; }

    /// <summary>The same attribute as it comes with a preset that was asked for at some place.</summary>
    public AttributeUse AsPreset(Origin? origin) =>
        new(Shape, [.. _values.Select(value => value with { Node = value.Node?.CloneAt(origin), Origin = origin })], origin, isFromPreset: true);

    /// <summary>The same attribute as it holds for a class because it stands on the assembly.</summary>
    public AttributeUse AsShared() => new(Shape, _values, Origin, isFromPreset: true) { IsShared = true };

    /// <summary>The same attribute with what another says on top.</summary>
    public AttributeUse With(AttributeUse more) =>
        new(Shape, [.. _values.Where(value => more.Value(value.Option.Name) is null), .. more._values], Origin) { IsShared = IsShared || more.IsShared };

    /// <summary>What was given for a property, or null.</summary>
    public OptionValue? Value(string option)
    {
        // Asked more often than anything else of a class: so no delegate is made for it.
        foreach (var value in _values)
        {
            if (value.Option.Name == option)
            {
                return value;
            }
        }

        return null;
    }

    public string? Text(string option) => Value(option)?.Text;
}
