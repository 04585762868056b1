"""The form of a question about time: what its members have to be before anything is computed."""

from ..wire import admit
from .law import Rule
from .moments import checked_day, checked_moment

HOLDERS = ("organ", "citizen")


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


def typed(kind, value):
    """The value, if the door of its type takes it."""
    findings = admit(kind, value).findings
    if findings:
        raise ValueError(f"not a {kind}: {findings}")
    return value


def rule_of(query, law, day):
    """The rule that a question is about: one of the law on a day, or one made of its limit, holder and grounds."""
    if "rule" in query:
        rule = law.rule_on(needed(query, "rule", str), day)
    else:
        rule = Rule.of({
            "id": "limit", "limit": typed("TimeLimit", needed(query, "limit", dict)), "inForceFrom": day,
            "provenance": {"kind": "local"}, "holder": one_of(needed(query, "holder", str), HOLDERS),
            "excludesStartDay": optional(query, "excludesStartDay", bool, True),
            "suspensions": [{"code": needed(ground, "code", str)}
                            for ground in optional(query, "suspensions", list, [])]})
    return rule.with_splitting("several") if optional(query, "splitting", str) == "several" else rule


def extension_of(act):
    """The extension that an act of a question asks for."""
    extension = needed(act, "extend", dict)
    needed(extension, "amount", int)
    for name in ("approver", "approvedBy", "requestedBy"):
        needed(extension, name, str)
    optional(extension, "reason", str)
    for name in ("requestedAt", "notifiedAt"):
        if (name in extension or name == "requestedAt") and checked_moment(extension.get(name)) != extension[name]:
            raise ValueError(f"{name} is no moment of the wire")
    return extension


def pause_of(act):
    """The ground and the first day of the pause that an act of a question asks for."""
    pause = needed(act, "pause", dict)
    return needed(pause, "ground", str), checked_day(pause.get("from"))
