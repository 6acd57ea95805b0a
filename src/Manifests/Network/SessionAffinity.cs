namespace Manifests;

/// <summary>Whether a client's connections all lead to the same pod; Kubernetes' <c>spec.sessionAffinity</c>.</summary>
public enum SessionAffinity
{
    /// <summary>Each connection is led anywhere.</summary>
    None,

    /// <summary>Those of one address go to one pod.</summary>
    ClientIP,
}
