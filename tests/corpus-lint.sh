#!/usr/bin/env bash
# Lints every file of the corpus beside the repository, and prints how many files per second and core.
set -uo pipefail
cd "$(dirname "$0")/.."
dotnet test tests/Manifests.Tool.Tests -v q --nologo --filter CorpusLintTests --logger "console;verbosity=detailed" \
  | sed -nE 's/^ *(lint: .*)$/\1/p;/^error|failed|Skipped/p'
