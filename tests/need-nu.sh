#!/bin/sh
# npm hands out axe-core and the Nu HTML checker, a Java program. As root on Debian both are installed; elsewhere its checks say that they skip.
set -eu
cd "$(dirname "$0")/audit"
have() { command -v npm >/dev/null && command -v java >/dev/null; }
give_up() {
    if [ -n "${CI:-}" ]; then
        echo "$1" >&2
        exit 1
    fi
    echo "$1: pages will not be checked against the HTML standard nor WCAG" >&2
    exit 0
}
if ! have && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && apt-get install -y -qq --no-install-recommends npm default-jre-headless >/dev/null 2>&1 || true
fi
have || give_up "npm or Java is missing"
cmp -s package-lock.json node_modules/.from-lock && exit 0
npm ci --silent >&2 || give_up "npm could not fetch the checkers"
cp package-lock.json node_modules/.from-lock
