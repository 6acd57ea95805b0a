using System;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Xunit.Abstractions;

namespace Manifests.Ide.Tests;

/// <summary>Squiggles while one types, in a project that has nothing but the packed package.</summary>
public class LiveTests(Consumer consumer, ITestOutputHelper output) : IClassFixture<Consumer>
{
    private const string Hello = """
        using Manifests;

        [Pod("hello-pod")]
        [Label("app", "hello")]
        [Container("hello-container", "kubetm/hello")]
        [ContainerPort(8000)]
        public sealed class Hello;
        """;

    private const string Front = """
        using Manifests;

        [Service("hello-svc", 8200, Selector = "app=hello", TargetPort = 8000)]
        public static class Front;
        """;

    [Fact]
    public async Task Mistake_IsUnderlined_AndMendedByTheLightBulb()
    {
        using var editor = await Editor.Open(consumer.ProjectFile);
        editor.Add("Hello.cs", Hello);
        var front = editor.Add("Front.cs", Front);
        Assert.Empty(await editor.Squiggles(front));

        editor.Type(front, text => text.Replace("app=hello", "app=helo", StringComparison.Ordinal));
        var squiggle = Assert.Single(await editor.Squiggles(front));
        Assert.Equal("K8S2001", squiggle.Id);
        Assert.Equal("\"app=helo\"", (await editor.Text(front)).Substring(squiggle.Location.SourceSpan.Start, squiggle.Location.SourceSpan.Length));

        await editor.Apply(front, squiggle, "app=hello");
        Assert.Equal(Front, await editor.Text(front));
        Assert.Empty(await editor.Squiggles(front));
    }

    [Fact]
    public async Task EditOfAnotherFile_BringsTheSquiggleBack()
    {
        using var editor = await Editor.Open(consumer.ProjectFile);
        var hello = editor.Add("Hello.cs", Hello);
        var front = editor.Add("Front.cs", Front);
        Assert.Empty(await editor.Squiggles(front));

        editor.Type(hello, text => text.Replace("\"hello\"", "\"greeter\"", StringComparison.Ordinal));
        Assert.Equal("K8S2001", Assert.Single(await editor.Squiggles(front)).Id);

        editor.Type(hello, text => text.Replace("\"greeter\"", "\"hello\"", StringComparison.Ordinal).Replace("8000", "8001", StringComparison.Ordinal));
        Assert.Equal("K8S3001", Assert.Single(await editor.Squiggles(front)).Id);
    }

    /// <summary>Nothing is asserted about time: it is printed. docs/performance.md has what bounds it.</summary>
    [Theory]
    [InlineData(100)]
    [InlineData(1000)]
    public async Task TimeFromEditToSquiggle_IsPrinted(int classes)
    {
        using var editor = await Editor.Open(consumer.ProjectFile);
        for (var i = 0; i < classes; i++)
        {
            editor.Add($"App{i}.cs", $$"""
                using Manifests;
                [Deployment(Replicas = 2)] [Container(Image = "example/app:1")] [ContainerPort(8080)] [Service(80, TargetPort = 8080)]
                public class App{{i}} { public int Add(int a, int b) => a + b; }
                """);
        }

        editor.Add("Hello.cs", Hello);
        var front = editor.Add("Front.cs", Front);
        await editor.Squiggles(front);
        var times = new TimeSpan[5];
        for (var i = 0; i < times.Length; i++)
        {
            editor.Type(front, text => text + " ");
            editor.Type(front, text => text.Replace("app=hello", "app=helo", StringComparison.Ordinal));
            var clock = Stopwatch.StartNew();
            Assert.Equal("K8S2001", Assert.Single(await editor.Squiggles(front)).Id);
            times[i] = clock.Elapsed;
            editor.Type(front, text => text.Replace("app=helo", "app=hello", StringComparison.Ordinal));
        }

        var median = times.Order().ElementAt(times.Length / 2);
        output.WriteLine($"{classes} annotated classes: {median.TotalMilliseconds:F0} ms from edit to squiggle (median of {times.Length})");
    }
}
