using System;
using System.Linq;
using k8s.Models;
using Manifests.Core.Objects;
using Manifests.Core.Tree;
using Manifests.Core.Values;
using Manifests.Tool.Importing.Typed;

namespace Manifests.Tool.Importing.Verifying;

/// <summary>Whether two objects are the same to the API server: the order of maps aside, and with amounts written as numbers or as texts.</summary>
internal static class SameData
{
    /// <summary>The path of the first difference; null where there is none.</summary>
    public static string? Difference(KubernetesObject source, KubernetesObject built) =>
        Difference(source.Root, built.Root, ModelCatalogue.Find(source.ApiVersion, source.Kind), "");

    private static string? Difference(Node left, Node right, Type? model, string path)
    {
        switch (left, right)
        {
            case (MappingNode a, MappingNode b):
                return a.Select(entry => b[entry.Key] is { } other ? Difference(entry.Value, other, Below(model, entry.Key), Step(path, entry.Key)) : Step(path, entry.Key))
                    .Concat(b.Where(entry => a[entry.Key] is null).Select(entry => Step(path, entry.Key)))
                    .FirstOrDefault(difference => difference is not null);
            case (SequenceNode a, SequenceNode b) when a.Count == b.Count:
                return a.Zip(b, (x, y) => Difference(x, y, Item(model), path + "[]")).FirstOrDefault(difference => difference is not null);
            case (ScalarNode a, ScalarNode b):
                return (a.Type == b.Type && a.Text == b.Text) || (model == typeof(ResourceQuantity) && IsSameAmount(a.Text, b.Text)) || (model == typeof(byte[]) && IsSameBytes(a.Text, b.Text))
                    ? null
                    : path;
            default:
                return path;
        }
    }

    // 0.5 and 500m: the API server keeps one of them, whichever is written.
    private static bool IsSameAmount(string left, string right) =>
        Quantity.TryParse(left, out var a, out _) && Quantity.TryParse(right, out var b, out _) && a == b;

    // The lines that base64 is broken into are none of the data.
    private static bool IsSameBytes(string left, string right)
    {
        try
        {
            return Convert.FromBase64String(left).AsSpan().SequenceEqual(Convert.FromBase64String(right));
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static string Step(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";

    private static Type? Below(Type? model, string key)
    {
        if (model is null)
        {
            return null;
        }

        return model.IsGenericType && model.GetGenericArguments() is [_, var value] ? value : ModelCatalogue.Property(model, key)?.PropertyType;
    }

    private static Type? Item(Type? model) => model is { IsGenericType: true } && model.GetGenericArguments() is [var item] ? item : null;
}
