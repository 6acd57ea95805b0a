using System;
using System.IO;
using System.Linq;
using System.Threading;
using Manifests.Build.Tests.EndToEnd;

namespace Manifests.Build.Tests.Faults;

/// <summary>A whole build, from the compiler to the last file, that is killed at any moment.</summary>
[Collection(Builds.Name)]
public sealed class KilledCompilationTests : IDisposable
{
    private const string Manifests = "Hello/bin/Debug/net10.0/manifests";
    private const int Kills = 6;
    private const int Objects = 40;
    private const int Seed = 20261128;

    private readonly Workspace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void Whenever_it_is_killed_every_file_is_whole_and_the_next_build_mends_all()
    {
        var random = new Random(Seed);
        _work.Project("Hello");
        Carry(0);
        var whole = System.Diagnostics.Stopwatch.StartNew();
        _work.Build("Hello");
        whole.Stop();
        for (var kill = 1; kill <= Kills; kill++)
        {
            Carry(kill);
            var before = CompiledAt();
            using (var build = Testing.Dotnet.Start(_work["Hello"], "build", "--no-restore", "-nologo", "-v:q"))
            {
                // At any moment; or just when there is a new assembly, and no file of it yet.
                var moment = kill % 2 == 0 ? TimeSpan.FromMinutes(2) : TimeSpan.FromMilliseconds(random.Next((int)whole.ElapsedMilliseconds));
                SpinWait.SpinUntil(() => build.HasExited || (kill % 2 == 0 && CompiledAt() != before), moment);
                build.Kill(entireProcessTree: true);
                build.WaitForExit();
            }

            foreach (var file in _work.Files(Manifests).Where(file => file.EndsWith(".pod.yaml", StringComparison.Ordinal)))
            {
                var text = File.ReadAllText(_work[$"{Manifests}/{file}"]);
                Assert.Contains(Enumerable.Range(0, kill + 1).Select(version => Version(file[..^".pod.yaml".Length], version)), candidate => candidate == text);
            }
        }

        _work.Build("Hello", "--no-restore");

        Assert.Equal(Objects + 1, _work.Files(Manifests).Length);
        Assert.All(_work.Files(Manifests).Where(file => file != "kustomization.yaml"), file => Assert.Equal(Version(file[..^".pod.yaml".Length], Kills), _work.Read($"{Manifests}/{file}")));
    }

    private DateTime CompiledAt() => File.GetLastWriteTimeUtc(_work["Hello/bin/Debug/net10.0/Hello.dll"]);

    private void Carry(int version) =>
        _work.Carry("Hello", [.. Enumerable.Range(0, Objects).Select(number => FormattableString.Invariant($"pod-{number}")).Select(name => Carried.Pod(name) with { Yaml = Version(name, version) })]);

    private static string Version(string name, int version) => Carried.Pod(name).Yaml + string.Concat(Enumerable.Repeat(FormattableString.Invariant($"# {version}\n"), 200));
}
