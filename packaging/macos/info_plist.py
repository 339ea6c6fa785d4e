"""Entries of the macOS program's Info.plist, for ``pagesight.spec``."""

from __future__ import annotations

# A placeholder of a local build: who publishes the program puts a domain of their own in front.
IDENTIFIER = "local.pagesight.Pagesight"
# That of the locked pikepdf and tesserocr, which ask for the newest system among the libraries; a test looks.
OLDEST_SYSTEM = "15.0"

# What the program opens, as Apple names it (UTI). "Alternate" offers the program and takes nothing from others.
_TYPES = {
    "PDF document": ("com.adobe.pdf",),
    "Picture": (
        "public.png", "public.jpeg", "public.tiff", "org.webmproject.webp", "com.microsoft.bmp", "com.compuserve.gif",
        "public.heic", "public.heif", "public.avif", "public.jpeg-2000",
    ),
}  # fmt: skip
_LANGUAGES = ("en", "de", "fr", "es", "pt", "ru", "zh-Hans", "ja", "ar", "hi", "si", "yi")


def entries(version: str) -> dict[str, object]:
    """Return the entries beside those that PyInstaller writes itself."""
    types: list[dict[str, object]] = [
        {
            "CFBundleTypeName": name,
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate",
            "LSItemContentTypes": list(kinds),
        }
        for name, kinds in _TYPES.items()
    ]
    types.append({"CFBundleTypeName": "Folder", "CFBundleTypeRole": "Viewer", "LSHandlerRank": "Alternate",
                  "LSItemContentTypes": ["public.folder"]})  # fmt: skip
    return {
        "CFBundleDocumentTypes": types,
        "CFBundleLocalizations": list(_LANGUAGES),
        "CFBundleDevelopmentRegion": "en",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "LSRequiresNativeExecution": True,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "AGPL-3.0-or-later",
        # The program is one process for the window and some for reading, and shows nothing until it is opened.
        "NSSupportsAutomaticTermination": False,
    }
