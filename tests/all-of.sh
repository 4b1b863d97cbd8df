#!/bin/sh
# all-of.sh COMMAND… – runs them side by side, the last one where it is seen; the words of the others follow. Fails if one of them fails.
set -u
aside=$(mktemp -d)
trap 'rm -rf "$aside"' EXIT
number=0
while [ $# -gt 1 ]; do
    number=$((number + 1))
    (sh -c "$1" >"$aside/$number" 2>&1; echo $? >"$aside/$number.code") &
    shift
done
sh -c "$1"
failed=$?
wait
for code in "$aside"/*.code; do
    cat "${code%.code}"
    [ "$(cat "$code")" = 0 ] || failed=1
done
exit $failed
