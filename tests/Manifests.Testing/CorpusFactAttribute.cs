using System.IO;
using Xunit;

namespace Manifests.Testing;

/// <summary>A test that needs the corpus, and is skipped where it is absent.</summary>
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (!File.Exists(Corpus.Archive))
        {
            Skip = $"The corpus of real YAML is not at {Corpus.Archive}.";
        }
    }
}
