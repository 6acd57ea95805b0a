using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Manifests.Analyzers.Analysis;
using Manifests.Analyzers.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Analyzers.Outlines;

/// <summary>Reads the outline of a file.</summary>
internal sealed class FileOutlineReader
{
    private readonly SyntaxTree _tree;
    private readonly FileOutline _file = new();
    private readonly List<string> _usingNames = [];

    public FileOutlineReader(SyntaxTree tree) => _tree = tree;

    public FileOutline Read(CancellationToken cancellation)
    {
        _file.IsOurs = _tree.FilePath.Contains(typeof(ManifestGenerator).FullName!);
        if (_tree.GetRoot(cancellation) is CompilationUnitSyntax root && !_file.IsOurs)
        {
            ReadUsings(root.Usings);
            foreach (var alias in root.Externs)
            {
                _file.Shared = _file.Shared.With(alias.ToString());
            }

            foreach (var attribute in root.AttributeLists.SelectMany(list => list.Attributes).Where(MayBeOurs))
            {
                _file.ConcernsAll = true;
                _file.SharedNames.AddRange(SyntaxNames.InArguments(attribute));
            }

            ReadMembers(root.Members, "", null);
        }

        return _file;
    }

    private void ReadUsings(SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (var directive in usings)
        {
            var isGlobal = directive.GlobalKeyword.RawKind != 0;
            _file.Shared = isGlobal ? _file.Shared.With(directive.ToString()) : _file.Shared;
            if (directive.Alias is not null && directive.NamespaceOrType is NameSyntax target && AttributeCatalogue.FindWritten(SyntaxNames.LastOf(target)) is not null)
            {
                _file.HasAlias = true;
                _file.HasGlobalAlias |= isGlobal;
            }
            else if (directive.Alias is not null || directive.StaticKeyword.RawKind != 0)
            {
                (isGlobal ? _file.SharedNames : _usingNames).AddRange(SyntaxNames.In(directive.NamespaceOrType));
            }
        }
    }

    private void ReadMembers(SyntaxList<MemberDeclarationSyntax> members, string prefix, TypeOutline? outer)
    {
        foreach (var member in members)
        {
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax space:
                    var name = prefix + string.Join(".", SyntaxNames.In(space.Name));
                    _file.Namespaces.Add(name);
                    ReadUsings(space.Usings);
                    ReadMembers(space.Members, name + ".", null);
                    break;
                case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                    ReadType(member, prefix, outer);
                    break;
            }
        }
    }

    private void ReadType(MemberDeclarationSyntax syntax, string prefix, TypeOutline? outer)
    {
        var (identifier, arity) = syntax switch
        {
            TypeDeclarationSyntax type => (type.Identifier, type.TypeParameterList?.Parameters.Count ?? 0),
            BaseTypeDeclarationSyntax type => (type.Identifier, 0),
            DelegateDeclarationSyntax type => (type.Identifier, type.TypeParameterList?.Parameters.Count ?? 0),
            _ => default,
        };
        var fullName = prefix + identifier.ValueText + (arity == 0 ? "" : "`" + arity.ToString(CultureInfo.InvariantCulture));
        var outline = new TypeOutline(syntax, identifier.ValueText, fullName, outer, _file);
        outer?.Nested.Add(outline);
        _file.Types.Add(outline);
        Describe(outline);
        if (syntax is TypeDeclarationSyntax { Members: var members })
        {
            ReadMembers(members, fullName + ".", outline);
        }
    }

    private void Describe(TypeOutline outline)
    {
        var names = new HashSet<string>(_usingNames, StringComparer.Ordinal);
        foreach (var attribute in outline.Syntax.AttributeLists.SelectMany(list => list.Attributes).Where(MayBeOurs))
        {
            names.UnionWith(SyntaxNames.InArguments(attribute));
            var shape = ShapeOf(attribute);
            outline.MayMakeObjects = true;
            outline.UsesPreset |= shape?.Type == typeof(UseAttribute);
            outline.IsOpen |= shape is null;
            if (shape?.Object?.Kind is "ConfigMap" or "Secret" && outline.Depth == Depth.Attributes)
            {
                outline.Depth = Depth.Data;
            }

            if (shape?.Type == typeof(ManifestAttribute) || shape?.Type == typeof(PatchAttribute))
            {
                outline.Depth = Depth.Whole;
            }

            if (shape?.Type == typeof(CustomResourceDefinitionAttribute))
            {
                outline.IsOpen = true;
                outline.IsDefinition = true;
                _file.ConcernsAll = true;
                _file.SharedNames.AddRange(SyntaxNames.InArguments(attribute));
            }
        }

        if (outline.Syntax is TypeDeclarationSyntax type && type.Members.Any(AnnotatedSyntax.MayBeMarked))
        {
            outline.MayMakeObjects = true;
            outline.Depth = Depth.Whole;
        }

        outline.Extends = outline.Syntax is TypeDeclarationSyntax declaration && declaration.Members.Any(IsExtension);
        names.UnionWith(SyntaxNames.In((outline.Syntax as BaseTypeDeclarationSyntax)?.BaseList));
        names.UnionWith(SyntaxNames.InConstants(outline.Syntax));
        outline.Names = [.. names];
        if (AttributeCatalogue.FindWritten(outline.Name) is not null)
        {
            _file.Shared = _file.Shared.With(outline.FullName).With((outline.Syntax as BaseTypeDeclarationSyntax)?.BaseList?.ToString() ?? "").With(outline.Syntax.Modifiers.ToString());
        }
    }

    // Extension blocks are a kind of type that the compiler we are built against does not know yet.
    private static bool IsExtension(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.ParameterList.Parameters.FirstOrDefault()?.Modifiers.Any(SyntaxKind.ThisKeyword) == true,
        TypeDeclarationSyntax type => type.Keyword.ValueText == "extension",
        _ => false,
    };

    private static AttributeShape? ShapeOf(AttributeSyntax attribute) => AttributeCatalogue.FindWritten(SyntaxNames.LastOf(attribute.Name));

    private bool MayBeOurs(AttributeSyntax attribute) => _file.HasAlias || ShapeOf(attribute) is not null;
}
