#!/bin/sh
# Makes the packs of the cases anew from their texts; needed when the format of packs changes.
set -eu
cd "$(dirname "$0")/clean"
for id in letter-report letter-article; do
  node ../../../src/cli/main.ts source add "texts/$id.txt" --id "$id" --edition first --replace
done
rm -r .caveat
