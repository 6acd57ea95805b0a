using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Riok.Mapperly.Abstractions;

namespace Manifests.Benchmarks.Projects;

/// <summary>Classes that each map one small class to another, by Mapperly's generator.</summary>
internal sealed class Mappers : SampleProject
{
    public override IReadOnlyList<MetadataReference> References { get; } = [MetadataReference.CreateFromFile(typeof(MapperAttribute).Assembly.Location)];

    public override IIncrementalGenerator NewGenerator()
    {
        var assembly = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "Riok.Mapperly.dll"));
        var generator = assembly.GetTypes().Single(type => type.IsDefined(typeof(GeneratorAttribute)));
        return (IIncrementalGenerator)Activator.CreateInstance(generator)!;
    }

    public override string ClassFile(int number) => $$"""
        using Riok.Mapperly.Abstractions;

        namespace Shop.Area{{number % 10}};

        public class Order{{number}}
        {
            public int Id { get; set; }
            public string Customer { get; set; } = "";
            public decimal Total { get; set; }
            public bool IsPaid { get; set; }
        }

        public class OrderView{{number}}
        {
            public int Id { get; set; }
            public string Buyer { get; set; } = "";
            public decimal Total { get; set; }
            public bool IsPaid { get; set; }
            public int Format { get; set; }
        }

        [Mapper]
        public partial class OrderMapper{{number}}
        {
            [MapProperty("Customer", "Buyer")]
            [MapValue("Format", {{FirstValue}})]
            public partial OrderView{{number}} ToView(Order{{number}} order);
        }
        """;
}
