namespace Manifests.Core.Yaml;

/// <summary>A comment of a YAML file.</summary>
/// <param name="Text">What it says, without the <c>#</c> and the blank behind it.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">The column of its <c>#</c>, from 1.</param>
/// <param name="IsInline">Whether something else stands before it on its line.</param>
public sealed record YamlComment(string Text, int Line, int Column, bool IsInline);
