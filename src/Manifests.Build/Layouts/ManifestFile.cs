namespace Manifests.Build.Layouts;

/// <summary>A file to be written.</summary>
/// <param name="Path">Its path below the output folder, with slashes.</param>
/// <param name="Text">Its whole content.</param>
/// <param name="Source">Who wants it, as a message names them: a class, or the build itself.</param>
internal sealed record ManifestFile(string Path, string Text, string Source);
