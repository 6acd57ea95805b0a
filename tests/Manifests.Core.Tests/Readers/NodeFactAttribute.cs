namespace Manifests.Core.Tests.Readers;

/// <summary>A test that needs node, and is skipped on a machine without it.</summary>
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (!NodeReaders.IsNodeInstalled)
        {
            Skip = "There is no node on this machine, and npm's YAML readers need it.";
        }
    }
}
