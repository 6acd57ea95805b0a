using System;
using System.Linq;
using Manifests.Build.Carriers;
using Manifests.Core.Output;
using Microsoft.Build.Framework;

namespace Manifests.Build.Tasks;

/// <summary>Tells which assemblies carry a manifest whose image is the one their own project publishes.</summary>
/// <remarks>To compute an image's name costs an evaluation of its project: this keeps builds that need none from paying for it.</remarks>
public sealed class FindImages : ManifestsTask
{
    /// <summary>The assemblies to look into.</summary>
    [Required]
    public ITaskItem[] Assemblies { get; set; } = [];

    /// <summary>Those of them that need an image.</summary>
    [Output]
    public ITaskItem[] Needing { get; private set; } = [];

    private protected override void Run() =>
        Needing = [.. Assemblies.Where(assembly => CarrierReader.Read(assembly.GetMetadata("FullPath")).Any(NeedsImage))];

    private static bool NeedsImage(CarriedManifest manifest) =>
        manifest.Yaml.IndexOf(CarriedManifest.ImageToken, StringComparison.Ordinal) >= 0;
}
