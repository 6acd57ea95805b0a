using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using YamlDotNet.Serialization;

namespace Manifests.Core.Tests.Readers;

/// <summary>YamlDotNet, asked to guess the type of whatever is plain, and described as <c>read.js</c> does it.</summary>
internal static class YamlDotNetReader
{
    private static readonly IDeserializer Deserializer = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build();

    public static JsonNode? Read(string document) => Describe(Deserializer.Deserialize<object?>(document));

    private static JsonNode? Describe(object? value) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        bool truth => JsonValue.Create(truth),
        Dictionary<object, object?> map => new JsonObject
        {
            ["map"] = new JsonArray([.. map.Select(entry => new JsonArray(Describe(entry.Key), Describe(entry.Value)))]),
        },
        List<object?> list => new JsonObject { ["list"] = new JsonArray([.. list.Select(Describe)]) },
        _ => new JsonObject { ["other"] = string.Create(CultureInfo.InvariantCulture, $"{value.GetType().Name} {value}") },
    };
}
