#!/usr/bin/env bash
# Tries random inputs for as long as one likes: tests/fuzz.sh [seconds per test, default 300]. Prints how many were tried.
set -euo pipefail
cd "$(dirname "$0")/.."
MANIFESTS_FUZZ_SECONDS="${1:-300}" dotnet test tests/Manifests.Fuzz.Tests --logger "console;verbosity=detailed" | grep -vE '^\[xUnit'
