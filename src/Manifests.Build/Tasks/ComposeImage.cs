using Manifests.Build.Images;
using Microsoft.Build.Framework;

namespace Manifests.Build.Tasks;

/// <summary>Puts the name of the image that a project publishes together.</summary>
public sealed class ComposeImage : ManifestsTask
{
    /// <summary>The registry; empty for an image that stays on this machine.</summary>
    public string Registry { get; set; } = "";

    /// <summary>The repository.</summary>
    [Required]
    public string Repository { get; set; } = "";

    /// <summary>The tags, of which the first is used.</summary>
    public string Tags { get; set; } = "";

    /// <summary>The digest, where the image was pushed.</summary>
    public string Digest { get; set; } = "";

    /// <summary>The text whose SHA-256 is the digest: the index of an image for several architectures.</summary>
    public string ImageIndex { get; set; } = "";

    /// <summary>Whether the SDK made the repository's name a legal one already.</summary>
    public bool IsNormal { get; set; }

    /// <summary>The image.</summary>
    [Output]
    public string Image { get; private set; } = "";

    private protected override void Run()
    {
        var repository = IsNormal ? Repository : ContainerImage.Normalise(Repository);
        var digest = Digest.Length == 0 && ImageIndex.Length > 0 ? ContainerImage.DigestOf(ImageIndex) : Digest;
        Image = ContainerImage.Compose(Registry, repository, Tags, digest);
    }
}
