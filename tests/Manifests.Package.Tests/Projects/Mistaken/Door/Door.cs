using Manifests;

[Service("door", 80, TargetPort = "http", Namespace = "shop", Selector = "app=catalog")]
public static class Door;

[Service("gate", 80, TargetPort = 9090, For = typeof(Shop.Catalog))]
public static class Gate;
