#!/usr/bin/env bash
# Installs Cedar's WebAssembly build for node into the folder that is given, which is a temporary one.
set -euo pipefail
cd "$1"
npm install --no-save --no-audit --no-fund --loglevel=error --prefix . @cedar-policy/cedar-wasm@4
