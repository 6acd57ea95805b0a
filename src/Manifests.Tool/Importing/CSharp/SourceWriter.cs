using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Manifests.Tool.Importing.CSharp;

/// <summary>Writes classes as a file of C#.</summary>
internal static class SourceWriter
{
    private const string Step = "    ";

    /// <summary>A file with a class.</summary>
    public static string Write(ClassText type, string csharpNamespace, bool usesModels)
    {
        var body = new StringBuilder();
        WriteClass(body, type, "");
        var text = new StringBuilder();
        AppendUsing(text, "System", usesModels && Holds(body, "Convert.", "DateTime."));
        AppendUsing(text, "System.Collections.Generic", usesModels && Holds(body, "Dictionary<", "List<"));
        AppendUsing(text, "k8s.Models", usesModels);
        AppendUsing(text, "Manifests", isUsed: true);
        return text.Append("\nnamespace ").Append(csharpNamespace).Append(";\n\n").Append(body).ToString();
    }

    private static void AppendUsing(StringBuilder text, string space, bool isUsed)
    {
        if (isUsed)
        {
            text.Append("using ").Append(space).Append(";\n");
        }
    }

    private static bool Holds(StringBuilder body, params string[] words) => words.Any(word => body.ToString().Contains(word, StringComparison.Ordinal));

    private static void WriteClass(StringBuilder text, ClassText type, string indent)
    {
        WriteComments(text, type.Comments, indent);
        foreach (var attribute in type.Attributes)
        {
            WriteComments(text, attribute.Comments, indent);
            text.Append(indent).Append('[').Append(attribute).Append("]\n");
        }

        text.Append(indent).Append("public static class ").Append(type.Name);
        if (type.Members.Count == 0 && type.Nested.Count == 0)
        {
            text.Append(";\n");
            return;
        }

        text.Append('\n').Append(indent).Append("{\n");
        var isFirst = true;
        foreach (var member in type.Members)
        {
            Separate(text, ref isFirst);
            text.Append(Indented(member, indent + Step)).Append('\n');
        }

        foreach (var nested in type.Nested)
        {
            Separate(text, ref isFirst);
            WriteClass(text, nested, indent + Step);
        }

        text.Append(indent).Append("}\n");
    }

    /// <summary>A text whose lines begin further in; lines without content stay so.</summary>
    public static string Indented(string lines, string indent) => string.Join('\n', lines.Split('\n').Select(line => line.Length == 0 ? line : indent + line));

    private static void Separate(StringBuilder text, ref bool isFirst)
    {
        if (!isFirst)
        {
            text.Append('\n');
        }

        isFirst = false;
    }

    private static void WriteComments(StringBuilder text, IEnumerable<string> comments, string indent)
    {
        foreach (var comment in comments)
        {
            text.Append(indent).Append(comment.Length == 0 ? "//" : "// " + comment).Append('\n');
        }
    }
}
