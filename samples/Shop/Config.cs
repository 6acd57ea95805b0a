using Manifests;

namespace Shop;

/// <summary>What the pages are configured with: each property becomes a variable that .NET's configuration reads.</summary>
[ConfigMap(Section = "Web")]
public sealed class WebOptions
{
    public string Title { get; set; } = "The shop";

    public int PageSize { get; set; } = 20;
}

[ConfigMap(Section = "Orders")]
public sealed class OrdersOptions
{
    public int MaxItems { get; set; } = 10;

    public RetryOptions Retry { get; set; } = new();

    public sealed class RetryOptions
    {
        public int Count { get; set; } = 3;
    }
}

/// <summary>What all of the shop's scripts know.</summary>
[ConfigMap("shop-settings")]
[ConfigFile("config/robots.txt")]
public static class ShopSettings
{
    public const string LOG_LEVEL = "info";

    [Key("app.theme")]
    public const string Theme = "dark";
}

/// <summary>What the database lets in by. The platform team makes it: the class only names its keys, so a mistyped one is found.</summary>
[Secret("db-credentials")]
[InNamespace(typeof(DataNamespace))]
public static class DatabaseCredentials
{
    [Key("password")]
    public const string Password = "";
}

/// <summary>Where the orders' attachments lie; all pods of Orders share it.</summary>
[PersistentVolumeClaim("10Gi", AccessModes = [AccessMode.ReadWriteMany], StorageClass = "shared")]
public sealed class OrdersData;
