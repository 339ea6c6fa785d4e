"""Whether amounts add up: goods, sum before tax, tax, total, cash and change. Services layer; pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

_TOLERANCE = Decimal("0.011")
_ROUNDED = Decimal("0.051")  # totals that are rounded to five cents


@dataclass(frozen=True, slots=True)
class Sums:
    """What was found out.

    Attributes:
        proved: Roles whose amounts hold together.
        notes: For each proved role the sum that proves it.
        doubted: Roles whose amounts contradict each other, and are proved by no other sum.
        warnings: What does not add up, in sentences.
    """

    proved: frozenset[str]
    notes: Mapping[str, str]
    doubted: frozenset[str]
    warnings: tuple[str, ...]


def agreement(total: Decimal, others: Mapping[str, Decimal], items: Sequence[Decimal], *, is_rounded: bool) -> int:
    """Return how many sums a total agrees with: the more the likelier it is the right one."""
    near = _ROUNDED if is_rounded else _TOLERANCE
    subtotal, tax = others.get("subtotal"), others.get("tax")
    cash, change = others.get("cash"), others.get("change")
    count = 0
    if subtotal is not None and tax is not None and subtotal != total:
        count += abs(subtotal + tax - total) <= near
    if cash is not None and change is not None:
        count += abs(cash - change - total) <= near
    elif cash is not None:
        count += abs(cash - total) <= near
    if len(items) > 0:
        whole = sum(items, Decimal(0))
        count += any(abs(whole + extra - total) <= near for extra in {Decimal(0), tax or Decimal(0)})
    return count


def check(amounts: Mapping[str, Decimal], items: Sequence[Decimal], *, is_rounded: bool) -> Sums:
    """Hold the amounts of a document against each other.

    Args:
        amounts: Amounts by role: "subtotal", "tax", "total", "cash", "change"; roles that were not found are missing.
        items: Amounts of the goods.
        is_rounded: Whether the document speaks of rounding.
    """
    near = _ROUNDED if is_rounded else _TOLERANCE
    subtotal, tax, total = amounts.get("subtotal"), amounts.get("tax"), amounts.get("total")
    cash, change = amounts.get("cash"), amounts.get("change")
    proved: set[str] = set()
    notes: dict[str, str] = {}
    warnings: list[str] = []
    doubted: set[str] = set()

    def prove(words: str, *roles: str) -> None:
        for role in roles:
            proved.add(role)
            notes.setdefault(role, words)

    if subtotal is not None and tax is not None and total is not None:
        if abs(subtotal + tax - total) <= near:
            prove(f"adds up: {subtotal} + {tax} = {total}", "subtotal", "tax", "total")
        elif abs(subtotal - total) > near:  # else the tax is in both
            doubted |= {"subtotal", "tax", "total"}
            warnings.append(f"Sum before tax and tax add up to {subtotal + tax}, the total is {total}.")
    if cash is not None and change is not None and total is not None:
        if abs(cash - change - total) <= near:
            prove(f"adds up: {cash} - {change} = {total}", "cash", "change", "total")
        else:
            doubted |= {"cash", "change", "total"}
            warnings.append(f"Cash less change is {cash - change}, the total is {total}.")
    if items:
        whole = sum(items, Decimal(0))
        targets = [("subtotal", subtotal), ("total", total)]
        if total is not None and tax is not None:
            targets.append(("total", total - tax))
        hit = next((role for role, value in targets if value is not None and abs(whole - value) <= near), None)
        if hit is not None:
            prove(f"the items add up to {whole}", "items", hit)
        elif subtotal is not None or total is not None:
            warnings.append(
                f"The items add up to {whole}, the {'sum' if subtotal is not None else 'total'} is "
                f"{subtotal if subtotal is not None else total}."
            )
    return Sums(frozenset(proved), notes, frozenset(doubted - proved), tuple(warnings))
