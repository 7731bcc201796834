#!/usr/bin/env bash
# What a new dev container still needs: the project built, and the .NET kernel for Jupyter.
set -euo pipefail
cd "$(dirname "$0")/.."

dotnet build Analysis.sln

# The notebooks also run without it (dprk rerun), so that its absence is no reason to fail.
if dotnet tool install --global Microsoft.dotnet-interactive; then
  "$HOME/.dotnet/tools/dotnet-interactive" jupyter install || echo "The .NET kernel could not be registered with Jupyter." >&2
else
  echo "The .NET kernel for Jupyter could not be installed; 'dprk rerun' runs the notebooks without it." >&2
fi
