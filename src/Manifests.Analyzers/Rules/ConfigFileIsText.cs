using System.Linq;
using Manifests.Analyzers.Config;
using Manifests.Core.Rules;

namespace Manifests.Analyzers.Rules;

internal sealed class ConfigFileIsText : UsageRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4041",
        "A file of a ConfigMap is text",
        "'{0}' is no text in UTF-8 or UTF-16, and cannot be carried",
        RuleSeverity.Error)
    {
        Why = "The compiler hands out the project's files as text. Bytes that are no text are lost on the way, so what came to the cluster would be another file; it is left out instead.",
        Wrong = """
            [ConfigMap("web-config")]
            [ConfigFile("config/favicon.ico")]
            public static class WebConfig;
            """,
        Right = """
            [ConfigMap("web-config")]
            [ConfigFile("config/nginx.conf")]
            public static class WebConfig;
            """,
        Fix = "Put such a file into the image. Text in an old encoding: save it as UTF-8.",
    };

    public override void Check(UsageContext context)
    {
        var folder = ConfigFileToken.FolderOf(context.Type.Symbol);
        foreach (var use in context.Type.Uses.Where(use => use.Shape.Type == typeof(ConfigFileAttribute)))
        {
            if (use.Value(nameof(ConfigFileAttribute.Path)) is { Text: { } path } value
                && context.Files.Find(new ConfigFileToken(folder, path)).FirstOrDefault(file => !context.IsText(file)) is { } file)
            {
                context.Report(value.Origin, ConfigFileToken.NameOf(file.Path));
            }
        }
    }
}
