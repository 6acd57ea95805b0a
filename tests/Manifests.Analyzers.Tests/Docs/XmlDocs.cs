using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Manifests.Analyzers.Tests.Docs;

/// <summary>The XML docs of the public surface, as Markdown.</summary>
internal static class XmlDocs
{
    private static readonly XDocument Document = XDocument.Load(Path.ChangeExtension(typeof(PodAttribute).Assembly.Location, ".xml"));

    public static string Summary(Type type) => Text(Member("T:" + type.FullName)?.Element("summary"));

    public static string Remarks(Type type) => Text(Member("T:" + type.FullName)?.Element("remarks"));

    public static string Summary(PropertyInfo property) => Text(Member($"P:{property.DeclaringType!.FullName}.{property.Name}")?.Element("summary"));

    public static string Summary(FieldInfo field) => Text(Member($"F:{field.DeclaringType!.FullName}.{field.Name}")?.Element("summary"));

    /// <summary>The example's C#, without the indentation that the docs give it.</summary>
    public static string Example(Type type)
    {
        var lines = (Member("T:" + type.FullName)?.Element("example")?.Element("code")?.Value ?? "").Trim().Split('\n').Select(line => line.TrimEnd()).ToList();
        var indentation = lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty(0).Min();
        return string.Join("\n", lines.Select((line, index) => index == 0 || line.Length == 0 ? line : line[indentation..]));
    }

    private static XElement? Member(string name) => Document.Descendants("member").FirstOrDefault(member => member.Attribute("name")?.Value == name);

    private static string Text(XElement? element) =>
        element is null ? "" : Regex.Replace(string.Concat(element.Nodes().Select(Markdown)), "\\s+", " ").Trim();

    private static string Markdown(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" or "seealso" } reference => Reference(reference),
        XElement { Name.LocalName: "paramref" } parameter => $"`{parameter.Attribute("name")?.Value}`",
        XElement other => string.Concat(other.Nodes().Select(Markdown)),
        _ => "",
    };

    private static string Reference(XElement reference)
    {
        var name = reference.Attribute("cref")?.Value ?? reference.Attribute("langword")?.Value ?? "";
        var last = name.Split('(')[0].Split('.').Last();
        return name.StartsWith("T:", StringComparison.Ordinal) && last.EndsWith("Attribute", StringComparison.Ordinal)
            ? $"[`[{Short(last)}]`]({Short(last)}.md)"
            : $"`{last}`";
    }

    public static string Short(string typeName) => typeName.EndsWith("Attribute", StringComparison.Ordinal) ? typeName[..^"Attribute".Length] : typeName;
}
