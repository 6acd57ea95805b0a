using System.Collections.Generic;
using System.Linq;

namespace Manifests.Analyzers.Typed;

/// <summary>Which typed objects count in an environment.</summary>
internal static class TypedLayers
{
    /// <summary>Those without an environment and those of this one; of two with one name, the environment's own.</summary>
    public static IReadOnlyList<TypedObject> In(string? environment, IEnumerable<TypedObject> objects)
    {
        var present = objects.Where(item => item.Environment is null || item.Environment == environment).ToList();
        return
        [
            .. present.Where(item => item.Environment is not null
                || !present.Exists(other => other.Environment is not null && other.ApiVersion == item.ApiVersion && other.Kind == item.Kind && other.Name == item.Name)),
        ];
    }
}
