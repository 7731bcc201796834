#!/bin/sh
# Runs the fuzz tests for longer: bench/fuzz.sh [FACTOR] [SEED]
# FACTOR multiplies the 2,000 inputs of the suite, 10 times where none is given; SEED is another than the fixed one of the suite.
set -e
cd "$(dirname "$0")/.."
export DPRK_FUZZ_FACTOR="${1:-10}"
export DPRK_FUZZ_SEED="${2:-1}"
dotnet build tests/DprkEngagement.Tests --nologo -v quiet
dotnet artifacts/bin/DprkEngagement.Tests/debug/DprkEngagement.Tests.dll -class DprkEngagement.Tests.Fuzz.FuzzTests
