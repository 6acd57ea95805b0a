using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Manifests.Core.Output;

namespace Manifests.Build.Carriers;

/// <summary>Finds the manifests in a compiled assembly. The assembly is read as data: nothing of it is loaded or run.</summary>
internal static class CarrierReader
{
    /// <summary>The manifests that an assembly carries, in the assembly's order.</summary>
    public static IReadOnlyList<CarriedManifest> Read(string assemblyPath)
    {
        try
        {
            using var file = new FileStream(assemblyPath, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            using var image = new PEReader(file);
            return Read(image.GetMetadataReader(), assemblyPath);
        }
        catch (Exception e) when (e is BadImageFormatException or InvalidOperationException)
        {
            throw new BuildProblem(
                ProblemCodes.UnreadableAssembly,
                $"'{assemblyPath}' is no readable .NET assembly ({e.Message}). Delete it and build again.",
                assemblyPath,
                e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BuildProblem(
                ProblemCodes.UnreadableAssembly,
                $"'{assemblyPath}' cannot be read: {e.Message} Build the project first, and see that no other program locks the file.",
                assemblyPath,
                e);
        }
    }

    private static List<CarriedManifest> Read(MetadataReader metadata, string assemblyPath)
    {
        var manifests = new List<CarriedManifest>();
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            if (metadata.StringComparer.Equals(type.Namespace, CarriedManifest.CarrierNamespace))
            {
                ReadType(metadata, type, assemblyPath, manifests);
            }
        }

        return manifests;
    }

    private static void ReadType(MetadataReader metadata, TypeDefinition type, string assemblyPath, List<CarriedManifest> manifests)
    {
        foreach (var handle in type.GetFields())
        {
            var field = metadata.GetFieldDefinition(handle);
            if (ConstantText(metadata, field) is not { } text)
            {
                continue;
            }

            if (!CarriedManifest.TryParse(text, out var manifest))
            {
                throw Unreadable(text, $"{metadata.GetString(type.Name)}.{metadata.GetString(field.Name)}", assemblyPath);
            }

            manifests.Add(manifest!);
        }
    }

    private static string? ConstantText(MetadataReader metadata, FieldDefinition field)
    {
        var handle = field.GetDefaultValue();
        if ((field.Attributes & FieldAttributes.Literal) == 0 || handle.IsNil)
        {
            return null;
        }

        var constant = metadata.GetConstant(handle);
        if (constant.TypeCode != ConstantTypeCode.String)
        {
            return null;
        }

        var blob = metadata.GetBlobReader(constant.Value);
        return blob.ReadUTF16(blob.Length);
    }

    private static BuildProblem Unreadable(string text, string constant, string assemblyPath)
    {
        var name = $"'{CarriedManifest.CarrierNamespace}.{constant}' in '{assemblyPath}'";
        var message = CarriedManifest.IsCarrier(text)
            ? $"{name} was written by a later version of Manifests than the one that builds this project. "
                + "Update the package 'Manifests' here."
            : $"{name} is no manifest. The namespace {CarriedManifest.CarrierNamespace} is kept for what Manifests generates: "
                + "move a constant of yours elsewhere; else rebuild the project, or update the package 'Manifests'.";
        return new BuildProblem(ProblemCodes.UnreadableCarrier, message, assemblyPath);
    }
}
