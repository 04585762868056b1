"""Counting in the units of a limit: days, working days and months to a day, hours and working hours to a moment."""

from dataclasses import dataclass

from .calendar import REST
from .moments import day_after, day_of, days_between, end_of, milliseconds, months_after, shifted

MINUTE = 60_000
LENGTH = {"minute": MINUTE, "hour": 60 * MINUTE, "workingHour": 60 * MINUTE}


@dataclass(frozen=True)
class Counted:
    """Where counting ended, which days of the calendar were read, and what was passed over on the way."""

    last: str
    read: tuple = ()
    rest_days: tuple = ()
    make_up_days: tuple = ()


def first_period(start_day, excludes_start_day, amount, unit, calendar):
    """The period from its first day to its raw last day."""
    if unit == "month":
        last, has_day = months_after(start_day, amount)
        return Counted(last if excludes_start_day or not has_day else day_after(last, -1))
    return counted_on(day_after(start_day, 1 if excludes_start_day else 0), amount, unit, calendar)


def counted_on(first, amount, unit, calendar):
    """So many calendar or working days, of which the given day may be the first."""
    if unit == "calendarDay":
        return Counted(day_after(first, amount - 1))
    last, rest_days, make_up_days = day_after(first, -1), [], []
    while amount > 0:
        last = day_after(last)
        kind = calendar.kind(last)
        if kind in REST:
            rest_days.append(kind)
        else:
            amount -= 1
            if kind == "makeUpWorkday":
                make_up_days.append(last)
    return Counted(last, (first, last), tuple(rest_days), tuple(make_up_days))


def extended_by(last, amount, unit, calendar):
    """So many more units from a raw last day on."""
    if unit == "month":
        return Counted(months_after(last, amount)[0])
    return counted_on(day_after(last), amount, unit, calendar)


def paused_by(last, since, through, unit, calendar):
    """How many units the days of a pause are, and where the last day stands without them."""
    if unit != "workingDay":
        left_out = days_between(since, through)
        return left_out, Counted(day_after(last, left_out))
    days = (day_after(since, index) for index in range(days_between(since, through)))
    left_out = sum(calendar.is_worked(day) for day in days)
    moved = counted_on(day_after(last), left_out, unit, calendar).last if left_out else last
    return left_out, Counted(moved, (since, max(moved, through)))


def rolled_on(last, calendar):
    """The next working day, which may be the last day itself."""
    moved = calendar.working_day_from(last)
    return Counted(moved, (last, moved))


def elapsed_after(start, amount, unit, calendar):
    """The moment at which so much time has passed; None where the hours of work are not known."""
    left = amount * LENGTH[unit]
    if unit != "workingHour":
        return Counted(shifted(start, left))
    if not calendar.sessions:
        return None
    day = first = day_of(start)
    while True:
        for opens, closes in calendar.sessions_on(day):
            begins = max(opens, start)
            length = milliseconds(closes) - milliseconds(begins)
            if length >= left:
                return Counted(shifted(begins, left), (first, day))
            left -= max(0, length)
        day = day_after(day)


def is_over(due, moment):
    """Whether what is due on a day or at a moment is over at a moment."""
    return moment >= (end_of(due) if len(due) == len("YYYY-MM-DD") else due)
