#!/bin/sh
# Signs Pagesight.app and its disk image, has Apple notarise the image, and staples the ticket to it. On macOS only.
#
#   sh sign_and_notarise.sh Pagesight.app Pagesight-0.1.0-macos-arm64.dmg
#
# PAGESIGHT_IDENTITY   "Developer ID Application: …" in the keychain; without it the program is signed ad hoc and Apple
#                      is not asked: it runs here, and elsewhere after a right click and "Open".
# NOTARY_PROFILE       Keychain profile made once by "xcrun notarytool store-credentials"; without it Apple is not asked.
set -eu
app=$1
image=$2
here=$(cd "$(dirname "$0")" && pwd)
identity=${PAGESIGHT_IDENTITY:--}

# From the inside out: a signature covers those of what is inside.
sign() {
  if [ "$identity" = "-" ]; then codesign --force --sign - "$@"
  else codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$identity" "$@"; fi
}
find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' \) | while read -r library; do sign "$library"; done
find "$app/Contents/Frameworks" -type d -name '*.framework' | while read -r framework; do sign "$framework"; done
sign "$app/Contents/MacOS/pagesight"
sign "$app"
codesign --verify --deep --strict --verbose=1 "$app"

# The image: the program and a link to the folder it is dragged to.
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
ditto "$app" "$stage/Pagesight.app"
ln -s /Applications "$stage/Applications"
hdiutil create -volname Pagesight -srcfolder "$stage" -fs APFS -format ULFO -ov "$image"

if [ "$identity" = "-" ]; then echo "signed ad hoc: no identity is configured"; exit 0; fi
codesign --force --timestamp --sign "$identity" "$image"
if [ -z "${NOTARY_PROFILE:-}" ]; then echo "signed, not notarised: no notary profile is configured"; exit 0; fi
xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature --verbose "$image"
