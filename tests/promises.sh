#!/usr/bin/env bash
# promises.sh [CASES]: holds every promise on so many inputs made at random, 100,000 where nothing is said; the tests themselves take 1,000.
set -euo pipefail
cd "$(dirname "$0")"
export SCRAPECLEAN_CASES=${1:-100000}
for project in ScrapeClean.Tests ScrapeClean.AngleSharp.Tests ScrapeClean.Cli.Tests; do
    dotnet test --project "$project" -c Release --filter-class '*PromiseTests'
done
