#!/usr/bin/env bash
# Publishes the probe with Native AOT and shows that it refuses to load local rules: an error in plain words, and no rule that
# is quietly never met. The compiler warns of it beforehand, which is shown as well.
# Needs the SDK, a C compiler that links (clang or gcc) and the headers of zlib; on Debian: apt-get install clang zlib1g-dev
set -euo pipefail
cd "$(dirname "$0")"

linker=$(command -v clang || command -v gcc || true)
if [ -z "$linker" ]; then
  echo "Neither clang nor gcc is installed; on Debian: apt-get install clang zlib1g-dev" >&2
  exit 1
fi

# Its own artifacts: the ordinary build is left as it is.
out=../../artifacts/aot-local-rules
dotnet publish -c Release --artifacts-path "$out" -o "$out/probe" -v quiet \
  -p:LocalRulesProbeIsNative=true -p:CppCompilerAndLinker="$(basename "$linker")"

code=0
said=$("$out/probe/LocalRulesProbe" load ../local-rules/oakfield.rules.json) || code=$?
echo "$said"
if [ "$code" -ne 1 ] || [[ $said != "PlatformNotSupportedException: Local rules "* ]]; then
  echo "It should have refused (1), and ended with $code." >&2
  exit 1
fi

echo "Refused, as it should be."
