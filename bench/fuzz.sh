#!/bin/sh
# Runs the fuzz tests for longer: bench/fuzz.sh FACTOR [SEED]
# FACTOR multiplies the number of inputs of each test; SEED is another than the fixed one of the tests.
set -e
cd "$(dirname "$0")/.."
export DPRK_FUZZ_FACTOR="${1:?how many times as many inputs as the tests try?}"
export DPRK_FUZZ_SEED="${2:-1}"
for project in DprkEngagement.Tests DprkEngagement.Notebooks.Tests; do
    dotnet test "tests/$project" --filter 'FullyQualifiedName~FuzzTests'
done
