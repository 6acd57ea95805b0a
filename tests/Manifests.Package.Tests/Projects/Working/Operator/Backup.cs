using System.ComponentModel.DataAnnotations;
using k8s;
using k8s.Models;
using Manifests;

namespace Operator;

/// <summary>Copies a database, again and again.</summary>
[KubernetesEntity(Group = "backups.example.com", ApiVersion = "v1", Kind = "Backup", PluralName = "backups")]
[CustomResourceDefinition(Storage = true, ShortNames = ["bk"])]
[PrinterColumn("Age", ".metadata.creationTimestamp")]
public sealed class V1Backup : IKubernetesObject<V1ObjectMeta>, ISpec<BackupSpec>, IStatus<BackupStatus?>
{
    public string ApiVersion { get; set; } = "backups.example.com/v1";
    public string Kind { get; set; } = "Backup";
    public V1ObjectMeta Metadata { get; set; } = new();
    public required BackupSpec Spec { get; set; }
    public BackupStatus? Status { get; set; }
}

public sealed class BackupSpec
{
    /// <summary>The database.</summary>
    [PrinterColumn]
    public required string Source { get; set; }

    /// <summary>How many copies are kept.</summary>
    [Range(1, 100)]
    public int Keep { get; set; } = 7;

    /// <summary>The pods that copy.</summary>
    public V1PodTemplateSpec? Template { get; set; }
}

public sealed class BackupStatus
{
    /// <summary>When the last copy was made.</summary>
    public DateTime? LastCopy { get; set; }
}

/// <summary>Copies a database once.</summary>
[CustomResourceDefinition("backups.example.com", "v1beta1", Deprecated = true)]
public sealed class V1Beta1Backup
{
    public string Source { get; set; } = "";
}
