using System.Collections.Immutable;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.Analyzers.Tests.Verifying;

/// <summary>A file of the project that the compiler is given besides its source.</summary>
internal sealed class ProjectFile(string path, string text) : AdditionalText
{
    /// <summary>What examples refer to: two files of text and one that is none.</summary>
    public static ImmutableArray<ProjectFile> Examples { get; } =
    [
        new("config/nginx.conf", "worker_processes 2;\nevents {}\n"),
        new("config/mime.types.txt", "text/html html\n"),
        new("icons/favicon.ico", "\0\u0001\uFFFD"),
    ];

    public override string Path => path;

    /// <summary>What it holds.</summary>
    public string Text => text;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
