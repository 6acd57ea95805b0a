using Manifests;

[assembly: ManifestDefaults(Namespace = "shop")]
