using System;
using System.IO;
using System.Linq;
using Xunit.Abstractions;

namespace Manifests.Fuzz.Tests;

/// <summary>Generator, analyzer and code fixes never throw, always end, and never write YAML of another structure, whatever the source is.</summary>
public sealed class SourceFuzzTests(ITestOutputHelper output)
{
    private static readonly string Seeds = Path.Combine(AppContext.BaseDirectory, "Seeds");

    public static TheoryData<string> Kept => [.. Directory.EnumerateFiles(Seeds, "*.cs").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Random_attributes_everywhere() => Fuzz.Try(output, inputs: 400, random => Subject.Survives(new RandomSource(random).Write()));

    [Fact]
    public void Samples_as_they_look_while_one_types() => Fuzz.Try(output, inputs: 250, random => Subject.Survives(MutatedSource.Write(random)));

    [Theory]
    [MemberData(nameof(Kept))]
    public void What_once_broke_something(string file) => Subject.Survives(File.ReadAllText(Path.Combine(Seeds, file)));
}
