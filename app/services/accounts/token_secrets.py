"""Secrets of tokens: how they are made, and the only form in which they are kept."""

from __future__ import annotations

import hashlib
import secrets

PREFIX = "ps_"
"""What every secret begins with, so that people and scanners for leaked secrets know one when they see it."""

_BYTES = 40  # 320 bits; the hint shows 24 of them, and more than 256 stay unknown
_HINT_LENGTH = len(PREFIX) + 4


def new_secret() -> str:
    """Return a new secret: the prefix and 54 characters that are safe in addresses and headers."""
    return PREFIX + secrets.token_urlsafe(_BYTES)


def hash_of(secret: str) -> bytes:
    """Return the SHA-256 of a secret, 32 bytes; the only thing of it that is stored.

    A slow, salted hash (as for passwords) would add nothing: it makes guessing dear where a person has chosen what is
    guessed. These secrets are 320 bits of the system's random generator, so that nobody can try a share of them worth
    mentioning, whatever a try costs, and no two are equal. A quick hash lets the server check every request.
    """
    # What comes over the wire may hold half a character pair; that is no secret of ours, and no reason to fail.
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).digest()


def hint_of(secret: str) -> str:
    """Return the first characters of a secret, by which a person tells tokens apart."""
    return secret[:_HINT_LENGTH]
