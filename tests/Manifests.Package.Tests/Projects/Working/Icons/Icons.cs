using Manifests;

[ConfigMap]
[ConfigFile("config/*")]
public static class Icons;
