"""Whether a deadline rule asks less of offices, or leaves less to citizens, than the law's rule of the same name."""

import math

from ..json_text import meaning

# The least and the most days that an amount of a unit can come to.
_DAYS = {
    "minute": lambda amount: (amount // 1440, amount // 1440 + 1),
    "hour": lambda amount: (amount // 24, (amount + 23) // 24),
    "workingHour": lambda amount: (0, math.inf),
    "calendarDay": lambda amount: (amount, amount),
    "workingDay": lambda amount: (amount, math.inf),
    "month": lambda amount: (28 * amount, 31 * amount),
}
_COUNTED_IN_DAYS = ("calendarDay", "workingDay", "month")


def is_looser(rule: dict, law: dict) -> bool:
    """Whether a rule is looser than the law's."""
    if _holder(rule) != _holder(law) or rule["startEvent"] != law["startEvent"] or _is_norm(rule) > _is_norm(law):
        return True
    # Whoever rolls as it is usual for the holder is not looser, nor whoever rolls as the law does.
    if _rolls(rule) not in (_rolls(law), _holder(rule) == "citizen"):
        return True
    if _holder(law) == "citizen":
        # What citizens may do is never shorter: neither by its number nor by its start day.
        return not rule.get("excludesStartDay", True) or not _is_at_most(law["limit"], rule["limit"], "citizen")
    return (
        not set(map(meaning, rule.get("suspensions", ()))) <= set(map(meaning, law.get("suspensions", ())))
        or _extends_further(rule, law)
        or not _is_at_most(rule["limit"], law["limit"], "organ")
    )


def usual_rolling(rule: dict) -> str:
    """Whether the end of a period rolls where its rule does not say so."""
    rolls = _holder(rule) == "citizen" and rule["limit"].get("unit") in _COUNTED_IN_DAYS
    return "nextWorkday" if rolls else "none"


def _holder(rule: dict) -> str:
    return rule.get("holder", "organ")


def _is_norm(rule: dict) -> bool:
    return rule.get("strength", "limit") == "norm"


def _rolls(rule: dict) -> bool:
    return rule.get("endRolling", usual_rolling(rule)) == "nextWorkday"


def _is_at_most(limit: dict, other: dict, holder: str) -> bool:
    """Whether a limit can never end after the other one, of which one is the rule's and one the law's."""
    if limit["kind"] == other["kind"] == "fixed":
        return _length_is_at_most(limit["amount"], limit["unit"], other["amount"], other["unit"])
    # A number binds more than none, but nobody can say that it is prompt.
    return limit["kind"] == other["kind"] or (
        holder == "organ" and limit["kind"] == "fixed" and other["kind"] == "designated"
    )


def _length_is_at_most(amount: int, unit: str, other_amount: int, other_unit: str) -> bool:
    if unit == other_unit:
        return amount <= other_amount
    return _DAYS[unit](amount)[1] <= _DAYS[other_unit](other_amount)[0]


def _extends_further(rule: dict, law: dict) -> bool:
    """Whether a period can be extended to more in all, by more, or on easier terms than the law lets."""
    mine, theirs = rule.get("extending"), law.get("extending")
    if mine is None:
        return False
    if theirs is None or mine["approver"] != theirs["approver"]:
        return True
    if any(mine.get(term, True) < theirs.get(term, True) for term in ("needsReason", "needsNotice")):
        return True
    if mine.get("splitting", "once") == "several" and theirs.get("splitting", "once") == "once":
        return True
    limit, laws_limit = rule["limit"], law["limit"]
    if "cap" not in theirs or "unit" not in laws_limit:
        return False
    if "cap" not in mine or not _length_is_at_most(mine["cap"], limit["unit"], theirs["cap"], laws_limit["unit"]):
        return True
    # A shorter period is no leave to extend it by more.
    return limit["unit"] == laws_limit["unit"] and (
        mine["cap"] - limit["amount"] > theirs["cap"] - laws_limit["amount"]
    )
