using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>Permissions of files that are no octal 0 to 0777.</summary>
public sealed class FileModeIsValid : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5021",
        "Permissions of files go from 0 to 511",
        "{0} is no mode of files: it must be between 0 and 0777 octal, which is 511{1}",
        RuleSeverity.Error)
    {
        Catalogue = ["NAM39"],
        Why = "Kubernetes takes permissions as a number, and what people know as 644 is octal: 420 as a number. Neither C# nor JSON has octal numbers, so 644 is just that, and more than the largest that there is (0777, which is 511). The API server refuses it.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Mount("/etc/shop", typeof(ShopConfig), DefaultMode = 644)]
            public sealed class Web;

            [ConfigMap("shop-config")]
            public static class ShopConfig { public const string LOG_LEVEL = "info"; }
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Mount("/etc/shop", typeof(ShopConfig), DefaultMode = 420)]
            public sealed class Web;

            [ConfigMap("shop-config")]
            public static class ShopConfig { public const string LOG_LEVEL = "info"; }
            """,
        Fix = "Write the number: octal 0644 is 420, 0640 is 416, 0600 is 384, 0444 is 292, 0400 is 256, 0755 is 493.",
    };

    private const long Largest = 511;

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var volume in context.Object.PodTemplate().FindItems("spec.volumes"))
        {
            foreach (var mode in EveryField.Of(volume).Where(field => field.Key is "defaultMode" or "mode").Select(field => field.Value).OfType<ScalarNode>())
            {
                // An item's mode is text, and octal, where it is written behind the path; what could not be read so stayed text.
                if (mode.Type == ScalarType.String || (mode.TryGetInteger(out var number) && number is < 0 or > Largest))
                {
                    var octal = FromOctal(mode.Text);
                    context.Report(mode, [mode.Text, octal is null ? "" : $"; octal 0{mode.Text} is {octal}"], finding => finding with { Replacement = octal });
                }
            }
        }
    }

    private static string? FromOctal(string text) =>
        text.Length == 3 && text.All(c => c is >= '0' and <= '7') ? Convert.ToInt32(text, 8).ToString(CultureInfo.InvariantCulture) : null;
}
