"""What a row changes: facts, duties that end, start or move."""

from ..timing import Clock, day_of
from ..timing.moments import moment_on
from . import effects
from .chronicle import last

RECEIPTS = {"XF-35a": "deliver", "XF-36a": "decideReview"}
ORDERED = ("accept", "reclassify")


def facts_after(s):
    """The facts that the case keeps afterwards."""
    before = s.case.facts if s.case else set()
    anew = {fact for fact in s.row["keeps"] if s.fact(fact)}
    return (before - set(s.row["keeps"]) | anew | set(s.row["sets"])) - set(s.row["clears"])


def starting(s):
    """The duties that would start, each with its moment."""
    return [(each["duty"], start_of(s, each["duty"])) for each in s.row["starts"] if s.holds(each.get("when"))]


def start_of(s, duty):
    """The moment from which a duty is counted."""
    action = s.command.action
    if RECEIPTS.get(duty) == action and s.brings("delivery"):
        return s.detail["receivedAt"]
    if duty == "jointConfirmation" and s.brings("agreement"):
        return moment_on(s.detail["effectiveOn"], 0)
    if action == "reclassify" and duty in s.procedure.handling_clocks and s.handling_clock():
        return s.handling_clock().clock.start
    return s.counted_from or s.moment


def rule_of(s, duty, start):
    """The rule by which a duty is counted: the first choice that holds, else the last."""
    choices = s.procedure.duties[duty]["rules"]
    chosen = next((choice for choice in choices if s.holds(choice.get("when"))), choices[-1])
    return s.law.rule_on(chosen["rule"], day_of(start))


def started(s):
    """The clocks of the duties that start, as they are recorded."""
    found = []
    for duty, start in starting(s):
        designated = order_day(s) if s.command.action in ORDERED and duty in s.procedure.handling_clocks else None
        clock = Clock.started(rule_of(s, duty, start), start, s.world.calendar, designated=designated)
        found.append({"duty": duty, "deadline": clock.deadline, **({"designated": designated} if designated else {})})
    return found


def order_day(s):
    """The day of the last order, if it names one."""
    order = last(s.case, "dispatch", "replaceLead")
    return order["detail"].get("due") if order else None


def ended(s):
    """The live duties that end."""
    new = [duty for duty, _ in starting(s)]
    handling = set(s.procedure.handling_clocks)
    ends = {each["duty"] for each in s.row["ends"] if s.holds(each.get("when"))}
    is_over = s.procedure.is_end(s.procedure.target(s.row, s.case.state if s.case else None))
    return [duty.name for duty in (s.case.live_duties() if s.case else ())
            if duty.name in ends or duty.name in new or duty.name in handling and handling & set(new)
            or is_over and not s.procedure.duties[duty.name]["outlivesCase"]]


def of_act(s, move):
    """All that an act changes, as its event records it; `move` is the clock that it moves, if it moves one."""
    before, after = s.case.facts if s.case else set(), facts_after(s)
    found = {
        "set": sorted(after - before), "cleared": sorted(before - after), "seated": effects.seated(s),
        "bound": effects.bound(s), "ended": ended(s), "started": started(s),
        "moved": [move.recorded()] if move else [], "supervised": cards(s, "supervise"),
        "annulled": cards(s, "annulSupervision")}
    return {name: change for name, change in found.items() if change}


def cards(s, action):
    """The supervision that an act imposes or annuls."""
    if s.command.action != action:
        return []
    return [{"duty": s.detail["duty"], "level": s.detail["level"]}]
