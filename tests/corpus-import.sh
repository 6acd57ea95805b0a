#!/usr/bin/env bash
# Imports every real document of the corpus beside the repository, builds what came of it, and prints how many come back as equal data.
set -uo pipefail
cd "$(dirname "$0")/.."
dotnet test tests/Manifests.Tool.Tests -v q --nologo --filter CorpusImportTests --logger "console;verbosity=detailed" \
  | sed -nE 's/^ *(round trip: .*|no attributes: .*)$/\1/p;/^error|failed|Skipped/p'
