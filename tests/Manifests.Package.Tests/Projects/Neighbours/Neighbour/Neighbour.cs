using System.Collections.Generic;
using System.IO;
using Microsoft.Build.Utilities;
using Microsoft.CodeAnalysis;
using YamlDotNet.Serialization;

internal static class Yaml
{
    /// <summary>The colour in a text, and the version of the YamlDotNet that read it.</summary>
    public static string Read(string text) =>
        new DeserializerBuilder().Build().Deserialize<Dictionary<string, string>>(text)["colour"] + " " + typeof(DeserializerBuilder).Assembly.GetName().Version;
}

[Generator(LanguageNames.CSharp)]
public sealed class NeighbourGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.CompilationProvider,
        (production, _) => production.AddSource("Neighbour.g.cs", $"public static class Neighbour {{ public const string Says = \"{Yaml.Read("colour: blue")}\"; }}"));
}

public sealed class ReadYaml : Task
{
    public string Text { get; set; } = "";

    public string OutputFile { get; set; } = "";

    public override bool Execute()
    {
        File.WriteAllText(OutputFile, Yaml.Read(Text));
        return true;
    }
}
