using System;
using System.IO;
using System.Linq;
using Xunit.Abstractions;

namespace Manifests.Fuzz.Tests;

/// <summary>The reader of YAML, every rule and the writer never throw and always end, whatever a file holds.</summary>
[Collection(OneAtATime.Name)]
public sealed class YamlFuzzTests(ITestOutputHelper output)
{
    private static readonly string Seeds = Path.Combine(AppContext.BaseDirectory, "Seeds");

    public static TheoryData<string> Kept => [.. Directory.EnumerateFiles(Seeds, "*.yaml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Bytes_and_files_with_pieces_changed() => Fuzz.Try(output, inputs: 1500, ".yaml", RandomYaml.Write, YamlSubject.Survives);

    [Fact]
    public void Objects_with_values_of_another_type() => Fuzz.Try(output, inputs: 500, ".yaml", MutatedTree.Write, YamlSubject.Survives);

    [Fact]
    public void Files_beside_a_class() =>
        Fuzz.Try(output, inputs: 100, ".yaml", random => random.Next(2) == 0 ? RandomYaml.Write(random) : MutatedTree.Write(random), ProjectSubject.Survives);

    [Theory]
    [MemberData(nameof(Kept))]
    public void What_once_broke_something(string file) => Fuzz.TryOne(File.ReadAllText(Path.Combine(Seeds, file)), ".yaml", text =>
    {
        YamlSubject.Survives(text);
        ProjectSubject.Survives(text);
    });
}
