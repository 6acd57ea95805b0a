using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>A Secret that says what it is and lacks what that needs.</summary>
public sealed class SecretHasItsKeys : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5071",
        "A Secret of a type must have that type's keys",
        "{0} is of type {1}, and so needs {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["NAM37"],
        Why = "The type of a Secret is a promise: one of type `kubernetes.io/tls` has a certificate and a key, one with a token names the account it is for. The API server refuses a Secret that does not keep it.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: Secret
            metadata:
              name: web-token
            type: kubernetes.io/service-account-token
            """,
        Right = """
            apiVersion: v1
            kind: Secret
            metadata:
              name: web-token
              annotations:
                kubernetes.io/service-account.name: web
            type: kubernetes.io/service-account-token
            """,
        Fix = "Add the keys, or leave the type out: it is then `Opaque`.",
    };

    private static readonly string[] Maps = ["data", "stringData"];

    private static readonly Dictionary<string, string[]> Keys = new()
    {
        ["kubernetes.io/tls"] = ["tls.crt", "tls.key"],
        ["kubernetes.io/dockerconfigjson"] = [".dockerconfigjson"],
        ["kubernetes.io/dockercfg"] = [".dockercfg"],
        ["kubernetes.io/ssh-auth"] = ["ssh-privatekey"],
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["Secret"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { ApiVersion: "v1", Kind: "Secret" } || context.Object.Root.FindText("type") is not { } type)
        {
            return;
        }

        var place = context.Object.Root["data"] ?? context.Object.Root["stringData"] ?? context.Object.Root["type"];
        if (Keys.TryGetValue(type, out var keys))
        {
            foreach (var key in keys.Where(key => !Has(context, key)))
            {
                context.Report(place, context.Object.ToString(), type, $"the key data[{key}]");
            }
        }
        else if (type == "kubernetes.io/basic-auth" && !Has(context, "username") && !Has(context, "password"))
        {
            context.Report(place, context.Object.ToString(), type, "the key data[username] or data[password]");
        }
        else if (type == "kubernetes.io/service-account-token" && string.IsNullOrEmpty(Account(context)))
        {
            context.Report(context.Object.Root["metadata"], context.Object.ToString(), type, "the annotation kubernetes.io/service-account.name");
        }
    }

    private static bool Has(RuleContext context, string key) =>
        Maps.Any(field => context.Object.Root[field] is MappingNode map && map[key] is not null);

    private static string? Account(RuleContext context) =>
        (context.Object.Root.Find("metadata.annotations") as MappingNode)?["kubernetes.io/service-account.name"] is ScalarNode account ? account.Text : null;
}
