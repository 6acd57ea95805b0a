namespace Manifests.Build;

/// <summary>The ids of the build's errors. <c>MANIFESTS001</c>, a compiler that is too old, is Manifests.targets' own.</summary>
internal static class ProblemCodes
{
    public const string UnreadableAssembly = "MANIFESTS002";
    public const string UnreadableCarrier = "MANIFESTS003";
    public const string BadOption = "MANIFESTS004";
    public const string SameFile = "MANIFESTS005";
    public const string ForeignFile = "MANIFESTS006";
    public const string FileAccess = "MANIFESTS007";
    public const string OutsideFolder = "MANIFESTS008";
    public const string UnreadableYaml = "MANIFESTS009";
}
