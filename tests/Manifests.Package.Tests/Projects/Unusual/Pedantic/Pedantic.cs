using System;
using System.Reflection;
using System.Runtime.InteropServices;
using Manifests;

[assembly: AssemblyVersion("1.0.0.0")]
[assembly: CLSCompliant(false)]
[assembly: ComVisible(false)]

namespace Pedantic;

/// <summary>A site.</summary>
[Pod]
[Label("app", "web")]
[Container("web", "example/web@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
[ContainerPort(8080)]
[Service(80, TargetPort = 8080)]
public static class Site;
