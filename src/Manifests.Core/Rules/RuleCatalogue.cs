using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Manifests.Core.Rules.Yaml;

namespace Manifests.Core.Rules;

/// <summary>Finds the rules of an assembly.</summary>
public static class RuleCatalogue
{
    /// <summary>The rules about objects, by id.</summary>
    public static IReadOnlyList<ObjectRule> ObjectRules { get; } = In<ObjectRule>(typeof(RuleCatalogue).Assembly);

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
}
