using System;
using System.Linq;
using Manifests.Analyzers.Reading;

namespace Manifests.Analyzers.Kinds.CustomResources;

/// <summary>The API groups of the kinds that this project, or one that it refers to, defines.</summary>
internal static class CustomResourceGroups
{
    /// <summary>The group of a resource by its plural, or null where no definition is known.</summary>
    public static string? Of(string plural, ObjectDraft draft)
    {
        var own = CustomResourceClasses.In(draft.Context.Compilation, draft.Cancellation)
            .SelectMany(type => AnnotatedType.Read(type, withOrigins: false, draft.Cancellation).In(draft.Environment).Objects
                .Where(CustomResourceNames.Describes).Select(use => CustomResourceNames.Of(type, use).DefinitionName));
        var referenced = draft.Context.Compilation.SourceModule.ReferencedAssemblySymbols.SelectMany(ReferencedIndexes.ObjectsOf)
            .Where(facts => facts.Kind == "CustomResourceDefinition").Select(facts => facts.Name);
        return own.Concat(referenced).Where(name => name.StartsWith(plural + ".", StringComparison.Ordinal))
            .Select(name => name.Substring(plural.Length + 1)).OrderBy(group => group, StringComparer.Ordinal).FirstOrDefault();
    }
}
