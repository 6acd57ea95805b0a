#!/usr/bin/env bash
# Measures Manifests beside other tools and prints one table of Markdown: tests/bench.sh [--quick] [--only SECTION]
# It needs the .NET SDK, node with npm, and kubectl (without which its line stays empty); what else it needs it installs itself,
# in folders of its own. Progress goes to the standard error.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

dotnet build "$here/Manifests.Benchmarks" -c Release -v q >&2
# BenchmarkDotNet looks for the project below the current folder.
cd "$here/Manifests.Benchmarks"
exec dotnet bin/Release/net10.0/Manifests.Benchmarks.dll table "$@"
