namespace Manifests.Core.Rules.Yaml;

/// <summary>A rule about YAML as text. The reader finds what breaks it, while it reads.</summary>
public abstract class YamlRule : Rule;
