namespace Manifests;

/// <summary>What happens to a pod that cannot be spread as asked; Kubernetes' <c>whenUnsatisfiable</c>.</summary>
public enum WhenUnsatisfiable
{
    /// <summary>It waits.</summary>
    DoNotSchedule,

    /// <summary>It is placed where it disturbs the spread least.</summary>
    ScheduleAnyway,
}
