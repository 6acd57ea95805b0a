using System;
using k8s.Models;
using Manifests;

namespace Broken.Typed;

public static class NotKnown
{
    [Manifest]
    public static V1Namespace Machine => new()
    {
        Metadata = new() { Name = Environment.MachineName },                         // K8S1002: differs from machine to machine
    };
}

public sealed class NotStatic
{
    [Manifest] public V1Namespace Shop => new() { Metadata = new() { Name = "k1021" } }; // K8S1021: nobody makes a NotStatic
}

[Deployment("web"), InNamespace("k1020"), Container(Image = "example/web:1.0")]
public sealed class PatchOfNothing
{
    [Patch]
    private static V1StatefulSet More => new() { Spec = new() { MinReadySeconds = 5 } }; // K8S1020: it is a Deployment
}
