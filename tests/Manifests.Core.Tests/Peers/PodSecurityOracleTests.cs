using System.Collections.Generic;
using System.Linq;

namespace Manifests.Core.Tests.Peers;

/// <summary>The rules of the pod security standards decide as the admission plugin of Kubernetes 1.36 does, on every pod and template of the corpus.</summary>
public class PodSecurityOracleTests
{
    // A volume that names no source becomes an emptyDir before the plugin sees it; the oracle asked the plugin's policy without that.
    // The plugin's own test cases (psa, pass) say that such a pod is admitted.
    private static readonly string[] VolumesWithoutSource =
    [
        "kubernetes+examples/_archived/storage/redis/redis-controller.yaml",
        "kubernetes+kubernetes/hack/testdata/retainKeys/deployment/deployment-before.yaml",
        "kubernetes+kubernetes-psa/pod-security-admission/test/testdata/restricted/v1.34/pass/restrictedvolumes0.yaml",
        "kubernetes+kubernetes-psa/pod-security-admission/test/testdata/restricted/v1.35/pass/restrictedvolumes0.yaml",
        "FairwindsOps+polaris/test/checks/hostPathSet/success.yaml",
        "datreeio+datree/pkg/policy/tests/46/pass/46-pass.yaml",
    ];

    [CorpusFact]
    public void Baseline_is_decided_as_the_API_server_does() => AssertAgreement("psa_baseline_violations", PodSecurityReasons.Baseline);

    [CorpusFact]
    public void Restricted_is_decided_as_the_API_server_does() => AssertAgreement("psa_restricted_violations", PodSecurityReasons.Restricted);

    private static void AssertAgreement(string column, IReadOnlyDictionary<string, string> reasons)
    {
        var wrong = new List<string>();
        var unread = new List<string>();
        var decided = 0;
        foreach (var file in Corpus.Objects.Where(item => item.Row[column] != "-" && item.Verdict is not ("yaml-error" or "not-object" or "decode-error")).GroupBy(item => item.Path))
        {
            var run = new RuleRun(Corpus.Files.Where(candidate => candidate.Path == file.Key));
            foreach (var expected in file)
            {
                var controls = reasons.Values.Distinct().ToList();
                var refused = PodSecurityReasons.In(expected.Row[column]).Where(reasons.ContainsKey).Select(reason => reasons[reason]).Distinct();
                if (run.Of(expected) is not { } item)
                {
                    unread.Add($"{expected.Path} {expected.Kind} {expected.Name}");
                    continue;
                }

                var ids = run.IdsOn(item).ToList();
                var reported = controls.Where(control => control.Split(' ').Any(id => ids.Contains("K8S" + id)));
                decided += controls.Count;
                wrong.AddRange(controls.Where(control => refused.Contains(control) != reported.Contains(control))
                    .Where(control => !(control == "8030" && VolumesWithoutSource.Contains(expected.Path)))
                    .Select(control => $"{expected.Path} {item}: {(refused.Contains(control) ? "not reported" : "reported though admitted")}: {control}"));
            }
        }

        Assert.True(unread.Count == 0, $"{unread.Count} objects were not read:\n" + string.Join('\n', unread));
        Assert.True(decided > 20_000, $"Only {decided} decisions were compared.");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {decided} decisions differ:\n" + string.Join('\n', wrong.Take(40)));
    }
}
