namespace Manifests;

/// <summary>Where the text that says why a container ended comes from; Kubernetes' <c>terminationMessagePolicy</c>.</summary>
public enum TerminationMessagePolicy
{
    /// <summary>From the file that the container writes.</summary>
    File,

    /// <summary>From that file or, where it is empty and the container failed, from the end of its log.</summary>
    FallbackToLogsOnError,
}
