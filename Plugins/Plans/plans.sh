#!/bin/sh
# Writes plans as raw strings of Swift: they compile at once, and the program needs no file beside it.
#
# Usage: plans.sh OUTPUT.swift PLAN.yaml...
# A plan in which a raw string would end or be filled in is refused.
set -eu

output=$1
shift
! grep -n -e '"""##' -e '\\##' "$@" >&2 || { echo "plans.sh: no such signs in a plan" >&2; exit 1; }
{
  echo 'extension Archetype {'
  echo '  /// What stands in each file of `Scenarios/`, by its name without the extension.'
  echo '  static let texts: [String: String] = ['
  for plan in "$@"; do
    printf '    "%s": ##"""\n' "$(basename "$plan" .yaml)"
    sed -e 's/^..*$/      &/' "$plan"
    printf '\n      """##,\n'
  done
  echo '  ]'
  echo '}'
} > "$output.part"
mv "$output.part" "$output"
