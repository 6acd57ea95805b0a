using Manifests;

[Service("no-pods", 80)]
public static class NoPods;
