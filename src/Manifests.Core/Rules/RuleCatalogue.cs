using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Manifests.Core.Rules.Yaml;

namespace Manifests.Core.Rules;

/// <summary>Finds the rules of an assembly.</summary>
public static class RuleCatalogue
{
    private static readonly Lazy<HashSet<string>> Kinds = new(() => [.. ObjectRules.SelectMany(rule => rule.Kinds ?? [])]);
    private static readonly Lazy<IReadOnlyList<ObjectRule>> AboutAnyKind = new(() => Choose(""));
    private static readonly ConcurrentDictionary<string, IReadOnlyList<ObjectRule>> ByKind = new(StringComparer.Ordinal);

    /// <summary>The rules about objects, by id.</summary>
    public static IReadOnlyList<ObjectRule> ObjectRules { get; } = In<ObjectRule>(typeof(RuleCatalogue).Assembly);

    /// <summary>The rules about objects of a kind, by id.</summary>
    /// <remarks>Most rules are about one kind or a few: to ask all of them about every object is more than twice the calls, and a third more time in a compiler that has just started.</remarks>
    public static IReadOnlyList<ObjectRule> RulesAbout(string kind) => Kinds.Value.Contains(kind) ? ByKind.GetOrAdd(kind, Choose) : AboutAnyKind.Value;

    /// <summary>The rules about YAML as text, by id.</summary>
    public static IReadOnlyList<YamlRule> YamlRules { get; } = In<YamlRule>(typeof(RuleCatalogue).Assembly);

    /// <summary>The rules of one kind that an assembly holds, by id.</summary>
    public static IReadOnlyList<TRule> In<TRule>(Assembly assembly)
        where TRule : Rule =>
        [
            .. assembly.GetTypes()
                .Where(type => !type.IsAbstract && typeof(TRule).IsAssignableFrom(type))
                .Select(type => (TRule)Activator.CreateInstance(type)!)
                .OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal),
        ];

    private static IReadOnlyList<ObjectRule> Choose(string kind) => [.. ObjectRules.Where(rule => rule.Kinds?.Contains(kind) ?? true)];
}
