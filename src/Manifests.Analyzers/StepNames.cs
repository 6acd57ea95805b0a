namespace Manifests.Analyzers;

/// <summary>The names of the generator's steps, by which its tests see what was done again after an edit.</summary>
internal static class StepNames
{
    /// <summary>One class read into its objects.</summary>
    public const string ReadClass = nameof(ReadClass);

    /// <summary>One class with the texts of its files.</summary>
    public const string ReadFiles = nameof(ReadFiles);

    /// <summary>The C# that carries one class's YAML.</summary>
    public const string WriteCarrier = nameof(WriteCarrier);

    /// <summary>What one class shows to other projects: its objects, or its attributes where it is a preset.</summary>
    public const string ClassFacts = nameof(ClassFacts);

    /// <summary>What one file of YAML shows to other projects.</summary>
    public const string YamlFacts = nameof(YamlFacts);

    /// <summary>The C# of the project's index.</summary>
    public const string WriteIndex = nameof(WriteIndex);
}
