#!/usr/bin/env bash
# mutate.sh [MINUTES [FILE-PATTERN…]]: mutation testing of rules, decisions and slices by the core's tests; 60 minutes where nothing is said. dotnet-stryker
# (dotnet tool install dotnet-stryker) makes the mutants, in a copy with a single test, which takes its assembly away: it would try each mutant in many
# seconds. tests/ScrapeClean.Mutants tries them, in a mixed order, so that those it comes to are a fair sample. What it finds goes to
# tests/StrykerOutput/mutants.md. With RESUME=1 it goes on where the last run ended.
set -euo pipefail
cd "$(dirname "$0")/.."
minutes=${1:-60}
patterns=("${@:2}")
[ ${#patterns[@]} -gt 0 ] || patterns=('**/Rules/*.cs' '**/Decisions/*.cs' '**/Output/TextComposer.cs' '**/Blocks/LineSplitter.cs')
output=$PWD/tests/StrykerOutput
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT

make_mutants() {
    rm -rf "$output" && mkdir -p "$output"
    git ls-files -z | xargs -0 cp --parents -t "$copy"
    find "$copy/tests/ScrapeClean.Tests" -name '*.cs' -delete
    cat >"$copy/tests/ScrapeClean.Tests/TakeAway.cs" <<'TEST'
namespace ScrapeClean.Tests;
public class TakeAway
{
    [Fact]
    public void The_assembly_with_all_mutants()
    {
        Assert.NotNull(ArticleCleaner.Default);
        System.IO.File.Copy(typeof(ArticleCleaner).Assembly.Location, Environment.GetEnvironmentVariable("MUTATED")!, overwrite: true);
    }
}
TEST
    local arguments=() pattern
    for pattern in "${patterns[@]}"; do arguments+=(--mutate "$pattern"); done
    # The analysis of projects does not build what the language packs are compiled with. The default runner finds no test of this platform, and says so to nobody.
    (cd "$copy/tests/ScrapeClean.Tests" && dotnet build -c Release -v q &&
        MUTATED="$output/ScrapeClean.dll" dotnet-stryker --project ScrapeClean.csproj --test-runner mtp --configuration Release --concurrency 1 --reporter json --output "$output" "${arguments[@]}")
}

[ -n "${RESUME:-}" ] || make_mutants
dotnet build tests/ScrapeClean.Mutants -c Release -v q -o "$copy/mutants"
"$copy/mutants/ScrapeClean.Mutants" thin "$output/reports/mutation-report.json" "$output/ScrapeClean.dll" "$copy/mutants/ScrapeClean.dll"
SCRAPECLEAN_CASES=${SCRAPECLEAN_CASES:-20} "$copy/mutants/ScrapeClean.Mutants" run "$output/reports/mutation-report.json" "$output" "$minutes"
