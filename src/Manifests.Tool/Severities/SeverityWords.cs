using Manifests.Core.Rules;

namespace Manifests.Tool.Severities;

/// <summary>Severities in the words of the formats.</summary>
internal static class SeverityWords
{
    public static string Of(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "info",
    };
}
