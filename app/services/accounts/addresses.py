"""Callers without a token: told apart by their address, of which only a keyed hash is kept."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import secrets

PREFIX = "address:"
"""What the account of a caller without a token begins with; ids of tokens hold no colon."""

KEY_BYTES = 32
_HASH_DIGITS = 32  # 128 bits: no two addresses share an account
_IPV6_NETWORK_BITS = 64


def new_key() -> bytes:
    """Return a key for a data folder, from the system's random generator."""
    return secrets.token_bytes(KEY_BYTES)


def account_of(address: str, key: bytes) -> str:
    """Return the account of an address: the same for the same network and key, and of no use elsewhere.

    Of IPv6 the first 64 bits count: whoever has one address has the other 2^64 of the network, too. An IPv4 address
    written as IPv6 is the IPv4 address. What is no address (a local socket) counts as it is written.
    """
    return PREFIX + hmac.new(key, _network(address).encode(), hashlib.sha256).hexdigest()[:_HASH_DIGITS]


def _network(address: str) -> str:
    try:
        parsed = ipaddress.ip_address(address.strip())
    except ValueError:
        return address.strip()
    if isinstance(parsed, ipaddress.IPv4Address):
        return str(parsed)
    if parsed.ipv4_mapped is not None:
        return str(parsed.ipv4_mapped)
    # The zone ("%eth0") names a network card of this machine, not the caller.
    return str(ipaddress.IPv6Network((int(parsed), _IPV6_NETWORK_BITS), strict=False))
