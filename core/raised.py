"""Raised characters that Unicode has, in the order of the plain ones. Core layer; data."""

from __future__ import annotations

PLAIN_DIGITS, RAISED_DIGITS = "0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"
PLAIN_SIGNS, RAISED_SIGNS = PLAIN_DIGITS + "+-=()", RAISED_DIGITS + "⁺⁻⁼⁽⁾"
# There is no common raised q.
PLAIN_LETTERS, RAISED_LETTERS = "abcdefghijklmnoprstuvwxyz", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ"
