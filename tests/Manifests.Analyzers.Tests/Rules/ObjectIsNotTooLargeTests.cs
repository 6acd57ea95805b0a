using System;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class ObjectIsNotTooLargeTests
{
    private const int Mebibyte = 1024 * 1024;

    [Fact]
    public void MoreThanAMebibyte_Triggers() => Assert.Equal(
        ["ConfigMap 'x' holds 1048577 bytes, and may hold 1048576 at most"],
        YamlObjects.Messages<ObjectIsNotTooLarge>(ConfigMap("data: { a: " + new string('x', Mebibyte) + ", b: x }")));

    [Fact]
    public void Bytes_AreCountedDecoded_DoesNotTrigger() => Assert.Empty(
        YamlObjects.Messages<ObjectIsNotTooLarge>(ConfigMap("binaryData: { a: " + Convert.ToBase64String(new byte[Mebibyte]) + " }")));

    [Fact]
    public void AMebibyte_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<ObjectIsNotTooLarge>(ConfigMap("data: { a: " + new string('x', Mebibyte) + " }")));

    private static string ConfigMap(string data) => "{ apiVersion: v1, kind: ConfigMap, metadata: { name: x }, " + data + " }";
}
