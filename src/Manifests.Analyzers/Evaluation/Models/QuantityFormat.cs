namespace Manifests.Analyzers.Evaluation.Models;

/// <summary>The units of an amount, numbered as KubernetesClient numbers them.</summary>
internal enum QuantityFormat
{
    /// <summary><c>12e6</c></summary>
    DecimalExponent,

    /// <summary><c>12Mi</c></summary>
    BinarySI,

    /// <summary><c>12M</c></summary>
    DecimalSI,
}
