using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A CronJob: makes a Job whenever its schedule says.</summary>
/// <remarks>Mirrors <c>CronJob</c> of <c>batch/v1</c>. The pods of its Jobs carry the class's labels.</remarks>
/// <example><code>[CronJob("nightly", "0 3 * * *", ConcurrencyPolicy = ConcurrencyPolicy.Forbid)]
/// [Container(Image = "example/report:7")]
/// public sealed class Nightly;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("batch/v1", "CronJob")]
[Place(JobSpec, "spec.jobTemplate.spec.")]
public sealed class CronJobAttribute : JobRunAttribute
{
    /// <summary>A CronJob with the class's name in kebab-case.</summary>
    /// <param name="schedule">When it runs: minute, hour, day of the month, month, day of the week; or <c>@daily</c> and the like.</param>
    public CronJobAttribute(string schedule)
        : base(null) => Schedule = schedule;

    /// <summary>A CronJob.</summary>
    /// <param name="name">Its name: lower-case letters, digits and '-', at most 52 characters.</param>
    /// <param name="schedule">When it runs: minute, hour, day of the month, month, day of the week; or <c>@daily</c> and the like.</param>
    public CronJobAttribute(string name, string schedule)
        : base(name) => Schedule = schedule;

    /// <summary>When it runs, as cron's five fields; Kubernetes' <c>spec.schedule</c>.</summary>
    [Field("spec.schedule")]
    public string Schedule { get; }

    /// <summary>
    /// The time zone of the schedule, as <c>"Europe/Vienna"</c>; Kubernetes' <c>spec.timeZone</c>. Default: that of the cluster's control plane,
    /// mostly UTC.
    /// </summary>
    [Field("spec.timeZone")]
    public string? TimeZone { get; set; }

    /// <summary>
    /// What happens when the run before still goes on; Kubernetes' <c>spec.concurrencyPolicy</c>. Default: <see
    /// cref="Manifests.ConcurrencyPolicy.Allow"/>.
    /// </summary>
    [Field("spec.concurrencyPolicy")]
    public ConcurrencyPolicy ConcurrencyPolicy { get; set; }

    /// <summary>Whether no further run is started; Kubernetes' <c>spec.suspend</c>. Default: false.</summary>
    [Field("spec.suspend")]
    public bool Suspend { get; set; }

    /// <summary>
    /// Seconds that a run may start late; beyond it is left out; Kubernetes' <c>spec.startingDeadlineSeconds</c>. 10 or more, since the cluster
    /// looks every ten seconds. Default: none.
    /// </summary>
    [Field("spec.startingDeadlineSeconds")]
    public int StartingDeadlineSeconds { get; set; }

    /// <summary>How many Jobs that succeeded are kept; Kubernetes' <c>spec.successfulJobsHistoryLimit</c>. 0 or more. Default: 3.</summary>
    [Field("spec.successfulJobsHistoryLimit")]
    public int SuccessfulJobsHistoryLimit { get; set; }

    /// <summary>How many Jobs that failed are kept; Kubernetes' <c>spec.failedJobsHistoryLimit</c>. 0 or more. Default: 1.</summary>
    [Field("spec.failedJobsHistoryLimit")]
    public int FailedJobsHistoryLimit { get; set; }
}
