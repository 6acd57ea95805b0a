using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A Job: runs pods until as many as it asks for have succeeded.</summary>
/// <remarks>Mirrors <c>Job</c> of <c>batch/v1</c>. Its pods carry the class's labels.</remarks>
/// <example><code>[Job("migrate", BackoffLimit = 2)]
/// [Container(Image = "example/migrate:1.4")]
/// public sealed class Migrate;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("batch/v1", "Job")]
[Place(JobSpec, "spec.")]
public sealed class JobAttribute : JobRunAttribute
{
    /// <summary>A Job with the class's name in kebab-case.</summary>
    public JobAttribute()
        : base(null)
    {
    }

    /// <summary>A Job.</summary>
    /// <param name="name">Its name: lower-case letters, digits and '-', at most 63 characters.</param>
    public JobAttribute(string name)
        : base(name)
    {
    }

    /// <summary>Whether the Job waits until somebody resumes it; Kubernetes' <c>spec.suspend</c>. Default: false.</summary>
    [Field("spec.suspend")]
    public bool Suspend { get; set; }
}
