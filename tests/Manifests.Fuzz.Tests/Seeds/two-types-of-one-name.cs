using Manifests;

[Pod("a")] [Container("c", "nginx:1")]
public static class App { }

[Pod("b")] [Container("c", "nginx:1")]
public struct App { }

public class Outer { [Service("s", 80)] public class Inner; }

public record Outer { [Service("s", 80)] public class Inner; }

public class Shop { [Service("s", 80)] public class Web; }

namespace Shop { [Service("s", 80)] public class Web; }
