#!/usr/bin/env bash
# Publishes the probe with Native AOT, every warning of trimming and native code an error, and runs it.
# Needs the SDK, a C compiler that links (clang or gcc) and the headers of zlib; on Debian: apt-get install clang zlib1g-dev
set -euo pipefail
cd "$(dirname "$0")"

linker=$(command -v clang || command -v gcc || true)
if [ -z "$linker" ]; then
  echo "Neither clang nor gcc is installed; on Debian: apt-get install clang zlib1g-dev" >&2
  exit 1
fi

# Its own artifacts: the ordinary build is left as it is.
out=../../artifacts/aot
dotnet publish -c Release --artifacts-path "$out" -o "$out/probe" \
  -p:AotProbeIsNative=true -p:CppCompilerAndLinker="$(basename "$linker")"

"$out/probe/AotProbe" --native
echo "$(($(stat -c %s "$out/probe/AotProbe") / 1024)) KiB of native code, linked with $(basename "$linker")"
