"""Days of China and moments of UTC, as texts, and the arithmetic between them."""

import re
from datetime import date, datetime, timedelta

CHINA = timedelta(hours=8)
EPOCH = datetime(1970, 1, 1)
DAY_FORM = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
MOMENT_FORM = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d\.\d{3}Z)?", re.ASCII)


def checked_day(value):
    """The day, if the value is the text of one that exists; ValueError otherwise."""
    if not isinstance(value, str) or not DAY_FORM.fullmatch(value):
        raise ValueError(f"not a day: {value!r}")
    date.fromisoformat(value)
    return value


def checked_moment(value):
    """The moment that a text tells: of UTC where it ends in Z, of a clock in China otherwise."""
    if not isinstance(value, str) or not MOMENT_FORM.fullmatch(value):
        raise ValueError(f"not a moment: {value!r}")
    read = datetime.fromisoformat(value.removesuffix("Z"))
    return text_of(read if value.endswith("Z") else read - CHINA)


def text_of(instant):
    """The text of a moment of UTC."""
    return instant.isoformat(timespec="milliseconds") + "Z"


def instant_of(moment):
    """The moment of UTC that a text in the form of the wire tells."""
    return datetime.fromisoformat(moment.removesuffix("Z"))


def milliseconds(moment):
    """How many milliseconds after the beginning of 1970 the moment is."""
    return (instant_of(moment) - EPOCH) // timedelta(milliseconds=1)


def shifted(moment, count):
    """The moment so many milliseconds later."""
    return text_of(instant_of(moment) + timedelta(milliseconds=count))


def day_of(moment):
    """The day in China of a moment; midnight belongs to the day that begins."""
    return (instant_of(moment) + CHINA).date().isoformat()


def moment_on(day, minutes):
    """The moment so many minutes after the beginning of a day in China."""
    return text_of(datetime.fromisoformat(day) + timedelta(minutes=minutes) - CHINA)


def end_of(day):
    """The moment at which a day in China is over."""
    return moment_on(day, 24 * 60)


def day_after(day, count=1):
    """The day so many days later, or earlier where the count is negative."""
    return (date.fromisoformat(day) + timedelta(days=count)).isoformat()


def days_between(first, last):
    """How many days there are from the first to the last, both included."""
    return max(0, (date.fromisoformat(last) - date.fromisoformat(first)).days + 1)


def months_after(day, count):
    """The day of the same number so many months later, and whether that month has it; else its last day."""
    start = date.fromisoformat(day)
    whole = start.year * 12 + start.month - 1 + count
    year, month = divmod(whole, 12)
    following = date(year + month // 11, (month + 1) % 12 + 1, 1)
    last = (following - timedelta(days=1)).day
    return date(year, month + 1, min(start.day, last)).isoformat(), start.day <= last
