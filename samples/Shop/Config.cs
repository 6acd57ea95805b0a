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

/// <summary>Where the orders' attachments lie.</summary>
[PersistentVolumeClaim("10Gi", AccessModes = [AccessMode.ReadWriteOnce], StorageClass = "fast")]
public sealed class OrdersData;
