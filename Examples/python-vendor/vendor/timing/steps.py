"""What time brings about in a duty: a warning, the end of its time, and the levels of supervision."""

from dataclasses import dataclass

from .moments import day_of, end_of, milliseconds, shifted

LEVELS = ("none", "notice", "yellow", "red")
WORKDAYS_OF_LEVEL = {"yellow": "yellowAfterWorkdays", "red": "redAfterWorkdays"}


@dataclass(frozen=True)
class Step:
    """Something that time will bring about; `level` only where it is a supervision."""

    at: str
    action: str
    level: str = None


def next_step(clock, kind, phase, highest_level, parameters, calendar):
    """The one thing that a duty waits for, or None."""
    due = clock.due_moment
    if due is None or phase == "ended":
        return None
    if phase == "running" and kind != "window":
        return Step(warning_moment(clock, parameters["warnAfterPercent"]), "warn")
    if phase in ("running", "warned"):
        return Step(due, "fallDue")
    level = next_level(highest_level)
    if kind != "obligation" or level is None:
        return None
    return Step(supervision_moment(clock, level, parameters, calendar), "supervise", level)


def warning_moment(clock, percent):
    """The moment at which so many percent of the time from start to due moment have passed."""
    span = milliseconds(clock.due_moment) - milliseconds(clock.start)
    return shifted(clock.start, span // 100 * percent)


def next_level(highest):
    """The level of supervision after the highest that there ever was; None after the last."""
    rank = LEVELS.index(highest or "none") + 1
    return LEVELS[rank] if rank < len(LEVELS) else None


def supervision_moment(clock, level, parameters, calendar):
    """The due moment, or the end of the working day so many working days after the due day."""
    workdays = parameters[WORKDAYS_OF_LEVEL[level]] if level in WORKDAYS_OF_LEVEL else 0
    if workdays == 0:
        return clock.due_moment
    due_day = day_of(clock.due) if "T" in clock.due else clock.due
    return end_of(calendar.working_day_after(due_day, workdays))


def phase_after(kind, action):
    """The phase that a warning or the end of its time gives to a duty."""
    if action == "warn":
        return "warned"
    return "ended" if kind == "window" else "overdue"


def deemed_start(clock):
    """The moment from which what a deemed act starts is counted: where a due day runs out, still within that day."""
    return clock.due if "T" in clock.due else shifted(clock.due_moment, -1)
