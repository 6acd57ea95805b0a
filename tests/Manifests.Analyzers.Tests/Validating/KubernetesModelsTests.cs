using System;
using System.Linq;

namespace Manifests.Analyzers.Tests.Validating;

/// <summary>What the schemas of Kubernetes say of our objects: each field is there, of the right type and required ones are not missing.</summary>
public class KubernetesModelsTests
{
    [NodeFact]
    public void Samples_and_examples_are_valid()
    {
        var emitted = EmittedYaml.OfSamplesAndExamples;
        var problems = KubernetesModels.Validate(emitted.Select(one => one.Yaml)).Zip(emitted, (found, one) => found.Select(problem => $"{one.Source}: {problem}"));

        Assert.Empty(problems.SelectMany(found => found));
    }

    // The values are dummies, and what else the object needs is not there: only the types of the fields are judged, and that there is such a kind.
    [NodeFact]
    public void Every_option_is_a_field_of_its_type()
    {
        var emitted = EmittedYaml.OfOptions;
        var problems = KubernetesModels.Validate(emitted.Select(one => one.Yaml)).Zip(emitted, (found, one) => found.Where(IsStructural).Select(problem => $"{one.Source}: {problem}"));

        Assert.Empty(problems.SelectMany(found => found));
    }

    [NodeTheory]
    [InlineData("apiVersion: v1\nkind: Service\nspec:\n  ports:\n    - port: http\n")]
    [InlineData("apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  maxReplicas: 2\n")]
    [InlineData("apiVersion: v2\nkind: Service\n")]
    public void What_is_wrong_is_found(string yaml) => Assert.NotEmpty(KubernetesModels.Validate([yaml]).Single());

    // A quantity is a number or a text of its form, and the dummy "text" is neither.
    private static bool IsStructural(string problem) =>
        problem.StartsWith("there is no model", StringComparison.Ordinal) || (problem.StartsWith("type ", StringComparison.Ordinal) && !problem.Contains(" must be number ", StringComparison.Ordinal));
}
