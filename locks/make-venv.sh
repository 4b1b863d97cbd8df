#!/bin/sh
# make-venv.sh PYTHON FOLDER – a virtual environment, or a clear word on what is missing.
set -eu
python=$1 folder=$2
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "Cần Python 3.11 trở lên (lệnh “$python”). Trên Debian: apt-get install python3 python3-venv" >&2
    exit 2
fi
# Debian ships venv apart from Python; as root we may fetch it, otherwise we say how.
if ! "$python" -c 'import ensurepip' 2>/dev/null; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        apt-get update -qq && apt-get install -y -qq python3-venv >/dev/null
    else
        echo "Thiếu gói python3-venv. Chạy: sudo apt-get install python3-venv" >&2
        exit 2
    fi
fi
"$python" -m venv "$folder"
