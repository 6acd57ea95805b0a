using Manifests;

[Service("configured", 80)]
public static class Configured;
