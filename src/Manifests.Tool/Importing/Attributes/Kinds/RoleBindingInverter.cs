using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;
using Manifests.Tool.Importing.CSharp;

namespace Manifests.Tool.Importing.Attributes.Kinds;

/// <summary>RoleBindings and ClusterRoleBindings: which role they give, and to whom.</summary>
internal sealed class RoleBindingInverter : KindInverter
{
    private const string ApiGroup = "rbac.authorization.k8s.io";

    public override bool Handles(string kind) => kind is "RoleBinding" or "ClusterRoleBinding";

    public override void Take(ObjectImport item)
    {
        TakeRole(item);
        TakeSubjects(item);
    }

    private static void TakeRole(ObjectImport item)
    {
        if (item.Rest["roleRef"] is not MappingNode { Count: 3 } role || role.FindText("apiGroup") != ApiGroup
            || role["kind"].AsText() is not ("Role" or "ClusterRole") || role["name"].AsText() is not { } name)
        {
            return;
        }

        var kind = role.FindText("kind")!;
        if (item.Host.Role == (kind, name))
        {
            item.Rest.Take("roleRef");
        }
        else if (item.Shape.Option(kind) is not null)
        {
            item.Say(kind, Literals.Text(name), "roleRef");
        }
    }

    // At most one account, before users, before groups: so the attribute writes them.
    private static void TakeSubjects(ObjectImport item)
    {
        var subjects = item.Rest.FindItems("subjects").ToList();
        if (subjects.Count == 0)
        {
            return;
        }

        var account = subjects[0].FindText("kind") == "ServiceAccount" ? Account(item, subjects[0]) : null;
        var others = subjects.Skip(account is null ? 0 : 1).ToList();
        var users = Named(others.TakeWhile(subject => subject.FindText("kind") == "User"));
        var groups = Named(others.SkipWhile(subject => subject.FindText("kind") == "User").TakeWhile(subject => subject.FindText("kind") == "Group"));
        if (users is null || groups is null || users.Count + groups.Count != others.Count)
        {
            return;
        }

        if (account is { Length: > 0 } || (account is not null && others.Count > 0))
        {
            item.Options[nameof(RoleBindingAttribute.ServiceAccount)] = Literals.Text(account.Length > 0 ? account : item.Host.ServiceAccount!);
        }

        Add(item, nameof(RoleBindingAttribute.Users), users);
        Add(item, nameof(RoleBindingAttribute.Groups), groups);
        item.Rest.Take("subjects");
    }

    // Empty for the account that the class makes; null where the attribute cannot say it.
    private static string? Account(ObjectImport item, MappingNode subject)
    {
        var ns = subject["namespace"].AsText();
        if (subject["name"].AsText() is not { } name || subject.Any(entry => entry.Key is not ("kind" or "name" or "namespace")) || ns != item.Source.Object.Namespace && ns is null)
        {
            return null;
        }

        return item.Host.ServiceAccount == name && ns == item.Source.Object.Namespace ? "" : ns == item.Source.Object.Namespace ? name : $"{ns}/{name}";
    }

    private static List<string>? Named(IEnumerable<MappingNode> subjects)
    {
        var names = new List<string>();
        foreach (var subject in subjects)
        {
            if (subject.Count != 3 || subject.FindText("apiGroup") != ApiGroup || subject["name"].AsText() is not { } name)
            {
                return null;
            }

            names.Add(Literals.Text(name));
        }

        return names;
    }

    private static void Add(ObjectImport item, string option, List<string> names)
    {
        if (names.Count > 0)
        {
            item.Options[option] = Literals.List([.. names]);
        }
    }
}
