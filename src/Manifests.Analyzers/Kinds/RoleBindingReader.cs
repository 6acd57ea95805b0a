using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>RoleBindings and ClusterRoleBindings: which role they give, and to whom.</summary>
internal sealed class RoleBindingReader : KindReader
{
    private const string ApiGroup = "rbac.authorization.k8s.io";

    public override bool Reads(string kind) => kind is "RoleBinding" or "ClusterRoleBinding";

    public override void Complete(ObjectDraft draft)
    {
        if (Role(draft) is var (kind, name, origin))
        {
            var role = new MappingNode(origin);
            role.Set("apiGroup", ScalarNode.String(ApiGroup, origin));
            role.Set("kind", ScalarNode.String(kind, origin));
            role.Set("name", ScalarNode.String(name, origin));
            draft.Root.Set("roleRef", role);
        }

        var subjects = new SequenceNode(draft.Origin);
        foreach (var subject in Subjects(draft))
        {
            subjects.Add(subject);
        }

        if (subjects.Count > 0)
        {
            draft.Root.Set("subjects", subjects);
        }
    }

    private static (string Kind, string Name, Origin? Origin)? Role(ObjectDraft draft)
    {
        foreach (var kind in new[] { "ClusterRole", "Role" })
        {
            if (draft.Use.Value(kind) is { } value)
            {
                var name = value.Text ?? draft.FactsOf(value.Type!).FirstOrDefault(facts => facts.Kind == kind)?.Name;
                return name is null ? null : (kind, name, value.Origin);
            }
        }

        // The same class's: a Role can only be given within a namespace.
        var own = draft.Type.Objects.Where(use => use.Shape.Object!.Kind is "Role" or "ClusterRole")
            .Where(use => use.Shape.Object!.Kind == "ClusterRole" || draft.Kind == "RoleBinding")
            .OrderBy(use => use.Shape.Object!.Kind == "ClusterRole").FirstOrDefault();
        return own is null ? null : (own.Shape.Object!.Kind, draft.Type.NameOf(own), draft.Origin);
    }

    private static IEnumerable<MappingNode> Subjects(ObjectDraft draft)
    {
        var users = Named(draft, "User", nameof(RoleBindingAttribute.Users)).Concat(Named(draft, "Group", nameof(RoleBindingAttribute.Groups))).ToList();
        return Account(draft, users.Count > 0) is { } account ? users.Prepend(account) : users;
    }

    private static IEnumerable<MappingNode> Named(ObjectDraft draft, string kind, string option)
    {
        foreach (var name in draft.Use.Value(option)?.Node as SequenceNode ?? Enumerable.Empty<Node>())
        {
            var subject = new MappingNode(name.Origin);
            subject.Set("kind", ScalarNode.String(kind, name.Origin));
            subject.Set("apiGroup", ScalarNode.String(ApiGroup, name.Origin));
            subject.Set("name", name.Clone());
            yield return subject;
        }
    }

    private static MappingNode? Account(ObjectDraft draft, bool hasOthers)
    {
        if (draft.Use.Value(nameof(RoleBindingAttribute.ServiceAccount)) is not { } value)
        {
            var own = hasOthers ? null : draft.Type.Objects.FirstOrDefault(use => use.Shape.Type == typeof(ServiceAccountAttribute));
            return own is null ? null : Account(draft.Type.NameOf(own), NamespaceOf(draft, own), draft.Origin);
        }

        if (value.Text is { } text)
        {
            var slash = text.IndexOf('/');
            return Account(text.Substring(slash + 1), slash > 0 ? text.Substring(0, slash) : draft.Root.FindText("metadata.namespace"), value.Origin);
        }

        var facts = draft.FactsOf(value.Type!).FirstOrDefault(facts => facts.Kind == "ServiceAccount");
        return facts is null ? null : Account(facts.Name, facts.Namespace, value.Origin);
    }

    // A ClusterRoleBinding has no namespace to take its account's from.
    private static string? NamespaceOf(ObjectDraft draft, AttributeUse account) =>
        draft.FactsOf(draft.Type.Symbol).FirstOrDefault(facts => facts.Kind == "ServiceAccount" && facts.Name == draft.Type.NameOf(account))?.Namespace
        ?? draft.Root.FindText("metadata.namespace");

    private static MappingNode Account(string name, string? ns, Origin? origin)
    {
        var subject = new MappingNode(origin);
        subject.Set("kind", ScalarNode.String("ServiceAccount", origin));
        subject.Set("name", ScalarNode.String(name, origin));
        if (ns is not null)
        {
            subject.Set("namespace", ScalarNode.String(ns, origin));
        }

        return subject;
    }
}
