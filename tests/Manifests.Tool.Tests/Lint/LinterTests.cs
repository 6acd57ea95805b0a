using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Manifests.Core.Schema;
using Manifests.Tool.Linting;

namespace Manifests.Tool.Tests.Lint;

public sealed class LinterTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_rule_that_throws_silences_itself_alone_and_nobody_takes_it_for_a_clean_bill()
    {
        // No source that we know of makes a rule throw, but this list does.
        var file = _folder.Write("a.yaml", "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: a:1\n      ports:\n        - containerPort: 99999\n");
        var options = new LintOptions([file], LintScope.Named("all"), KubernetesVersion.Newest) { AllowedRegistries = new Unreadable() };
        var terminal = new Terminal(() => new MemoryStream(), TextWriter.Null, TextWriter.Null);

        var result = Progress.Show(terminal, progress => new Linter(options, terminal, progress).Run());

        Assert.EndsWith("a.yaml: rule K8S8105 failed at Pod 'web', by a mistake of ours: why", Assert.Single(result.Unreadable), StringComparison.Ordinal);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(result.Findings, finding => finding.Rule.Id == "K8S3003");
    }

    private sealed class Unreadable : IReadOnlyList<string>
    {
        public int Count => throw new InvalidOperationException("why");

        public string this[int index] => throw new InvalidOperationException("why");

        public IEnumerator<string> GetEnumerator() => throw new InvalidOperationException("why");

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
