using System;
using System.Linq;
using k8s;

namespace Manifests.Analyzers.Tests.Validating;

/// <summary>What .NET's client of Kubernetes says of our objects, strictly: each field is one of the type.</summary>
public class StrictDeserializationTests
{
    // What an attribute for several kinds writes into one that lacks the field, a rule refuses (K8S6016): the field is one of another kind.
    private static readonly string[] RefusedByRules = ["RollingUpdateAttribute.MaxSurge of StatefulSet", "RollingUpdateAttribute.Partition of DaemonSet", "RollingUpdateAttribute.Partition of Deployment"];

    [Fact]
    public void Samples_and_examples_are_read() => Assert.Empty(EmittedYaml.OfSamplesAndExamples.Select(emitted => Problem(emitted.Source, emitted.Yaml)).OfType<string>());

    // A dummy such as the quantity "text" is refused as a value, behind its field.
    [Fact]
    public void Every_option_is_a_field_of_the_type() => Assert.DoesNotContain(
        EmittedYaml.OfOptions.Where(emitted => !RefusedByRules.Contains(emitted.Source)).Select(emitted => Problem(emitted.Source, emitted.Yaml)), problem => problem?.Contains("not found on type", StringComparison.Ordinal) == true);

    [Fact]
    public void A_field_that_is_none_is_found() =>
        Assert.Contains("Property 'bogus' not found on type", Problem("here", "apiVersion: v1\nkind: Service\nspec:\n  ports:\n    - port: 80\n      bogus: 1\n"), StringComparison.Ordinal);

    private static string? Problem(string source, string yaml)
    {
        try
        {
            return KubernetesYaml.LoadAllFromString(yaml, strict: true) is [IKubernetesObject] ? null : $"{source}: the client has no such type";
        }
        catch (Exception e)
        {
            return $"{source}: {e.GetBaseException().Message}";
        }
    }
}
