using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace Manifests.Package.Tests.Compatibility;

/// <summary>A later version of a package: its assemblies are others under the same names, and say something else in some place.</summary>
internal static class NewerPackage
{
    /// <summary>Writes the later version beside the package. Each text must be as long as the one that it replaces.</summary>
    public static void Make(string packageFile, string version, string newVersion, params (string Old, string New)[] texts)
    {
        var newer = packageFile.Replace(version, newVersion, StringComparison.Ordinal);
        File.Copy(packageFile, newer);
        using var package = ZipFile.Open(newer, ZipArchiveMode.Update);
        foreach (var entry in package.Entries.ToList())
        {
            var content = Read(entry);
            if (entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal))
            {
                content = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content).Replace(version, newVersion, StringComparison.Ordinal));
            }
            else if (entry.FullName.EndsWith(".dll", StringComparison.Ordinal) && entry.Name != "YamlDotNet.dll")
            {
                Replace(content, ModuleId(content), Guid.NewGuid().ToByteArray());
                foreach (var (old, @new) in texts)
                {
                    Replace(content, Encoding.Unicode.GetBytes(old), Encoding.Unicode.GetBytes(@new));
                }
            }
            else
            {
                continue;
            }

            var name = entry.FullName;
            entry.Delete();
            using var stream = package.CreateEntry(name).Open();
            stream.Write(content);
        }
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static byte[] ModuleId(byte[] assembly)
    {
        using var image = new PEReader(new MemoryStream(assembly));
        var metadata = image.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid).ToByteArray();
    }

    private static void Replace(byte[] content, byte[] old, byte[] @new)
    {
        for (var at = content.AsSpan().IndexOf(old); at >= 0; at = content.AsSpan().IndexOf(old))
        {
            @new.CopyTo(content, at);
        }
    }
}
