using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Manifests.Build.Carriers;
using Manifests.Build.Folders;
using Manifests.Build.Images;
using Manifests.Build.Layouts;
using Manifests.Build.Yaml;
using Manifests.Core.Output;
using Microsoft.Build.Framework;

namespace Manifests.Build.Tasks;

/// <summary>Writes the manifests that assemblies carry, and those of YAML files, into a folder.</summary>
public sealed class WriteManifests : ManifestsTask
{
    private const string IsOwn = "IsOwn";

    /// <summary>The assemblies: the project's own and, where they are wanted, those it references.</summary>
    [Required]
    public ITaskItem[] Assemblies { get; set; } = [];

    /// <summary>The images that projects publish: the name of an assembly, with its image as metadata <c>Image</c>.</summary>
    public ITaskItem[] Images { get; set; } = [];

    /// <summary>The files of YAML whose objects are written too, with their environments as metadata <c>Environment</c>.</summary>
    public ITaskItem[] Yaml { get; set; } = [];

    /// <summary>The folder to write to.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>Where to keep the list of what was written.</summary>
    [Required]
    public string ListFile { get; set; } = "";

    /// <summary>The folder of the project.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The project's name, for messages.</summary>
    public string ProjectName { get; set; } = "";

    /// <summary>object, class or single.</summary>
    public string Layout { get; set; } = "";

    /// <summary>Whether a kustomization.yaml is written too.</summary>
    public bool Kustomization { get; set; } = true;

    /// <summary>Whether files that no build of ours wrote may be replaced.</summary>
    public bool Overwrite { get; set; }

    private protected override void Run()
    {
        var layout = ManifestsLayouts.Parse(Layout);
        var images = Images.ToDictionary(image => image.ItemSpec, image => image.GetMetadata("Image"), StringComparer.OrdinalIgnoreCase);
        var manifests = Assemblies.SelectMany(assembly => Read(assembly.ItemSpec, assembly.GetMetadata(IsOwn) == "true", images)).Concat(Yaml.SelectMany(ReadYaml)).ToList();
        var files = LayoutPlanner.Plan(manifests, layout, Kustomization);
        var folder = Path.Combine(ProjectFolder, OutputFolder);
        var changed = new ManifestFolder(folder, Path.Combine(ProjectFolder, ListFile), ProjectFolder).Sync(files, Overwrite);
        if (changed)
        {
            var objects = manifests.Count == 1 ? "1 object" : $"{manifests.Count} objects";
            Log.LogMessage(MessageImportance.High, "{0} -> {1} ({2})", ProjectName, Path.GetFullPath(folder), objects);
        }
    }

    private IEnumerable<CarriedManifest> ReadYaml(ITaskItem file) =>
        YamlManifests.Read(Path.Combine(ProjectFolder, file.ItemSpec), NameOf(file), file.GetMetadata("Environment"));

    // A file of another folder has the name under which it is linked into this one, where it has such a name.
    private static string NameOf(ITaskItem file) =>
        file.GetMetadata("Link") is { Length: > 0 } link ? link : Path.IsPathRooted(file.ItemSpec) ? Path.GetFileName(file.ItemSpec) : file.ItemSpec;

    private IEnumerable<CarriedManifest> Read(string assembly, bool isOwn, Dictionary<string, string> images)
    {
        var name = Path.GetFileNameWithoutExtension(assembly);
        if (!images.TryGetValue(name, out var image))
        {
            // A package, or a project that is no SDK's: what its own build would call the image by default.
            image = ContainerImage.Compose(registry: null, ContainerImage.Normalise(name), tags: null);
        }

        // What this very project's generator has just written needs no second look.
        return CarrierReader
            .Read(Path.Combine(ProjectFolder, assembly))
            .Select(manifest => isOwn && !manifest.Yaml.Contains(CarriedManifest.ImageToken) ? manifest : CarriedYaml.Complete(manifest, image, assembly));
    }
}
