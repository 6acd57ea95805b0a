using System;

namespace Manifests.Build.Layouts;

/// <summary>How objects are spread over files: the values of the property <c>ManifestsLayout</c>.</summary>
internal enum ManifestsLayout
{
    /// <summary>A file for each object.</summary>
    Object,

    /// <summary>A file for each class, with all its objects.</summary>
    Class,

    /// <summary>One file with everything.</summary>
    Single,
}

/// <summary>Reads a layout as users write it.</summary>
internal static class ManifestsLayouts
{
    /// <summary>The layout of a name, in any case; no name means the default.</summary>
    public static ManifestsLayout Parse(string? name)
    {
        switch (name?.Trim().ToLowerInvariant())
        {
            case null or "" or "object":
                return ManifestsLayout.Object;
            case "class":
                return ManifestsLayout.Class;
            case "single":
                return ManifestsLayout.Single;
            default:
                throw new BuildProblem(
                    ProblemCodes.BadOption,
                    $"The property ManifestsLayout is '{name}'. Allowed are object (a file for each object, the default), "
                        + "class (a file for each class) and single (one file, manifests.yaml).");
        }
    }
}
