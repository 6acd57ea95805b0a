using System;
using System.Diagnostics;
using System.IO;

namespace Manifests.Tool.Tests.Lint;

/// <summary>SARIF by its own schema, which an npm package holds.</summary>
public sealed class SarifSchemaTests : IDisposable
{
    private static readonly string Schema = Path.Combine(RepositoryRoot.Path, "tests", "Manifests.Tool.Tests", "Lint", "SarifSchema");

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [NodeFact]
    public void What_is_written_is_valid_by_the_schema()
    {
        _folder.Write("k8s/my service.yaml", "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  ports:\n    - port: 99999\n");
        _folder.Write("k8s/broken.yaml", "kind: [\n");
        _folder.Write("k8s/package.json", "{}");
        File.WriteAllBytes(_folder["k8s/binary.yaml"], [0, 0xff]);

        Assert.Equal("[]", Validate(RunTool.With("lint", _folder["k8s"], "--format", "sarif").Output));
        Assert.Equal("[]", Validate(RunTool.With("lint", _folder["k8s"], "--format", "sarif", "--rule", "*=none").Output));
    }

    private string Validate(string sarif)
    {
        if (!File.Exists(Path.Combine(Schema, "node_modules", ".package-lock.json")))
        {
            Run(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--no-audit", "--no-fund").Succeeded();
        }

        return Run("node", "validate.js", _folder.Write("found.sarif", sarif)).Succeeded().Trim();
    }

    private static Outcome Run(string program, params string[] arguments) => Command.Run(new ProcessStartInfo(program, arguments) { WorkingDirectory = Schema });
}
