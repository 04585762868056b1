"""Questions about time that touch no case: `query deadlines` with `ask`."""

from . import form
from .clock import Clock
from .law import LawBook, Refused
from .moments import checked_day, checked_moment, day_of
from .replay import Broken, replayed


def answer(query, calendar, law):
    """The result of a question; a wrong form raises ValueError."""
    ask = form.needed(query, "ask", str)
    if ask not in ANSWERS:
        raise ValueError(f"nothing is known of asking {ask!r}")
    try:
        return ANSWERS[ask](query, calendar, law)
    except OverflowError as beyond:
        raise ValueError("a day beyond all calendars") from beyond


def started(query, calendar, law):
    """The clock of the rule or limit that a question brings, from its start on; Refused where the rule is none."""
    start = checked_moment(query.get("from"))
    designated = checked_day(query["designated"]) if "designated" in query else None
    return Clock.started(form.rule_of(query, law, day_of(start)), start, calendar, designated)


def deadline(query, calendar, law):
    """When something falls due and, where a moment is given, whether it is not over then."""
    clock = started(query, calendar, law)
    result = {"due": clock.due, "provisional": clock.provisional}
    if clock.provisional:
        result["missingYears"] = clock.missing_years
    if "at" in query:
        result["open"] = clock.is_open_at(checked_moment(query["at"]))
    return result


def clock_moved(query, calendar, law):
    """What is said to each act upon a clock, and when it falls due after all of them."""
    clock, answers = started(query, calendar, law), []
    for act in form.needed(query, "acts", list):
        if not isinstance(act, dict) or len(act) != 1:
            raise ValueError("an act is one of extend, pause and resume")
        reasons, moved = acted(clock, act, calendar)
        answers.append(reasons)
        clock = clock if reasons else moved()
    return {"answers": answers, "due": clock.due, "provisional": clock.provisional}


def acted(clock, act, calendar):
    """The codes against an act upon a clock, and what makes the moved clock."""
    if "extend" in act:
        extension = form.extension_of(act)
        return clock.against_extension(extension), lambda: clock.extended(extension, calendar)
    if "pause" in act:
        ground, day = form.pause_of(act)
        return clock.against_pause(ground, day), lambda: clock.paused(ground, day, calendar)
    day = checked_day(act.get("resume"))
    return clock.against_resuming(day), lambda: clock.resumed(day, calendar)


def law_in_force(query, *_):
    """Where the rule of the national law that is in force on a day stands; why there is none is part of the answer."""
    try:
        return LawBook.beside_the_law([]).rule_on(form.needed(query, "rule", str), checked_day(query.get("on"))).basis
    except Refused as refused:
        return {"refused": refused.code} | ({} if refused.in_force is None else {"inForce": refused.in_force})


def replay(query, calendar, _):
    """The day to which the steps of a derivation lead, or the first step that does not follow."""
    try:
        return {"due": replayed(form.needed(query, "derivation", list), calendar)}
    except Broken as broken:
        return {"code": broken.code, "step": broken.step}


ANSWERS = {"deadline": deadline, "clock": clock_moved, "law": law_in_force, "replay": replay}
