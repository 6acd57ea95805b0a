using k8s.Models;
using Manifests;

namespace Shop;

/// <summary>The shop's pages: the only app that the outside reaches.</summary>
[Use(typeof(WebService))]
[Container(Image = "registry.example/shop/web:1.4.2")]
[Env("ORDERS_URL", ServiceOf = typeof(Orders))]
[EnvFrom(typeof(WebOptions))]
[Ingress("shop.example.com", ClassName = "nginx", TlsSecret = "shop-tls")]
[Ingress("staging.shop.example.com", ClassName = "nginx", TlsSecret = "shop-tls", Environment = "staging")]
[HorizontalPodAutoscaler(2, 4, Cpu = 70)]
[HorizontalPodAutoscaler(4, 20, Cpu = 70, Environment = "prod")]
[PodDisruptionBudget(MaxUnavailable = 1)]
[NetworkPolicy(AllowDns = true)]
[AllowFrom("app.kubernetes.io/name=ingress-nginx", NamespaceSelector = "kubernetes.io/metadata.name=ingress-nginx", Port = "http")]
[AllowTo(typeof(Orders), Port = "http")]
public sealed class Web
{
    /// <summary>Customers come first, and a pod that goes down is out of the Service before it stops.</summary>
    [Patch]
    private static V1Deployment First => new()
    {
        Spec = new() { Template = new() { Spec = new() { PriorityClassName = Platform.Customers.Metadata.Name, SchedulerName = "default-scheduler" } } },
    };
}

/// <summary>Takes the orders.</summary>
[Use(typeof(WebService))]
[Container(Image = "registry.example/shop/orders:1.4.2")]
[Env("ConnectionStrings__Orders", "Host=db.shop-data;Database=orders")]
[EnvFrom(typeof(OrdersOptions))]
[Mount("/data", typeof(OrdersData))]
[RollingUpdate(MaxSurge = 0, MaxUnavailable = 1)]
[HorizontalPodAutoscaler(1, 1, Cpu = 80)]
[ServiceAccount]
[Rule("get,list,watch", "configmaps")]
[AllowFrom(typeof(Web), Port = "http")]
[AllowFrom(typeof(Reports), Port = "http")]
public sealed class Orders;

/// <summary>Sums the day up; busy at night, when the shop is not.</summary>
[Use(typeof(WebService))]
[Container(Image = "registry.example/shop/reports:1.4.2")]
[Env("ORDERS_URL", ServiceOf = typeof(Orders))]
[HorizontalPodAutoscaler(1, 6, Cpu = 90)]
public sealed class Reports;
