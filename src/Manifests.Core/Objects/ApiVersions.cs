using System;

namespace Manifests.Core.Objects;

/// <summary>The two parts of an <c>apiVersion</c>: <c>apps/v1</c> is version <c>v1</c> of group <c>apps</c>; <c>v1</c> alone is of the core group, which has no name.</summary>
public static class ApiVersions
{
    /// <summary>The group; empty for the core group.</summary>
    public static string GroupOf(string apiVersion) => apiVersion.IndexOf('/') is >= 0 and var slash ? apiVersion.Substring(0, slash) : "";

    /// <summary>The version within the group.</summary>
    public static string VersionOf(string apiVersion) => apiVersion.Substring(apiVersion.IndexOf('/') + 1);
}
