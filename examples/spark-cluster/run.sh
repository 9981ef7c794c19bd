#!/usr/bin/env bash
# A real cluster on one machine: a master and two workers, of which one is killed in the middle of the job.
#   examples/spark-cluster/run.sh [cases]
set -euo pipefail
cd "$(dirname "$0")/../.."

cases=${1:-200000}
pack=ms-partnership
as_of=2026-09-30
work=$(mktemp -d)
started=()
trap '[ ${#started[@]} -eq 0 ] || kill "${started[@]}" 2>/dev/null || true' EXIT

say() { printf '%s  %s\n' "$(date +%T)" "$*"; }

# How Spark's own scripts start a class: its launcher says the command, with all that Spark asks of a JVM. It becomes that
# process, so that it is for the background or for brackets.
spark() {
    mapfile -d '' -t command < <(java -cp "$SPARK_HOME/jars/*" org.apache.spark.launcher.Main "$@")
    command=("${command[@]:1}")
    command[0]=${command[0]#$'\n'}
    exec "${command[@]}"
}

# Waits until a line of a log matches, for as long as its process lives.
await() {
    until grep -qE "$1" "$2" 2>/dev/null; do
        kill -0 "$3" 2>/dev/null || { echo "It ended before it said '$1'; see $2" >&2; exit 1; }
        sleep 0.2
    done
}

say "Logs and output are in $work until all is well"
mvn -q -B -ntp -DskipTests -pl rules-engine/spark -am package >"$work/build.log"
jar=$PWD/rules-engine/spark/target/caseclock-spark.jar
caseclock=$PWD/rules-engine/cli/target/caseclock.jar

export SPARK_HOME=$work/spark SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1 SPARK_LOCAL_DIRS=$work/shuffle
version=$(sed -n 's:.*<spark.version>\(.*\)</spark.version>.*:\1:p' pom.xml)
mvn -q -B -ntp -f examples/spark-cluster/spark-home.xml -Dspark.version="$version" \
    dependency:copy-dependencies -DoutputDirectory="$SPARK_HOME/jars" >>"$work/build.log"
say "Spark $version: $(ls "$SPARK_HOME/jars" | wc -l) jars, $(du -sm "$SPARK_HOME/jars" | cut -f1) MB"

java -jar "$caseclock" generate --pack $pack --cases "$cases" --seed 7 --out "$work/cases.ndjson"
# The last line breaks off, as where an export was stopped.
head -c 300 "$work/cases.ndjson" >>"$work/cases.ndjson"
say "$cases cases and a broken line, $(du -m "$work/cases.ndjson" | cut -f1) MB"

spark org.apache.spark.deploy.master.Master --host 127.0.0.1 --port 0 --webui-port 0 >"$work/master.log" 2>&1 &
master=$! && started+=("$master")
await 'Starting Spark master at' "$work/master.log" "$master"
url=$(grep -oE 'spark://127.0.0.1:[0-9]+' "$work/master.log" | head -n 1)
for i in 1 2; do
    spark org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --cores 1 --memory 2g --webui-port 0 \
        --work-dir "$work/worker$i" "$url" >"$work/worker$i.log" 2>&1 &
    started+=("$!")
    await 'Successfully registered with master' "$work/worker$i.log" "$!"
    worker=$!
done
say "A master and two workers at $url"

# In some two dozen tasks, however small the caseload, so that there is a middle.
split=$(($(stat -c %s "$work/cases.ndjson") / 24))
submit() {
    spark org.apache.spark.deploy.SparkSubmit --conf spark.ui.enabled=false --conf spark.executor.memory=1500m \
        --conf spark.hadoop.mapreduce.input.fileinputformat.split.maxsize=$split --class org.caseclock.spark.Main "$@"
}

begun=$SECONDS
submit --master "$url" "$jar" --pack $pack --as-of $as_of --in "$work/cases.ndjson" --out "$work/cluster" \
    --evaluations >"$work/cluster.out" 2>"$work/cluster.log" &
job=$! && started+=("$job")
await 'Finished task .* in stage 0\.0 .*\(1[0-9]/' "$work/cluster.log" "$job"
mapfile -t executors < <(pgrep -P "$worker")
disown "$worker"
kill -9 "$worker" "${executors[@]}"
say "Killed worker 2 and its executor after $(grep -cE 'Finished task .* in stage 0\.0' "$work/cluster.log") of $(
    grep -oE 'Finished task .* in stage 0\.0 .*/([0-9]+)\)' "$work/cluster.log" | head -n 1 | grep -oE '[0-9]+\)$' | tr -d ')') tasks"
wait "$job" && code=0 || code=$?
say "The job ended with exit code $code after $((SECONDS - begun)) s: $(cat "$work/cluster.out")"
say "Finished work that was lost and done again: $(grep -c 'Resubmitted ShuffleMapTask\|Resubmitted (resubmitted' "$work/cluster.log") tasks"
say "The pack was compiled $(cat "$work"/worker*/*/*/stderr | grep -c 'Compiled the pack') times by $(
    ls -d "$work"/worker*/*/* | wc -l) executors"

begun=$SECONDS
(submit --master 'local[2]' --driver-memory 2g "$jar" --pack $pack --as-of $as_of --in "$work/cases.ndjson" \
    --out "$work/local" >"$work/local.out" 2>"$work/local.log")
say "Undisturbed, in one process, $((SECONDS - begun)) s: $(cat "$work/local.out")"
begun=$SECONDS
java -jar "$caseclock" batch --pack $pack --as-of $as_of --in "$work/cases.ndjson" --out "$work/batch" \
    >"$work/batch.out" 2>"$work/batch.log" || true
say "caseclock batch, $((SECONDS - begun)) s: $(cat "$work/batch.out")"

# The digests of all that is in the Parquet files, under their numbers. Left out are the rest of the name, which is new in each
# run, and the footer, in which a Java process lists encodings in an order of its own.
digests() (
    cd "$1"
    find . -name '*.parquet' | sort | while read -r file; do
        footer=$(($(tail -c 8 "$file" | head -c 4 | od -An -tu4) + 8))
        printf '%s %s\n' "$(head -c -$footer "$file" | sha256sum)" "$(sed -E 's:(part-[0-9]+)-.*:\1:' <<<"$file")"
    done
)
same() { [ "$2" = "$3" ] && say "SAME: $1" || { say "NOT THE SAME: $1"; exit 1; }; }
same "$(digests "$work/local" | wc -l) Parquet files have the pages of the undisturbed run, byte for byte" \
    "$(digests "$work/cluster")" "$(digests "$work/local")"
sorted() { LC_ALL=C sort -S 1g | sha256sum; }
same "the evaluations are, line by line, those of caseclock batch" \
    "$(cat "$work"/cluster/evaluations/part-* | sorted)" "$(cat "$work"/batch/findings-*.ndjson | sorted)"
rm -r "$work"
