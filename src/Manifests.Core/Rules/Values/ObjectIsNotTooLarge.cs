using System.Collections.Generic;
using System.Linq;
using System.Text;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>More data than a ConfigMap or Secret may hold.</summary>
public sealed class ObjectIsNotTooLarge : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5078",
        "A ConfigMap or Secret has up to 1 MiB",
        "{0} holds {1} bytes, and may hold 1048576 at most",
        RuleSeverity.Error)
    {
        Catalogue = ["NAM34"],
        Why = "All values of a ConfigMap or Secret together have one mebibyte at most, since each of its watchers gets all of it. The API server refuses more.",
        Wrong = """
            // A ConfigMap with a value of more than a mebibyte.
            """,
        Right = """
            // A volume, or an image, that holds the file.
            """,
        Fix = "Put large files into a volume or an image.",
    };

    private const long Most = 1024 * 1024;

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["ConfigMap", "Secret"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { ApiVersion: "v1", Kind: "ConfigMap" or "Secret" })
        {
            return;
        }

        var size = SizeOf(context, "data", context.Object.Kind == "Secret") + SizeOf(context, "stringData", isBase64: false) + SizeOf(context, "binaryData", isBase64: true);
        if (size > Most)
        {
            context.Report(context.Object.Root["data"] ?? context.Object.Root["binaryData"] ?? context.Object.Root["stringData"], context.Object.ToString(), WholeNumber.InWords(size));
        }
    }

    private static long SizeOf(RuleContext context, string field, bool isBase64) =>
        (context.Object.Root[field] as MappingNode)?.Select(entry => entry.Value).OfType<ScalarNode>().Sum(value => isBase64 ? DecodedLength(value.Text) : Encoding.UTF8.GetByteCount(value.Text)) ?? 0;

    private static long DecodedLength(string text)
    {
        var digits = text.Count(character => character is not ('=' or '\n' or '\r'));
        return digits * 3L / 4;
    }
}
