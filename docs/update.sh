#!/usr/bin/env bash
# Writes what is made from the code: docs/rules, docs/attributes and the analyzer's release file. A test fails while any of it is stale.
set -euo pipefail
cd "$(dirname "$0")/.."
MANIFESTS_UPDATE_DOCS=1 dotnet test tests/Manifests.Analyzers.Tests --filter "FullyQualifiedName~Docs" --nologo -v q || true
dotnet test tests/Manifests.Analyzers.Tests --filter "FullyQualifiedName~Docs" --nologo -v q
