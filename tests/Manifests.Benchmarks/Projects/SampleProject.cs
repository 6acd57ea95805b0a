using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Manifests.Benchmarks.Projects;

/// <summary>A project of as many classes as one likes, each in a file of its own and of use to one generator.</summary>
internal abstract class SampleProject
{
    /// <summary>A file that no generator has to do with, in whose method body somebody types.</summary>
    public const string ElsewhereFile = """
        namespace Shop;

        public sealed class Till
        {
            private decimal _taken;

            public decimal Taken => _taken;

            public decimal Sell(int pieces, decimal price)
            {
                var total = pieces * price;
                if (pieces > 1000000)
                {
                    total *= 0.9m;
                }

                _taken += total;
                return total;
            }
        }
        """;

    /// <summary>The value in every file that an edit changes; nothing else in a file looks like it.</summary>
    public const int FirstValue = 1000000;

    /// <summary>What the files need to compile, beside .NET.</summary>
    public abstract IReadOnlyList<MetadataReference> References { get; }

    public abstract IIncrementalGenerator NewGenerator();

    /// <summary>The file of one class, which has <see cref="FirstValue"/> in one of its attributes.</summary>
    public abstract string ClassFile(int number);

    /// <summary>The files that the classes share.</summary>
    public virtual IReadOnlyList<string> SharedFiles => [];

    /// <summary>The project for a subject.</summary>
    public static SampleProject Of(Subject subject) => subject switch
    {
        Subject.Mapperly => new Mappers(),
        Subject.TypedInitialisers => new TypedInitialisers(),
        _ => new AnnotatedClasses(),
    };
}
