using System.Collections.Generic;

namespace Manifests.Core.Collections;

/// <summary>Lists that are looked up by a key, and begun with the first item for it.</summary>
public static class ListsByKey
{
    /// <summary>Adds an item to the list of a key.</summary>
    public static void AddTo<TKey, TItem>(this Dictionary<TKey, List<TItem>> lists, TKey key, TItem item)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        list.Add(item);
    }
}
