#!/usr/bin/env bash
# mutate.sh [FILE-PATTERN…]: mutation testing of rules, decisions and slices by the core's tests, in a copy without the tests that read sources or
# take long. Needs dotnet-stryker (dotnet tool install dotnet-stryker). The report goes to tests/StrykerOutput.
set -euo pipefail
cd "$(dirname "$0")/.."
patterns=("$@")
[ ${#patterns[@]} -gt 0 ] || patterns=('**/Rules/*.cs' '**/Decisions/*.cs' '**/Output/TextComposer.cs' '**/Blocks/LineSplitter.cs')
home=$PWD
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git ls-files -z | xargs -0 cp --parents -t "$copy"
cd "$copy/tests/ScrapeClean.Tests"
rm -r Conventions BadInputTests.cs LimitTests.cs Promises/EnvironmentPromiseTests.cs Promises/PagePromiseTests.cs
dotnet build -c Release -v q # the analysis of projects does not build what the language packs are compiled with
arguments=()
for pattern in "${patterns[@]}"; do arguments+=(--mutate "$pattern"); done
# The default runner finds no test of this platform, and says 0 % without an error.
SCRAPECLEAN_CASES=${SCRAPECLEAN_CASES:-50} dotnet-stryker --project ScrapeClean.csproj --test-runner mtp --configuration Release --concurrency "${CONCURRENCY:-1}" \
    --reporter cleartext --reporter json --output "$home/tests/StrykerOutput" "${arguments[@]}"
