using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Manifests.Analyzers.Carrier;

namespace Manifests.Analyzers.Tests.Generating;

/// <summary>Which classes of a project share a generated file.</summary>
public class CarrierFileTests
{
    [Fact]
    public void Each_class_of_a_small_project_has_a_file_of_its_own()
    {
        var files = Arrange(Carriers(64));

        Assert.Equal(64, files.Count);
        Assert.All(files, file => Assert.Equal(Assert.Single(file.Classes).Name + ".g.cs", file.Write().HintName));
    }

    [Theory]
    [InlineData(65, 64)]
    [InlineData(1000, 64)]
    [InlineData(1024, 64)]
    [InlineData(1025, 128)]
    [InlineData(4000, 256)]
    public void The_classes_of_a_large_project_share_files(int classes, int most)
    {
        var files = Arrange(Carriers(classes));

        Assert.InRange(files.Count, most / 2, most);
        Assert.Equal(files.Count, files.Select(file => file.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(Carriers(classes).Select(carrier => carrier.Name).Order(StringComparer.Ordinal), files.SelectMany(file => file.Classes).Select(carrier => carrier.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void One_more_class_changes_one_file()
    {
        var before = Arrange(Carriers(500));
        var after = Arrange(Carriers(501));

        Assert.Single(after.Except(before));
    }

    [Fact]
    public void The_order_of_a_project_s_files_does_not_show() =>
        Assert.Equal(Arrange(Carriers(300)).Select(file => file.Write()), Arrange(Carriers(300).Reverse()).Select(file => file.Write()));

    [Fact]
    public void Carriers_of_several_classes_in_one_file_are_all_read()
    {
        var source = string.Concat(Enumerable.Range(0, 100).Select(i => $"[Manifests.ConfigMap(\"map{i}\")] class Map{i} {{ public const string Key = \"{i}\"; }}\n"));

        var run = GeneratorRun.Of(source);

        Assert.InRange(run.Result.GeneratedSources.Length, 33, 65);
        Assert.Equal(100, run.Manifests.Length);
    }

    private static List<CarrierFile> Arrange(IEnumerable<CarriedClass> carriers) => [.. CarrierFile.Arrange([.. carriers.Append<CarriedClass?>(null)])];

    private static IEnumerable<CarriedClass> Carriers(int count) => Enumerable.Range(0, count).Select(i => new CarriedClass($"Shop.App{i}", $"App{i}_x", Mixed((uint)i), [new CarriedConstant("Pod0", "\"\"")]));

    private static uint Mixed(uint number) => unchecked((number + 1) * 2654435761) >> 7;
}
