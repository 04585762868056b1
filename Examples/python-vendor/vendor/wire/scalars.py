"""Texts with a fixed spelling: which code tells that one is not spelled so, and which must be nobody's number."""

import re
from datetime import date, datetime, timedelta, timezone

CHINA = timezone(timedelta(hours=8))

_IDENTIFIER = r"^[A-Za-z0-9._:-]{1,64}$"
_CODE = r"^[A-Za-z0-9._-]{1,32}$"
_VERSION = r"^[A-Za-z0-9._-]{1,64}@[A-Za-z0-9._-]{1,64}$"
_UNIT = r"^(center|organ|grid)/[A-Za-z0-9._:-]{1,64}$"
_SUBJECT = r"^((line|case|center)/[A-Za-z0-9._:-]{1,64}|day/[0-9]{4}-[0-9]{2}-[0-9]{2})$"
_DATE = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_INSTANT = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z$"
_FORCE = r"^[a-z][A-Za-z0-9]{0,31}$"
_TELEPHONE = r"^[0-9+-]{5,20}$"
# How many digits a telephone number has at least.
_LEAST_DIGITS = 5

# The code of a breach, by the pattern that the schema gives; a list of codes that a pattern spells out is closed.
_CODES = {
    _IDENTIFIER: "wire.identifier",
    _CODE: "wire.codeText",
    _VERSION: "wire.version",
    _UNIT: "wire.unit",
    _SUBJECT: "wire.subject",
    _DATE: "wire.date",
    _INSTANT: "wire.instant",
    _TELEPHONE: "wire.telephone",
    r"^[1-9][0-9]{0,3}(\([1-9][0-9]{0,2}\)){0,3}$": "wire.article",
    r"^[1-9][0-9]{11}$": "wire.division",
    r"^[0-9]{1,32}$": "wire.digits",
    r"^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$": "wire.clockTime",
    r"^([0-9a-f]{2}){16,64}$": "wire.digest",
    r"^([0-9a-f]{2}){32,64}$": "wire.digest",
    r"^[0-9a-f]{64}$": "evidenceReference.digest",
    _FORCE: "mediatingForce.code",
}

# Names travel far, so none of these may hold the number of a person.
NAMES = {_IDENTIFIER, _CODE, _VERSION, _UNIT, _SUBJECT, _FORCE}


def spelling(pattern: str) -> tuple[re.Pattern, str]:
    """What a pattern of a schema means: the pattern itself, and the code of a breach."""
    # `$` also matches before a line break at the end, which is no part of the pattern in a JSON Schema.
    strict = re.compile(pattern.replace("$", r"\Z"), re.ASCII)
    return strict, _CODES.get(pattern, "wire.code")


def exists(code: str, text: str) -> bool:
    """Whether what is spelled rightly also is: a day in the calendar, a moment, a number with enough digits."""
    if code == "wire.date":
        return day_exists(text)
    if code == "wire.instant":
        return moment_exists(text)
    if code == "wire.subject" and text.startswith("day/"):
        return day_exists(text[4:])
    if code == "wire.telephone":
        return sum(character.isdigit() for character in text) >= _LEAST_DIGITS
    return True


def day_exists(text: str) -> bool:
    """Whether the civil calendar has a day that is written rightly."""
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def moment_exists(text: str) -> bool:
    """Whether there is a moment that is written rightly."""
    try:
        # The last hours of the year 9999 are no day in China that can be written.
        china_day(text)
    except (ValueError, OverflowError):
        return False
    # Some readers take 24:00 for the next day, or a second 60: both are other spellings of another moment.
    return text[11:13] < "24" and text[17:19] < "60"


def china_day(moment: str) -> str:
    """The day in China of a moment."""
    return datetime.fromisoformat(moment).astimezone(CHINA).date().isoformat()
