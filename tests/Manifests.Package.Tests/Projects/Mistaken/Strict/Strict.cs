using Manifests;

[Service("strict", 80)]
public static class Strict;
