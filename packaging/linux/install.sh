#!/bin/sh
# Puts Pagesight into the menu of this user, from the folder that this script lies in; nothing is copied but the icons.
#   sh install.sh            adds it
#   sh install.sh --remove   takes it out again; documents and settings stay
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
bin=$HOME/.local/bin
sizes="16 24 32 48 64 128 256 512"

refresh() {
  if command -v update-desktop-database >/dev/null 2>&1; then update-desktop-database -q "$data/applications" || true; fi
}

if [ "${1:-}" = "--remove" ]; then
  rm -f "$data/applications/pagesight.desktop" "$data/icons/hicolor/scalable/apps/pagesight.svg"
  for size in $sizes; do rm -f "$data/icons/hicolor/${size}x${size}/apps/pagesight.png"; done
  for name in pagesight pagesight-gui; do
    # Only links that lead here: another Pagesight may be installed, too.
    [ "$(readlink "$bin/$name" 2>/dev/null || true)" = "$here/program/$name" ] && rm -f "$bin/$name"
  done
  refresh
  echo "Pagesight is out of the menu. Its folder is $here; documents and settings are still there:"
  echo "  $data/pagesight and ${XDG_CONFIG_HOME:-$HOME/.config}/pagesight"
  exit 0
fi

mkdir -p "$data/applications" "$bin" "$data/icons/hicolor/scalable/apps"
# Quoted, with what the specification of desktop entries wants escaped inside quotes.
quoted=$(printf '%s' "$here/program/pagesight-gui" | sed -e 's/[\\"`$]/\\&/g' -e 's/%/%%/g' -e 's/\\/\\\\/g' -e 's/[&|]/\\&/g')
sed "s|^Exec=pagesight-gui|Exec=\"$quoted\"|" "$here/share/pagesight.desktop" > "$data/applications/pagesight.desktop"
cp "$here/share/icons/pagesight.svg" "$data/icons/hicolor/scalable/apps/"
for size in $sizes; do
  mkdir -p "$data/icons/hicolor/${size}x${size}/apps"
  cp "$here/share/icons/pagesight-$size.png" "$data/icons/hicolor/${size}x${size}/apps/pagesight.png"
done
for name in pagesight pagesight-gui; do ln -sf "$here/program/$name" "$bin/$name"; done
refresh
echo "Pagesight is in the menu, and $bin has the commands pagesight and pagesight-gui."
