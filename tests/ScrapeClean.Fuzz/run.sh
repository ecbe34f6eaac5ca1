#!/usr/bin/env bash
# run.sh MINUTES [TARGET…]: fuzzes each target so long, one after the other. With afl-fuzz (Debian: afl++) and the tool sharpfuzz
# (dotnet tool install SharpFuzz.CommandLine) it is guided by coverage; without them it says so and mutates blindly.
# Findings stay in tests/ScrapeClean.Fuzz/findings. Exit code 1 where there are any.
set -uo pipefail
minutes=${1:?usage: run.sh MINUTES [TARGET…]}
shift
cd "$(dirname "$0")"
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(text html anglesharp agilitypack pack model jsonl)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
dotnet build ScrapeClean.Fuzz.csproj -c Release -v q -o "$out" || exit 2
guided=false
if command -v afl-fuzz >/dev/null && command -v sharpfuzz >/dev/null; then
    guided=true
    for library in ScrapeClean ScrapeClean.AngleSharp ScrapeClean.HtmlAgilityPack ScrapeClean.Cli; do
        sharpfuzz "$out/$library.dll" || exit 2
    done
else
    echo "afl-fuzz and sharpfuzz are not there: blind mutations"
fi
# afl's form of the dictionary: quoted, with every byte that is not a plain character escaped.
while IFS= read -r word; do
    [ -n "$word" ] && printf '"%s"\n' "$(printf '%b' "${word//\\u/u}" | od -An -v -tx1 | tr -d '\n' | sed 's/ /\\x/g')"
done <dictionary.txt >"$out/dictionary.afl"
failed=0
for target in "${targets[@]}"; do
    if $guided; then
        AFL_SKIP_BIN_CHECK=1 AFL_NO_UI=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 \
            afl-fuzz -V $((minutes * 60)) -i "Seeds/$target" -o "findings/$target" -x "$out/dictionary.afl" -m none -t 10000 -- dotnet "$out/ScrapeClean.Fuzz.dll" "$target" >/dev/null
        grep -hE '^(execs_done|saved_crashes|saved_hangs|bitmap_cvg)' "findings/$target/default/fuzzer_stats" | sed "s/^/$target: /"
        [ -z "$(find "findings/$target/default/crashes" "findings/$target/default/hangs" -type f -name 'id*' 2>/dev/null)" ] || failed=1
    else
        "$out/ScrapeClean.Fuzz" "$target" $((minutes * 60)) "$RANDOM" || failed=1
    fi
done
exit $failed
