#!/bin/sh
# Make Crossroads known to the desktop of this user: menu entry, icon, and the file types
# .crossroads and .deck. Nothing outside the user's own data folder is changed.
#
#   sh desktop/install.sh            the packed program this folder lies in
#   sh desktop/install.sh --remove   forget it again
set -eu
here=$(cd "$(dirname "$0")" && pwd)
program=$(dirname "$here")/crossroads
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/crossroads.desktop
types=$data/mime/packages/crossroads-mime.xml

refresh() {
    if command -v update-mime-database >/dev/null 2>&1; then
        update-mime-database "$data/mime"
    fi
    if command -v update-desktop-database >/dev/null 2>&1; then
        update-desktop-database "$data/applications"
    fi
}

if [ "${1:-}" = --remove ]; then
    rm -f "$entry" "$types"
    rm -f "$data"/icons/hicolor/*/apps/crossroads.png "$data"/icons/hicolor/scalable/apps/crossroads.svg
    refresh
    echo "Crossroads is no longer in the menu; the program and your games are where they were."
    exit 0
fi
if [ ! -x "$program" ]; then
    echo "There is no $program; run this from the folder of the packed program." >&2
    exit 2
fi
case $program in
    *[\"\`\$\\]*)
        echo "The menu cannot hold the place $program; move the folder to one without quotes." >&2
        exit 2
        ;;
esac

mkdir -p "$data/applications" "$data/mime/packages" "$data/icons/hicolor/scalable/apps"
# In Exec a percent sign is doubled; in a sed replacement \, & and | are escaped.
quoted=$(printf '%s' "$program" | sed -e 's/%/%%/g' -e 's/[&|]/\\&/g')
sed "s|^Exec=crossroads|Exec=\"$quoted\"|" "$here/crossroads.desktop" >"$entry"
cp "$here/crossroads-mime.xml" "$types"
for size in 16 32 48 64 128 256 512; do
    place=$data/icons/hicolor/${size}x$size/apps
    mkdir -p "$place"
    cp "$here/icons/crossroads-$size.png" "$place/crossroads.png"
done
cp "$here/icons/crossroads.svg" "$data/icons/hicolor/scalable/apps/crossroads.svg"
refresh
echo "Crossroads is in the menu, and opens .crossroads and .deck files."
