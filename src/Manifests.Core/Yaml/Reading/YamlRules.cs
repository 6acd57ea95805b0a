using Manifests.Core.Rules;
using Manifests.Core.Rules.Yaml;

namespace Manifests.Core.Yaml.Reading;

/// <summary>The rules that the reader finds broken.</summary>
internal static class YamlRules
{
    public static readonly RuleDescriptor WellFormed = new YamlIsWellFormed().Descriptor;
    public static readonly RuleDescriptor WrittenOnce = new KeyIsWrittenOnce().Descriptor;
    public static readonly RuleDescriptor FormInJson = new ValueHasAFormInJson().Descriptor;
    public static readonly RuleDescriptor WithinBounds = new AliasesStayWithinBounds().Descriptor;
    public static readonly RuleDescriptor BehindTheEnd = new NothingStandsBehindTheEnd().Descriptor;
}
