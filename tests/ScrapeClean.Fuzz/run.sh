#!/usr/bin/env bash
# run.sh MINUTES [TARGET…]: fuzzes each target so long, one after the other, guided by what inputs reach. Needs the .NET SDK alone: the
# library's assemblies are instrumented by SharpFuzz and run in the fuzzer's own process. With FUZZER=afl it is afl-fuzz that makes the
# inputs (Debian: afl++). EXECUTIONS=N ends a target after so many. Inputs that reach something new are kept from run to run in
# findings/corpus, what broke something in findings/TARGET: make it a test (Promises/FuzzFindings.cs). Exit code 1 where there is any.
set -uo pipefail
minutes=${1:?usage: run.sh MINUTES [TARGET…]}
shift
cd "$(dirname "$0")"
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(text html anglesharp agilitypack pack model jsonl)
seconds=$(awk "BEGIN { print int($minutes * 60) }")
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
dotnet build ScrapeClean.Fuzz.csproj -c Release -v q -o "$out" || exit 2
"$out/ScrapeClean.Fuzz" instrument "$out" || exit 2

with_afl() {
    # afl's form of the dictionary: quoted, with every byte that is not a plain character escaped.
    while IFS= read -r word; do
        [ -n "$word" ] && printf '"%s"\n' "$(printf '%b' "${word//\\u/u}" | od -An -v -tx1 | tr -d '\n' | sed 's/ /\\x/g')"
    done <dictionary.txt >"$out/dictionary.afl"
    AFL_SKIP_BIN_CHECK=1 AFL_NO_UI=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 \
        afl-fuzz -V "$seconds" -i "Seeds/$1" -o "findings/$1" -x "$out/dictionary.afl" -m none -t 10000 -- dotnet "$out/ScrapeClean.Fuzz.dll" afl "$1" >/dev/null || return 1
    grep -hE '^(execs_done|saved_crashes|saved_hangs|bitmap_cvg)' "findings/$1/default/fuzzer_stats" | sed "s/^/$1: /"
    [ -z "$(find "findings/$1/default/crashes" "findings/$1/default/hangs" -type f -name 'id*' 2>/dev/null)" ]
}

in_process() {
    "$out/ScrapeClean.Fuzz" run "$1" --seconds "$seconds" --executions "${EXECUTIONS:-1000000000000}" --number "$RANDOM" --corpus findings/corpus && return 0
    # Left behind by a process that died or hung.
    [ ! -f "findings/$1/current" ] || mv "findings/$1/current" "findings/$1/died-$RANDOM"
    return 1
}

failed=0
for target in "${targets[@]}"; do
    if [ "${FUZZER:-}" = afl ]; then with_afl "$target" || failed=1; else in_process "$target" || failed=1; fi
done
exit $failed
