using System;
using System.IO;
using System.Linq;
using Xunit.Abstractions;

namespace Manifests.Fuzz.Tests;

/// <summary>Generator, analyzer and code fixes never throw, always end, and never write YAML of another structure, whatever the source is.</summary>
[Collection(OneAtATime.Name)]
public sealed class SourceFuzzTests(ITestOutputHelper output)
{
    private static readonly string Seeds = Path.Combine(AppContext.BaseDirectory, "Seeds");

    public static TheoryData<string> Kept => [.. Directory.EnumerateFiles(Seeds, "*.cs").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Random_attributes_everywhere() => Fuzz.Try(output, inputs: 300, ".cs", random => new RandomSource(random).Write(), Subject.Survives);

    [Fact]
    public void Samples_as_they_look_while_one_types() => Fuzz.Try(output, inputs: 200, ".cs", MutatedSource.Write, Subject.Survives);

    [Fact]
    public void Typed_initialisers_with_and_without_end() => Fuzz.Try(output, inputs: 60, ".cs", RandomTyped.Write, Subject.Survives);

    [Fact]
    public void Assemblies_with_any_index() => Fuzz.Try(output, inputs: 150, ".txt", IndexSubject.Write, IndexSubject.Survives);

    [Theory]
    [MemberData(nameof(Kept))]
    public void What_once_broke_something(string file) => Fuzz.TryOne(File.ReadAllText(Path.Combine(Seeds, file)), ".cs", Subject.Survives);
}
