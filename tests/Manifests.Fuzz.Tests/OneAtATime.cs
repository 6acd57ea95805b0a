namespace Manifests.Fuzz.Tests;

/// <summary>These tests run one after the other, since they measure what an input costs.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OneAtATime
{
    public const string Name = "one at a time";
}
