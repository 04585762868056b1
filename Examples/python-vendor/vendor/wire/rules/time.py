"""Rules of time: periods, calendars, limits, and the steps of the way to a deadline."""

from datetime import date

from ..scalars import china_day
from .rule import EVERY, demands, different, each_once, known, ordered, repeats, rule, sound_parts

_DAYS = ("calendarDay", "workingDay", "month")

# What a step says besides its rule, its days, its basis and what was read, by its reason.
_PARTS = {
    "promptly": set(),
    "undesignated": set(),
    "elapsed": {"number", "unit", "fromMoment", "toMoment"},
    "hoursUnknown": set(),
    "startDayExcluded": set(),
    "counted": {"number", "unit"},
    "restDaysSkipped": {"number", "kind"},
    "makeUpCounted": {"days"},
    "extended": {"number", "unit"},
    "paused": {"number", "unit", "ground", "since", "through"},
    "suspended": {"ground", "since"},
    "rolled": {"kind"},
    "stands": {"kind"},
    "designated": set(),
    "provisional": {"number"},
}
_ALL_PARTS = set().union(*_PARTS.values())

# The steps that lead to a date, and those after which there is none.
_DATING = {"elapsed", "counted", "extended", "paused", "rolled", "stands", "designated"}
_UNDATING = {"promptly", "undesignated", "hoursUnknown", "suspended"}


@demands("provenance.parts", "", EVERY)
def _article_or_source(provenance):
    expected = "citation" if provenance["kind"] == "statutory" else "source"
    return provenance.keys() & {"citation", "source"} == {expected}


@demands("timeLimit.parts", "", EVERY)
def _amount_and_unit(limit):
    return limit.keys() & {"amount", "unit"} == ({"amount", "unit"} if limit["kind"] == "fixed" else set())


@rule("readsFrom", "readsThrough")
def _reads(step):
    first, last = step.get("readsFrom"), step.get("readsThrough")
    if first is None and last is not None:
        yield "derivationStep.reads", ".readsFrom"
    elif first is not None and (last is None or last < first):
        yield "derivationStep.reads", ".readsThrough"


@rule("reason", *_ALL_PARTS)
def _step(step):
    reason, unit, days = step["reason"], step.get("unit"), (known(step, "from"), known(step, "to"))
    is_backwards = reason == "paused" and step.get("through", "9") < step.get("since", "0")
    if is_backwards:
        yield "derivationStep.pause", ".through"
    elif step.keys() & _ALL_PARTS != _PARTS[reason] or (
        reason == "restDaysSkipped" and step["kind"] not in ("weekend", "holiday")
    ):
        yield "derivationStep.parts", ""
    elif reason == "provisional" and not 1 <= step["number"] <= 9999:
        yield "derivationStep.year", ".number"
    elif reason in ("counted", "extended") and None not in days:
        if unit not in _DAYS or days[1] < days[0]:
            yield "derivationStep.counted", ""
    elif reason == "elapsed" and None not in days:
        moments = step["fromMoment"], step["toMoment"]
        if unit in _DAYS or moments[1] < moments[0] or tuple(map(china_day, moments)) != days:
            yield "derivationStep.elapsed", ""


@demands("deadline.due", "", "dueEndOf", "dueAt")
def _due_once(deadline):
    return "dueEndOf" not in deadline or "dueAt" not in deadline


@rule("dueEndOf", "dueAt", "derivation")
def _leads_there(deadline):
    """The steps lead to the date that is told, and to one of its kind."""
    steps, day = deadline.get("derivation"), _due_day(deadline)
    if not steps:
        return
    if day is None:
        if steps[-1]["reason"] not in _UNDATING:
            yield "deadline.undated", ".derivation"
        return
    if steps[-1]["to"] != day:
        yield "deadline.derivation", ".derivation"
    # What comes after a step without a date leads nowhere, and what lay before it no longer counts.
    arrived = [step for step in steps if step["reason"] in _DATING | _UNDATING][-1:]
    moment = None if "dueEndOf" in deadline else deadline["dueAt"]
    if not arrived or arrived[0]["reason"] in _UNDATING or arrived[0].get("toMoment") != moment:
        yield "deadline.kind", ".derivation"


def _due_day(deadline: dict) -> str | None:
    if "dueEndOf" in deadline:
        return deadline["dueEndOf"]
    return china_day(deadline["dueAt"]) if "dueAt" in deadline else None


