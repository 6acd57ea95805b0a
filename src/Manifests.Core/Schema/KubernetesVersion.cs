using System;
using System.Globalization;

namespace Manifests.Core.Schema;

/// <summary>A version of Kubernetes, as far as its API goes: <c>1.36</c>.</summary>
/// <param name="Major">The first number.</param>
/// <param name="Minor">The second number.</param>
public readonly record struct KubernetesVersion(int Major, int Minor) : IComparable<KubernetesVersion>
{
    /// <summary>The newest version that is known: the one that the table of fields is of.</summary>
    public static KubernetesVersion Newest { get; } = TryParse(ApiSchema.KubernetesVersion, out var version) ? version : default;

    /// <summary>Reads a version as people write it: <c>1.36</c>, <c>v1.36</c>, <c>1.36.2</c>.</summary>
    public static bool TryParse(string text, out KubernetesVersion version)
    {
        version = default;
        var numbers = text.Trim().TrimStart('v').Split('.');
        if (numbers.Length is < 2 or > 3 || !TryNumber(numbers[0], out var major) || !TryNumber(numbers[1], out var minor) || (numbers.Length == 3 && !TryNumber(numbers[2], out _)))
        {
            return false;
        }

        version = new KubernetesVersion(major, minor);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(KubernetesVersion other) => Major == other.Major ? Minor.CompareTo(other.Minor) : Major.CompareTo(other.Major);

    /// <summary>Whether one version is before another.</summary>
    public static bool operator <(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether one version is after another.</summary>
    public static bool operator >(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether one version is another or before it.</summary>
    public static bool operator <=(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one version is another or after it.</summary>
    public static bool operator >=(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}.{1}", Major, Minor);

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
