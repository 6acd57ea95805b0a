using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json.Serialization;
using k8s.Models;

namespace Manifests.Tool.Importing.Typed;

/// <summary>KubernetesClient's classes by the objects that they are the models of.</summary>
internal static class ModelCatalogue
{
    private static readonly Dictionary<(string ApiVersion, string Kind), Type> Models = typeof(V1Pod).Assembly.GetTypes()
        .Select(type => (Type: type, Entity: type.GetCustomAttribute<KubernetesEntityAttribute>()))
        .Where(pair => pair.Entity is not null && pair.Type is { IsGenericType: false, IsAbstract: false })
        .GroupBy(pair => (ApiVersion(pair.Entity!), pair.Entity!.Kind))
        .ToDictionary(group => group.Key, group => group.First().Type);

    /// <summary>The model of an object, or null where the library has none.</summary>
    public static Type? Find(string apiVersion, string kind) => Models.GetValueOrDefault((apiVersion, kind));

    /// <summary>The property that a field is; null where the model has none.</summary>
    public static PropertyInfo? Property(Type model, string field) =>
        Array.Find(model.GetProperties(), property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name == field);

    private static string ApiVersion(KubernetesEntityAttribute entity) => string.IsNullOrEmpty(entity.Group) ? entity.ApiVersion : $"{entity.Group}/{entity.ApiVersion}";
}
