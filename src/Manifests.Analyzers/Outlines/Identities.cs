using System.Runtime.CompilerServices;
using System.Threading;

namespace Manifests.Analyzers.Outlines;

/// <summary>Numbers that stand for objects: one for each as long as the process lives, without keeping it.</summary>
internal static class Identities
{
    private static readonly ConditionalWeakTable<object, StrongBox<long>> Known = new();
    private static long _last;

    public static long Next() => Interlocked.Increment(ref _last);

    public static long Of(object item) => Known.TryGetValue(item, out var number) ? number.Value : Known.GetValue(item, _ => new StrongBox<long>(Next())).Value;
}
