namespace Manifests;

/// <summary>What is spoken on a port; Kubernetes' <c>protocol</c>.</summary>
public enum Protocol
{
    /// <summary>TCP.</summary>
    TCP,

    /// <summary>UDP.</summary>
    UDP,

    /// <summary>SCTP.</summary>
    SCTP,
}