@rule("rule", "derivation")
def _joined(deadline):
    """Each step goes on from the last, and all are of the rule."""
    steps = deadline.get("derivation", ())
    for place, (step, following) in enumerate(zip(steps, steps[1:]), 1):
        if following["from"] != step["to"]:
            yield "deadline.gap", f".derivation[{place}].from"
    for place, step in enumerate(steps):
        if step["rule"] != deadline["rule"]:
            yield "deadline.rule", f".derivation[{place}].rule"


@demands("deadline.beforeStart", "", "start", "dueEndOf", "dueAt")
def _not_before_the_event(deadline):
    start = deadline["start"]
    if "dueEndOf" in deadline:
        return china_day(start) <= deadline["dueEndOf"]
    return start <= deadline.get("dueAt", start)


@demands("deadline.start", ".derivation[0].from", "start", "derivation")
def _begins_with_the_event(deadline):
    steps, start = deadline.get("derivation"), deadline["start"]
    return not steps or steps[0]["from"] == china_day(start) and steps[0].get("fromMoment", start) == start


def _only_in_days(member: str, usual):
    """Only what is counted in days rolls on, leaves its first day out, is extended or stands still."""

    @demands(f"deadlineRule.{member}", f".{member}", "limit", member)
    def holds(deadline_rule):
        return deadline_rule["limit"].get("unit") in _DAYS or deadline_rule.get(member, usual) == usual

    return holds


@demands("deadlineRule.cap", ".extending.cap", "limit", "extending")
def _capped(deadline_rule):
    limit, cap = deadline_rule["limit"], deadline_rule.get("extending", {}).get("cap")
    return limit.get("unit") not in _DAYS or cap is None or limit["amount"] < cap


def _each_readable_once(several: str, key: str, code: str):
    """No two elements have the same key; one that cannot be read hides nothing of the others."""

    @rule()
    def breaches(calendar):
        parts = sound_parts(calendar, several)
        for number in repeats(one[key] for _, one in parts):
            yield code, f".{several}[{parts[number][0]}]"

    return breaches


@demands("workingHours.order", ".sessions", "sessions")
def _sessions_in_order(hours):
    sessions = hours["sessions"]
    return all(one["closes"] <= other["opens"] for one, other in zip(sessions, sessions[1:]))


def _of_year(days: str):
    """The days are of the year, or of the last week of the one before it."""

    @demands("workYear.outside", f".{days}", "year", days)
    def within(year):
        first, last = f"{year['year'] - 1:04d}-12-25", f"{year['year']:04d}-12-31"
        return all(first <= day <= last for day in year[days])

    return within


@demands("workYear.weekday", ".makeUpWorkdays", "makeUpWorkdays")
def _made_up_at_weekends(year):
    return all(date.fromisoformat(day).weekday() >= 5 for day in year["makeUpWorkdays"])


@demands("workYear.both", ".makeUpWorkdays", "holidays", "makeUpWorkdays")
def _rest_or_work(year):
    return not set(year["holidays"]) & set(year["makeUpWorkdays"])


@demands("followUpSchedule.days", ".days", "days")
def _days_rise(schedule):
    return all(one < other for one, other in zip(schedule["days"], schedule["days"][1:]))


RULES = {
    "Deadline": (_due_once, _leads_there, _joined, _not_before_the_event, _begins_with_the_event),
    "DeadlineExtension": (
        different("requestedBy", "approvedBy", "deadlineExtension.approver"),
        ordered("requestedAt", "notifiedAt", "deadlineExtension.notice"),
    ),
    "DeadlineRule": (
        _only_in_days("endRolling", "none"),
        _only_in_days("excludesStartDay", True),
        _only_in_days("extending", None),
        _only_in_days("suspensions", []),
        _capped,
        each_once("suspensions", "code", "deadlineRule.ground", ".code", "limit"),
        ordered("inForceFrom", "inForceThrough", "deadlineRule.inForce"),
    ),
    "DerivationStep": (_reads, _step),
    "Due": (
        demands("due.parts", "", EVERY)(lambda due: len(due) == 1),
    ),
    "FollowUpSchedule": (_days_rise,),
    "ForcePeriod": (ordered("from", "through", "period.order"),),
    "Pause": (ordered("from", "through", "pause.order"),),
    "Provenance": (_article_or_source,),
    "TimeLimit": (_amount_and_unit,),
    "WorkCalendar": (
        _each_readable_once("years", "year", "calendar.year"),
        _each_readable_once("localDays", "date", "calendar.day"),
    ),
    "WorkYear": (_of_year("holidays"), _of_year("makeUpWorkdays"), _made_up_at_weekends, _rest_or_work),
    "WorkingHours": (_sessions_in_order,),
    "WorkingSession": (ordered("opens", "closes", "workingSession.order", strictly=True),),
}
