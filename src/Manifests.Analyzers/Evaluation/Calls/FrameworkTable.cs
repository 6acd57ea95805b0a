using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation.Calls;

/// <summary>All members of .NET that can be computed.</summary>
internal static class FrameworkTable
{
    private static readonly Dictionary<string, Func<CallSite, Value>> ByName = Families.All<FrameworkFamily>()
        .SelectMany(family => family.Members)
        .ToDictionary(member => member.Name, member => member.Compute, StringComparer.Ordinal);

    private static readonly HashSet<string> UnstableTypes = ["System.Environment", "System.Random", "System.Diagnostics.Stopwatch", "System.IO.File", "System.IO.Directory", "System.IO.Path"];

    private static readonly HashSet<string> UnstableMembers = ["Now", "UtcNow", "Today", "NewGuid", "CreateVersion7", "CurrentCulture", "CurrentUICulture"];

    /// <summary>What computes a member; null where nothing does.</summary>
    /// <param name="member">The method, property, field or constructor.</param>
    /// <param name="instance">What it is asked of, or null.</param>
    public static Func<CallSite, Value>? Find(ISymbol member, Value? instance)
    {
        if (member.ContainingType is not { } type || member.Locations.Any(location => location.IsInSource))
        {
            return null;
        }

        return instance switch
        {
            ListValue => Find("[]", member),
            DictionaryValue => Find("{}", member),
            TypeValue => Find("System.Type", member),
            FunctionValue => null,
            ScalarValue { Type.TypeKind: TypeKind.Enum } => Find("System.Enum", member),
            ScalarValue { Content: { } content } when type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T =>
                Find(content.GetType().FullName!, member) ?? Find(TypeKeys.Of(type), member) ?? Find("System.Object", member),
            _ => Find(TypeKeys.Of(type), member),
        };
    }

    /// <summary>Whether a member gives something else on each run or each machine.</summary>
    public static bool IsUnstable(ISymbol member) =>
        member.ContainingType is { } type && (UnstableTypes.Contains(TypeKeys.Of(type)) || UnstableMembers.Contains(member.Name));

    private static Func<CallSite, Value>? Find(string type, ISymbol member) => ByName.TryGetValue(type + "." + member.Name, out var compute) ? compute : null;
}
