using System;
using System.IO;
using Manifests.Benchmarks.Whole;

namespace Manifests.Benchmarks.Tests;

/// <summary>The programs that the table compares run, and are at the same job; on one class.</summary>
public class WholeTests
{
    private const int Classes = 1;

    [NodeFact]
    public void Builds_the_compiler_and_other_tools_run_and_make_the_same_objects()
    {
        using var package = new PackedPackage(RepositoryRoot.Configuration);
        using var apps = new MeasuredApps(package, Classes);
        using var tools = new OtherTools();

        var compiler = apps.Compiler();
        Assert.True(compiler.With().PeakBytes > 0);
        Assert.True(compiler.Without().PeakBytes > 0);

        apps.BuildWithout(keepServer: false);
        Assert.False(Directory.Exists(apps.Manifests.Replace("With", "Without", StringComparison.Ordinal)));
        apps.BuildWith(keepServer: false);
        tools.Cdk8s(Classes);
        tools.Cdk8sFiles(Classes);
        tools.EnsureSameObjects(apps.Manifests);

        File.Delete(Path.Combine(apps.Manifests, "app0.service.yaml"));
        Assert.Throws<InvalidOperationException>(() => tools.EnsureSameObjects(apps.Manifests));
    }
}
