using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Analyzers.Tests.Generating;
using Manifests.Analyzers.Tests.Reading;
using Manifests.Testing.Judging;

namespace Manifests.Analyzers.Tests.Validating;

/// <summary>Every option of every attribute, for the judges: the values are dummies, and what else the object needs is not there, so only the structure is judged.</summary>
public class OptionStructureTests
{
    // What an attribute for several kinds writes into one that lacks the field, a rule refuses (K8S6016): the field is one of another kind.
    private static readonly string[] RefusedByRules = ["RollingUpdateAttribute.MaxSurge of StatefulSet", "RollingUpdateAttribute.Partition of DaemonSet", "RollingUpdateAttribute.Partition of Deployment"];

    private static readonly Lazy<IReadOnlyList<(string Source, string Yaml)>> Objects = new(() => [.. OptionsOnce().DistinctBy(emitted => emitted.Yaml)]);

    // A dummy such as the quantity "text" is refused as a value, behind its field.
    [Fact]
    public void The_client_knows_every_field() => Assert.Empty(
        Problems(yaml => KubernetesClientModels.Problem(yaml) is { } problem && problem.Contains("not found on type", StringComparison.Ordinal) ? [problem] : [], RefusedByRules));

    [NodeFact]
    public void The_schemas_know_every_field_and_its_type() => Assert.Empty(Problems(yaml => KubernetesModels.Problems(yaml).Where(IsStructural)));

    private static IEnumerable<string> Problems(Func<string, IEnumerable<string>> judge, params string[] except) =>
        Objects.Value.Where(emitted => !except.Contains(emitted.Source)).SelectMany(emitted => judge(emitted.Yaml).Select(problem => $"{emitted.Source}: {problem}"));

    // A quantity is a number or a text of its form, and the dummy "text" is neither.
    private static bool IsStructural(string problem) =>
        problem.StartsWith("there is no model", StringComparison.Ordinal) || (problem.StartsWith("type ", StringComparison.Ordinal) && !problem.Contains(" must be number ", StringComparison.Ordinal));

    // All in one compilation, each in a namespace of its own.
    private static IEnumerable<(string Source, string Yaml)> OptionsOnce()
    {
        var options = OptionTests.Sources().ToList();
        var source = string.Concat(options.Select((option, index) => $"namespace Option{index} {{ {option.Source} }}\n"));
        return GeneratorRun.Unjudged(OptionTests.Dummies, source).Manifests
            .Select(manifest => ($"{options[int.Parse(manifest.DeclaringType.Split('.')[0]["Option".Length..], CultureInfo.InvariantCulture)].Name} of {manifest.Kind}", manifest.Yaml));
    }
}
