#!/bin/bash
# Times whole runs over made-up reports, from a cold start: wall time, CPU time, peak memory, reports a second.
# usage: src/bench/whole-runs.sh [FOLDER] [LARGEST]
#   FOLDER   takes reports and PDFs (about 300 KB a report); by default one in the system's place for such
#   LARGEST  number of reports of the largest run, by default 10000
# Needs Linux and a program that is built (./nianbao --version builds it).
set -euo pipefail
cd "$(dirname "$0")/../.."
work=${1:-${TMPDIR:-/tmp}/nianbao-whole-runs}
largest=${2:-10000}
classes=target/generator
mkdir -p "$classes" "$work"
libraries="target/nianbao.jar:target/lib/*"
javac -d "$classes" -cp "$libraries" src/bench/java/org/nianbao/bench/{Phrases,MadeUp*,ReportGenerator,WarmRuns}.java

bench() {
    java "${@:2}" -cp "$classes:$libraries" "org.nianbao.bench.$1" "${arguments[@]}"
}

generate() {
    [ -d "$work/in$1" ] && return
    arguments=("$work/in$1.part" "$1")
    bench ReportGenerator
    mv "$work/in$1.part" "$work/in$1"
}

# A row of the table: name, number of reports, then the command.
measure() {
    local name=$1 count=$2 TIMEFORMAT='%R %U %S' peak=0 times real user system
    shift 2
    { time run "$@"; } 2> "$work/time"
    read -r real user system < <(tail -n 1 "$work/time")
    peak=$(cat "$work/peak")
    awk -v name="$name" -v n="$count" -v r="$real" -v u="$user" -v s="$system" -v p="$peak" 'BEGIN {
        printf "| %s | %.2f | %.2f | %.0f | %.1f | %.0f |\n", name, r, u + s, n / r, 1000 * (u + s) / n, p / 1024 }'
}

# Runs and keeps an eye on the memory: the kernel remembers the peak, so that it need not be met.
run() {
    "$@" > "$work/log" 2>&1 &
    local process=$! now
    echo 0 > "$work/peak"
    while now=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$process/status" 2>/dev/null) && [ -n "$now" ]; do
        echo "$now" > "$work/peak"
        sleep 0.05
    done
    wait "$process" || { tail -n 3 "$work/log"; return 0; }
}

for count in 100 1000 "$largest"; do generate "$count"; done
./nianbao build examples -o "$work/examples" > "$work/log"

echo "| run | s | s of CPU | reports a second | ms of CPU a report | peak MB |"
echo "|---|---:|---:|---:|---:|---:|"
for count in 100 1000; do
    rm -rf "$work/out$count"
    measure "$count reports, cold" "$count" ./nianbao build "$work/in$count" -o "$work/out$count"
    measure "$count reports, unchanged" "$count" ./nianbao build "$work/in$count" -o "$work/out$count"
done
export NIANBAO_JAVA_OPTS=-Xmx512m
rm -rf "$work/out"
measure "$largest reports, heap of 512 MB" "$largest" ./nianbao build "$work/in$largest" -o "$work/out"
measure "$largest reports, unchanged" "$largest" ./nianbao build "$work/in$largest" -o "$work/out"

echo
echo "| 1000 reports, warm | s | s of CPU | reports a second |"
echo "|---|---:|---:|---:|"
arguments=("$work/in1000" "$work/out1000" 1000 6)
bench WarmRuns -XX:+UseParallelGC
