using System;
using System.Threading;
using Manifests.Analyzers.Reading;
using Manifests.Core.Objects;
using Manifests.Core.Rules;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Rules;

internal sealed class IndexIsReadable : AssemblyRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S1060",
        "The index of an assembly must be readable",
        "What the assembly '{0}' says of its Kubernetes objects cannot be read: {1}; build it anew with the version of Manifests that this project has",
        RuleSeverity.Warning)
    {
        Why = "A project knows the objects of those that it refers to by the index in their assemblies, `[assembly: AssemblyMetadata(\"Manifests.Index\", …)]`, which Manifests writes. Where a part of it cannot be read, because it was written by "
            + "hand, changed by a tool, or made by another version of Manifests, those objects are unknown here: what refers to them is reported as if they did not exist, and mistakes in how they are used are not found.",
        Wrong = """
            [assembly: System.Reflection.AssemblyMetadata("Manifests.Index", "manifests-index 1\nPod web")]
            """,
        Right = """
            [Pod] [Container("web", "nginx:1.27")]
            public sealed class Web;
            """,
        Fix = "Build the assembly that the message names with the version of Manifests that this project has. In a project of your own, take away the attribute: Manifests writes the index itself.",
    };

    public override void Check(IAssemblySymbol assembly, Action<Finding> report, CancellationToken cancellation)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (ReferencedIndexes.IndexOf(attribute) is { } index && IndexText.DamageIn(index) is { } damage)
            {
                var place = attribute.ApplicationSyntaxReference?.GetSyntax(cancellation);
                report(new Finding(Descriptor, place is null ? null : Origins.Of(place), [assembly.Name, damage]));
            }
        }
    }
}
