using System.Linq;
using Manifests.Core.Rules;

namespace Manifests.Analyzers.Rules;

internal sealed class OptionDefaultIsKnown : UsageRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S1006",
        "The default of an option must be known at compile time",
        "The value of '{0}' is only known when the code runs, so the ConfigMap has no such key",
        RuleSeverity.Warning)
    {
        Why = "A ConfigMap of an options class holds the values that the initialisers of its properties give. They are read when the class is compiled: constants, literals, lists, dictionaries and objects of these, "
            + "`TimeSpan.FromSeconds(30)`, `new Uri(\"http://catalog\")`. What calls other code has no value then, and its key is left out; the app still uses its own default. "
            + "A property without an initialiser has no key either, and is not reported.",
        Wrong = """
            [ConfigMap(Section = "Orders")]
            public sealed class OrdersOptions
            {
                public int Workers { get; set; } = System.Environment.ProcessorCount;
            }
            """,
        Right = """
            [ConfigMap(Section = "Orders")]
            public sealed class OrdersOptions
            {
                public int Workers { get; set; } = 4;
            }
            """,
        Fix = "Give a constant, or take the initialiser away and set the value in the constructor where it has to be computed.",
    };

    public override void Check(UsageContext context)
    {
        foreach (var use in context.Type.Objects.Where(use => use.Shape.Type == typeof(ConfigMapAttribute)))
        {
            foreach (var unknown in context.DataOf(use).Unknown)
            {
                context.Report(unknown.Origin, unknown.Key);
            }
        }
    }
}
