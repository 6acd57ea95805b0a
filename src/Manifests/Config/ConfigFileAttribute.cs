using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A file of the project as a key of the class's <see cref="ConfigMapAttribute"/>, beside what its constants say.</summary>
/// <remarks>
/// Writes an entry of <c>data</c> with the file's text as it is, and of <c>binaryData</c> where the file is no text in UTF-8 or UTF-16 (a picture, a key store). The build must know the file: those of the folder <c>config</c> are known by themselves, any other by
/// <c>&lt;ManifestsConfigFile Include="nginx/*.conf" /&gt;</c> in the project file, or as one of its <c>AdditionalFiles</c>. K8S4040 reports a file that is not known. A ConfigMap
/// holds up to 1 MiB; more belongs into the image or a volume.
/// </remarks>
/// <example><code>[ConfigMap("web-config")]
/// [ConfigFile("config/nginx.conf")]
/// [ConfigFile("config/mime.types.txt", Key = "mime.types")]
/// public static class WebConfig;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOf("ConfigMap", "data")]
public sealed class ConfigFileAttribute : PartAttribute
{
    /// <summary>A file, or with a <c>*</c> in its name several.</summary>
    /// <param name="path">Its path, from the project's folder or from that of the source file: <c>"config/nginx.conf"</c>, <c>"config/*.conf"</c>.</param>
    public ConfigFileAttribute(string path) => Path = path;

    /// <summary>
    /// The file's path, from the project's folder or from that of the source file. With a <c>*</c> in the file's name: each file of that folder that fits. The text is the
    /// value in Kubernetes' <c>data</c>, other bytes that in <c>binaryData</c>.
    /// </summary>
    [Identifies]
    public string Path { get; }

    /// <summary>The key in Kubernetes' <c>data</c> or <c>binaryData</c>: letters, digits, '-', '_' and '.', at most 253 characters. Default: the file's name without its folder.</summary>
    public string? Key { get; set; }
}
