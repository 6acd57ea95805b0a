using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Labels;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Tool.Importing;

/// <summary>Puts objects together as a person would: a workload with its Services, its autoscaler, its budget, its settings and its rights.</summary>
internal sealed class Grouping
{
    private readonly List<App> _apps = [];
    private readonly Dictionary<SourceObject, App> _appOf = [];

    public static IReadOnlyList<App> Of(IReadOnlyList<SourceObject> objects)
    {
        var grouping = new Grouping();
        foreach (var workload in objects.Where(item => PodTemplates.IsWorkload(item.Kind) && item.Kind != "PodTemplate"))
        {
            grouping.Put(workload, grouping.New(workload));
        }

        // What later ones belong to comes first: a binding to its account, an Ingress to its Service.
        grouping.PutEach(objects, "Service", grouping.OfService);
        grouping.PutEach(objects, "HorizontalPodAutoscaler", grouping.OfAutoscaler);
        grouping.PutEach(objects, "PodDisruptionBudget", item => grouping.Selecting(item, item.Root.Find("spec.selector")));
        grouping.PutEach(objects, "NetworkPolicy", item => grouping.Selecting(item, item.Root.Find("spec.podSelector")));
        grouping.PutEach(objects, "ServiceAccount", grouping.UsingAccount);
        grouping.PutEach(objects, "RoleBinding", grouping.OfBinding);
        grouping.PutEach(objects, "ClusterRoleBinding", grouping.OfBinding);
        grouping.PutEach(objects, "Role", grouping.OfRole);
        grouping.PutEach(objects, "ClusterRole", grouping.OfRole);
        foreach (var kind in new[] { "ConfigMap", "Secret", "PersistentVolumeClaim" })
        {
            grouping.PutEach(objects, kind, grouping.ReferringTo);
        }

        grouping.PutEach(objects, "Ingress", grouping.BehindIngress);
        foreach (var item in objects.Where(item => !grouping._appOf.ContainsKey(item)))
        {
            grouping.Put(item, grouping.Alone(item));
        }

        return grouping._apps;
    }

    private void PutEach(IReadOnlyList<SourceObject> objects, string kind, Func<SourceObject, App?> find)
    {
        foreach (var item in objects.Where(item => item.Kind == kind && !_appOf.ContainsKey(item)))
        {
            if (find(item) is { } app)
            {
                Put(item, app);
            }
        }
    }

    private void Put(SourceObject item, App app)
    {
        app.Objects.Add(item);
        _appOf[item] = app;
    }

    private App New(SourceObject item)
    {
        var app = new App(item.Object.Name, item.Object.Namespace);
        _apps.Add(app);
        return app;
    }

    // What nobody uses goes with what has its name, as an account with its role does.
    private App Alone(SourceObject item) =>
        _apps.Find(app => app.Name == item.Object.Name && app.Namespace == item.Object.Namespace && item.Kind != "Namespace") ?? New(item);

    private App? OfService(SourceObject service) =>
        service.Root.Find("spec.selector") is MappingNode { Count: > 0 } selector ? Matching(service, LabelSelector.FromMap(selector)) : null;

    private App? Selecting(SourceObject item, Node? selector) =>
        selector is MappingNode { Count: > 0 } mapping ? Matching(item, LabelSelector.FromLabelSelector(mapping)) : null;

    // Several workloads behind one selector share it: it belongs to none of them, unless it has the name of one.
    private App? Matching(SourceObject item, LabelSelector selector)
    {
        var matching = Workloads(item).Where(workload => selector.Matches(ObjectFacts.ToDictionary(workload.Object.PodLabels()))).ToList();
        return matching.Find(workload => workload.Object.Name == item.Object.Name) is { } named ? _appOf[named] : matching.Count == 1 ? _appOf[matching[0]] : null;
    }

    private App? OfAutoscaler(SourceObject item) => Only(Workloads(item).Where(workload =>
        workload.Kind == item.Root.FindText("spec.scaleTargetRef.kind") && workload.Object.Name == item.Root.FindText("spec.scaleTargetRef.name")));

    private App? UsingAccount(SourceObject account) => Only(Workloads(account).Where(workload => workload.Object.PodTemplate().FindText("spec.serviceAccountName") == account.Object.Name));

    private App? OfBinding(SourceObject binding) => binding.Root.FindItems("subjects")
        .Where(subject => subject.FindText("kind") == "ServiceAccount")
        .Select(subject => _appOf.Keys.FirstOrDefault(item => item.Kind == "ServiceAccount" && item.Object.Name == subject.FindText("name")
            && item.Object.Namespace == (subject.FindText("namespace") ?? binding.Object.Namespace)))
        .Where(account => account is not null).Select(account => _appOf[account!]).FirstOrDefault();

    private App? OfRole(SourceObject role)
    {
        var apps = _appOf.Where(pair => pair.Key.Kind is "RoleBinding" or "ClusterRoleBinding" && pair.Key.Root.FindText("roleRef.kind") == role.Kind
            && pair.Key.Root.FindText("roleRef.name") == role.Object.Name && (role.Kind == "ClusterRole" || pair.Key.Object.Namespace == role.Object.Namespace)).Select(pair => pair.Value).Distinct().ToList();
        return apps.Count == 1 ? apps[0] : null;
    }

    private App? ReferringTo(SourceObject item) => Only(Workloads(item).Where(workload => workload.Object.PodTemplate() is { } pod && RefersTo(pod, item)));

    private static bool RefersTo(MappingNode pod, SourceObject item)
    {
        var fields = item.Kind switch
        {
            "ConfigMap" => new[] { "configMapRef", "configMapKeyRef", "configMap" },
            "Secret" => ["secretRef", "secretKeyRef", "secret"],
            _ => ["persistentVolumeClaim"],
        };
        return Mappings(pod).Any(entry => fields.Contains(entry.Key) && entry.Value is MappingNode reference
            && (reference.FindText("name") ?? reference.FindText("secretName") ?? reference.FindText("claimName")) == item.Object.Name);
    }

    private static IEnumerable<MappingEntry> Mappings(Node node) => node switch
    {
        MappingNode mapping => mapping.SelectMany(entry => Mappings(entry.Value).Prepend(entry)),
        SequenceNode sequence => sequence.SelectMany(Mappings),
        _ => [],
    };

    private App? BehindIngress(SourceObject ingress)
    {
        var names = ingress.Root.FindItems("spec.rules").SelectMany(rule => rule.FindItems("http.paths")).Select(path => path.FindText("backend.service.name")).Distinct().ToList();
        var apps = names.Select(name => _appOf.Keys.FirstOrDefault(item => item.Kind == "Service" && item.Object.Name == name && item.Object.Namespace == ingress.Object.Namespace))
            .Select(service => service is null ? null : _appOf[service]).Distinct().ToList();
        return apps.Count == 1 ? apps[0] : null;
    }

    private IEnumerable<SourceObject> Workloads(SourceObject item) =>
        _appOf.Keys.Where(other => PodTemplates.IsWorkload(other.Kind) && other.Object.Namespace == item.Object.Namespace);

    private App? Only(IEnumerable<SourceObject> workloads) => workloads.ToList() is [var only] ? _appOf[only] : null;
}
