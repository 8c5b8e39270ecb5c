#!/bin/sh
# Make .venv ready, and on Linux check the system libraries that Qt needs.
#
#   sh scripts/bootstrap.sh tools    only what make and pip need
#   sh scripts/bootstrap.sh lint     .venv
#   sh scripts/bootstrap.sh test     .venv and the libraries of Qt without a screen
#   sh scripts/bootstrap.sh run      .venv and the libraries of Qt, with a window where there is one
#   sh scripts/bootstrap.sh build    .venv with PyInstaller, and all libraries that go into the packed program
#
# Nothing is done twice: .venv/ready holds this folder's name and the pyproject.toml installed,
# .venv/build-ready the same once PyInstaller is there.
set -eu
cd "$(dirname "$0")/.."
mode=${1:-test}
venv=.venv

stop() {
    echo "$*" >&2
    exit 1
}

# Libraries by the file that Qt asks for, since package names differ between releases.
offscreen='libGL.so.1=libgl1 libEGL.so.1=libegl1 libxkbcommon.so.0=libxkbcommon0
    libdbus-1.so.3=libdbus-1-3 libfontconfig.so.1=libfontconfig1 libglib-2.0.so.0=libglib2.0-0'
window='libxcb-cursor.so.0=libxcb-cursor0 libxcb-icccm.so.4=libxcb-icccm4
    libxcb-keysyms.so.1=libxcb-keysyms1 libxcb-image.so.0=libxcb-image0
    libxcb-render-util.so.0=libxcb-render-util0 libxcb-shape.so.0=libxcb-shape0
    libxcb-xkb.so.1=libxcb-xkb1 libxkbcommon-x11.so.0=libxkbcommon-x11-0'

wanted_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    case $mode in
        test) echo "$offscreen" ;;
        build) echo "$offscreen $window" ;;
        run)
            # Without a display the game is played in the terminal, which needs none of these.
            if [ -n "${DISPLAY:-}" ]; then
                echo "$offscreen $window"
            elif [ -n "${WAYLAND_DISPLAY:-}" ]; then
                echo "$offscreen"
            fi
            ;;
    esac
}

ldconfig_of_system() {
    for program in /sbin/ldconfig /usr/sbin/ldconfig ldconfig; do
        if command -v "$program" >/dev/null 2>&1; then
            "$program" -p 2>/dev/null && return 0
        fi
    done
    return 1
}

new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

# Prints the first Python that is new enough, or nothing.
find_python() {
    for python in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
        if new_enough "$python"; then
            echo "$python"
            return 0
        fi
    done
}

# Prints the Debian names of what is missing; no library where the system cannot be asked.
missing_packages() {
    command -v make >/dev/null 2>&1 || printf 'make '
    if [ "$mode" = build ] && [ "$(uname -s)" = Linux ] && ! command -v objdump >/dev/null 2>&1; then
        printf 'binutils '
    fi
    if [ -z "$python" ]; then
        printf 'python3 python3-venv '
    elif [ ! -x "$venv/bin/python" ] && ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        case $python in
            python3*) printf '%s-venv ' "$python" ;;
            *) printf 'python3-venv ' ;;
        esac
    fi
    libraries=$(wanted_libraries)
    [ -n "$libraries" ] || return 0
    known=$(ldconfig_of_system) || return 0
    for pair in $libraries; do
        case $known in
            *"${pair%%=*}"*) ;;
            *) printf '%s ' "${pair#*=}" ;;
        esac
    done
}

install_packages() {
    if ! command -v apt-get >/dev/null 2>&1; then
        stop "Missing on this system: $1(Debian names); install them with its package manager, then try again."
    fi
    if [ "$(id -u)" -ne 0 ]; then
        stop "Missing on this system; install with: sudo apt-get install -y --no-install-recommends $1"
    fi
    echo "Installing system packages: $1"
    export DEBIAN_FRONTEND=noninteractive
    log=$(mktemp)
    # shellcheck disable=SC2086  # a list of names
    if ! { apt-get update -qq && apt-get install -y -qq --no-install-recommends $1; } \
        >"$log" 2>&1 </dev/null; then
        cat "$log" >&2
        rm -f "$log"
        stop "apt-get could not install $1(see above); check the network, then try again."
    fi
    rm -f "$log"
}

wanted_state() {
    pwd
    cat pyproject.toml
}

make_environment() {
    if [ -f "$venv/ready" ] && [ -x "$venv/bin/python" ] && [ "$(cat "$venv/ready")" = "$(wanted_state)" ]; then
        return 0
    fi
    # An environment that does not run, or was made in another folder, cannot be mended.
    moved=$([ -f "$venv/ready" ] && [ "$(head -n 1 "$venv/ready")" != "$(pwd)" ] && echo yes || true)
    if [ -n "$moved" ] || ! "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
        "$python" -m venv --clear "$venv"
    fi
    rm -f "$venv/ready" "$venv/build-ready"
    echo "Installing Python packages into $venv; the first time takes a minute or two."
    install dev
    wanted_state >"$venv/ready"
}

make_build_tools() {
    if [ -f "$venv/build-ready" ] && [ "$(cat "$venv/build-ready")" = "$(wanted_state)" ]; then
        return 0
    fi
    echo "Installing PyInstaller into $venv."
    install build
    wanted_state >"$venv/build-ready"
}

# Compiles the kernel that plays thousands of games fast, with the trees of the decks that lie here;
# without a compiler the game does without.
make_kernel() {
    [ -n "${CC:-}" ] || command -v cc >/dev/null 2>&1 || command -v gcc >/dev/null 2>&1 ||
        command -v clang >/dev/null 2>&1 || return 0
    for made in wargame/lab/kernel/kernel.*; do
        [ ! -f "$made" ] || [ -n "$(find wargame/lab/kernel assets/decks -newer "$made" \
            \( -name '*.[ch]' -o -name '*.py' -o -name '*.toml' \))" ] || return 0
    done
    "$venv/bin/python" -m wargame.lab.kernel.build >/dev/null 2>&1 </dev/null || true
}

# Installs this folder with one of its extras.
install() {
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input \
        -e ".[$1]" </dev/null ||
        stop "pip could not install the Python packages (see above); check the network, then try again."
}

python=$(find_python)
if [ -z "$python" ] && command -v python3 >/dev/null 2>&1; then
    stop "Crossroads needs Python 3.11 or newer and found $(python3 -V 2>&1); install a newer one, or name it: PYTHON=/path/to/python3.12 make $mode"
fi
packages=$(missing_packages)
if [ -n "$packages" ]; then
    install_packages "$packages"
    python=$(find_python)
    [ -n "$python" ] || stop "Crossroads needs Python 3.11 or newer, and this system offers an older one; name a newer one: PYTHON=/path/to/python3.12 make $mode"
fi
[ "$mode" = tools ] || make_environment
[ "$mode" = tools ] || make_kernel
[ "$mode" != build ] || make_build_tools
