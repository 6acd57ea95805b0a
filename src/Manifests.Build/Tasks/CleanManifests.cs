using System.IO;
using Manifests.Build.Folders;
using Microsoft.Build.Framework;

namespace Manifests.Build.Tasks;

/// <summary>Removes what earlier builds of the project wrote, and nothing else.</summary>
public sealed class CleanManifests : ManifestsTask
{
    /// <summary>The list of what was written.</summary>
    [Required]
    public string ListFile { get; set; } = "";

    /// <summary>The folder of the project.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    private protected override void Run() => ManifestFolder.Clean(Path.Combine(ProjectFolder, ListFile), ProjectFolder);
}
