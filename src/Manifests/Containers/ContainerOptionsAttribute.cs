using Manifests.Mapping;

namespace Manifests;

/// <summary>What every container has, whatever its part in the pod.</summary>
/// <remarks>Mirrors <c>Container</c> of a pod.</remarks>
public abstract class ContainerOptionsAttribute : PartAttribute
{
    private protected ContainerOptionsAttribute()
    {
    }

    /// <summary>
    /// The container's name; Kubernetes' <c>name</c>. Default: the workload's name; on a nested class, the class's name in kebab-case.
    /// </summary>
    [Field("name", IsKey = true)]
    public string? Name { get; set; }

    /// <summary>
    /// The image, as <c>registry/repository:tag</c>; Kubernetes' <c>image</c>. Default: the image that <c>dotnet publish -t:PublishContainer</c> of
    /// this very project makes.
    /// </summary>
    [Field("image")]
    public string? Image { get; set; }

    /// <summary>
    /// When the image is fetched; Kubernetes' <c>imagePullPolicy</c>. Default: Always for the tag <c>latest</c> or none, else IfNotPresent.
    /// </summary>
    [Field("imagePullPolicy")]
    public PullPolicy PullPolicy { get; set; }

    /// <summary>What is run in place of the image's entry point; Kubernetes' <c>command</c>. Default: the image's.</summary>
    [Field("command")]
    public string[]? Command { get; set; }

    /// <summary>The arguments of what is run; Kubernetes' <c>args</c>. Default: the image's.</summary>
    [Field("args")]
    public string[]? Args { get; set; }

    /// <summary>The folder it runs in; Kubernetes' <c>workingDir</c>. Default: the image's.</summary>
    [Field("workingDir")]
    public string? WorkingDir { get; set; }

    /// <summary>Whether its standard input is kept open, for somebody to attach to; Kubernetes' <c>stdin</c>. Default: false.</summary>
    [Field("stdin")]
    public bool Stdin { get; set; }

    /// <summary>Whether its standard input is closed once the first who attached to it leaves; needs <see cref="Stdin"/>; Kubernetes' <c>stdinOnce</c>. Default: false.</summary>
    [Field("stdinOnce")]
    public bool StdinOnce { get; set; }

    /// <summary>Whether it has a terminal; needs <see cref="Stdin"/>; Kubernetes' <c>tty</c>. Default: false.</summary>
    [Field("tty")]
    public bool Tty { get; set; }

    /// <summary>
    /// The file in the container whose text says why it ended; Kubernetes' <c>terminationMessagePath</c>. Default: <c>/dev/termination-log</c>.
    /// </summary>
    [Field("terminationMessagePath")]
    public string? TerminationMessagePath { get; set; }

    /// <summary>
    /// Where the text that says why it ended comes from; Kubernetes' <c>terminationMessagePolicy</c>. Default: <see
    /// cref="Manifests.TerminationMessagePolicy.File"/>.
    /// </summary>
    [Field("terminationMessagePolicy")]
    public TerminationMessagePolicy TerminationMessagePolicy { get; set; }
}
