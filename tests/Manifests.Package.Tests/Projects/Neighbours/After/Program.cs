using Manifests;

System.Console.WriteLine(Neighbour.Says);

[Pod]
[Container("app", "example/app:1.0")]
[InNamespace("shop")]
public static class App;
