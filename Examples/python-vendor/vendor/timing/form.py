"""The form of a question about time: what its members have to be before anything is computed."""

from .law import Rule
from .moments import checked_day, checked_moment

UNITS = ("minute", "hour", "workingHour", "calendarDay", "workingDay", "month")
HOLDERS = ("organ", "citizen")
SPLITTINGS = ("once", "several")
REASONS = (
    "promptly", "undesignated", "elapsed", "hoursUnknown", "startDayExcluded", "counted", "restDaysSkipped",
    "makeUpCounted", "extended", "paused", "suspended", "rolled", "stands", "designated", "provisional")


def needed(value, name, kind):
    """The member of that name and kind; ValueError where there is none."""
    found = value.get(name) if isinstance(value, dict) else None
    if not isinstance(found, kind) or isinstance(found, bool) and kind is not bool:
        raise ValueError(f"{name} is missing or of another form")
    return found


def optional(value, name, kind, otherwise=None):
    """The member of that name and kind, or something else where it is left out."""
    return needed(value, name, kind) if name in value else otherwise


def one_of(value, allowed):
    """The value, if it is one of a list."""
    if value not in allowed:
        raise ValueError(f"{value!r} is none of {', '.join(allowed)}")
    return value


def limit_of(query):
    """The limit that a question brings."""
    limit = needed(query, "limit", dict)
    if one_of(needed(limit, "kind", str), ("fixed", "designated", "promptly")) == "fixed":
        one_of(needed(limit, "unit", str), UNITS)
        if not 1 <= needed(limit, "amount", int) <= 9999:
            raise ValueError("amount is out of bounds")
    return limit


def rule_of(query, law, day):
    """The rule that a question is about: one of the law on a day, or one made of its limit, holder and grounds."""
    if "rule" in query:
        rule = law.rule_on(needed(query, "rule", str), day)
    else:
        rule = Rule.of({
            "id": "limit", "limit": limit_of(query), "inForceFrom": day, "provenance": {"kind": "local"},
            "holder": one_of(optional(query, "holder", str, "organ"), HOLDERS),
            "excludesStartDay": optional(query, "excludesStartDay", bool, True),
            "suspensions": [{"code": needed(ground, "code", str)}
                            for ground in optional(query, "suspensions", list, [])]})
    if "splitting" in query:
        splitting = one_of(needed(query, "splitting", str), SPLITTINGS)
        rule = rule.with_splitting(splitting)
    return rule


def extension_of(act):
    """The extension that an act of a question asks for."""
    extension = needed(act, "extend", dict)
    needed(extension, "amount", int)
    for name in ("approver", "approvedBy", "requestedBy"):
        needed(extension, name, str)
    optional(extension, "reason", str)
    moments = {name: checked_moment(extension[name]) for name in ("requestedAt", "notifiedAt") if name in extension}
    if "requestedAt" not in moments:
        raise ValueError("requestedAt is missing")
    return {**extension, **moments}


def pause_of(act):
    """The ground and the first day of the pause that an act of a question asks for."""
    pause = needed(act, "pause", dict)
    return needed(pause, "ground", str), checked_day(pause.get("from"))


def step_of(step):
    """A step with its members as far as they are read; ValueError where one is of another form."""
    if not isinstance(step, dict) or not isinstance(step.get("reason"), str) or step["reason"] not in REASONS:
        raise ValueError("not a step")
    for name in ("from", "to"):
        checked_day(step.get(name))
    for name in ("since", "through", "readsFrom", "readsThrough"):
        if name in step:
            checked_day(step[name])
    for name in ("fromMoment", "toMoment"):
        if name in step and checked_moment(step[name]) != step[name]:
            raise ValueError("not a moment of the wire")
    if not isinstance(step.get("number", 0), int) or isinstance(step.get("number"), bool):
        raise ValueError("not a number")
    return step
