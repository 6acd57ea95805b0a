using Manifests;

[Service("configured-block", 80)]
public static class ConfiguredBlock;
