using System.Collections.Generic;
using System.Globalization;
using Manifests.Core.Objects;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A setting of .NET that is beyond what the container may use.</summary>
public sealed class RuntimeFitsLimits : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6065",
        "What .NET is told fits the limits of its container",
        "{0}",
        RuleSeverity.Warning)
    {
        Catalogue = ["WRK60"],
        Why = ".NET reads the limits of its container and fits its heap and its number of threads to them. `DOTNET_GCHeapHardLimit`, which is hexadecimal, and `DOTNET_PROCESSOR_COUNT` override that: a heap as large as the memory limit never collects in time, and the container is ended; threads for more processors than it may use wait for one another.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Resources(Memory = "256Mi", MemoryLimit = "256Mi")]
            [Env("DOTNET_GCHeapHardLimit", "20000000")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Resources(Memory = "256Mi", MemoryLimit = "256Mi")]
            [Env("DOTNET_GCHeapHardLimitPercent", "4B")]
            public sealed class Web;
            """,
        Fix = "Leave the variable out, give a percentage (also hexadecimal: `4B` is 75), or a smaller number.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var container in PodContainers.Of(context))
        {
            var limits = container.Find("resources.limits") as MappingNode;
            foreach (var variable in container.FindItems("env"))
            {
                if (variable["value"] is ScalarNode { Type: ScalarType.String } value)
                {
                    CheckVariable(context, variable.FindText("name"), value, limits);
                }
            }
        }
    }

    private static void CheckVariable(RuleContext context, string? name, ScalarNode value, MappingNode? limits)
    {
        if (name is "DOTNET_GCHeapHardLimit" or "COMPlus_GCHeapHardLimit" && ContainerResources.Read(limits?["memory"]) is var (memory, mostMemory)
            && long.TryParse(WithoutPrefix(value.Text), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var heap) && heap > 0
            && Quantity.TryParse(heap.ToString(CultureInfo.InvariantCulture), out var asked, out _) && asked >= mostMemory)
        {
            context.Report(value, $"The heap may grow to {WholeNumber.InWords(heap)} bytes ({value.Text} is hexadecimal), and the container has no more than {memory.Text}");
        }
        else if (name is "DOTNET_PROCESSOR_COUNT" or "COMPlus_PROCESSOR_COUNT" && ContainerResources.Read(limits?["cpu"]) is var (cpu, mostCpu)
            && long.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var processors)
            && Quantity.TryParse(WholeNumber.InWords(processors - 1), out var needed, out _) && needed >= mostCpu && processors > 1)
        {
            context.Report(value, $".NET is told of {value.Text} processors, and the container may use {cpu.Text} of one at a time");
        }
    }

    private static string WithoutPrefix(string text) => text.StartsWith("0x", System.StringComparison.OrdinalIgnoreCase) ? text.Substring(2) : text;
}
