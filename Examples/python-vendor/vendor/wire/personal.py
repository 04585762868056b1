"""Numbers that are somebody's: resident identity numbers (GB 11643), credit codes (GB 32100), telephone numbers."""

import re
import unicodedata
from datetime import date

# Digits in a row, with the X that may end an identity number; what stands in a longer row is another number.
_RUN = re.compile(r"(?<![0-9])(?:[0-9]{17}[Xx]|[0-9]+)")
_MOBILE = re.compile(r"1[3-9][0-9]{9}")
# In names, numbers are also found in the groups in which people write them.
_SEPARATOR = re.compile(r"[^0-9Xx]")

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_DIGITS = "10X98765432"
_CREDIT_WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
_CREDIT_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"

# The codes of places and numbers of cases are as long, and would be the numbers of people born in other centuries.
_FIRST_YEAR, _LAST_YEAR = 1850, 2150

# What people type for the last X: full-width letters, Cyrillic, Greek and Roman ones, and the sign of multiplication.
_TYPED_X = frozenset("\uff38\uff58\u0425\u0445\u00d7\u2169\u2179\u03a7\u03c7")
# Format characters, dashes, marks and spaces say nothing between digits.
_BETWEEN_DIGITS = frozenset(("Cf", "Pd", "Mn", "Zs"))


def is_official_number(number: str) -> bool:
    """Whether eighteen characters are an identity number, born in whatever year, or a unified social credit code."""
    return _is_valid(number) or _is_credit_code(number)


def holds_identity_number(text: str) -> bool:
    """Whether a valid resident identity number stands in a row of characters."""
    return any(map(_is_identity_number, _RUN.findall(text)))


def says_identity_number(text: str) -> bool:
    """Whether somebody has typed an identity number in a text: in groups, or in digits of another script."""
    plain = "".join(map(_typed, text))
    joined = "".join(character for character in plain if not _is_between_digits(character))
    return holds_identity_number(plain) or holds_identity_number(joined)


def names_somebody(name: str) -> bool:
    """Whether a name or code holds the number of a person."""
    return holds_identity_number(name) or _holds_mobile_number(name) or _holds_groups(_SEPARATOR.split(name))


def names_somebody_besides_places(name: str) -> bool:
    """The same for a name made of the codes of places: their eighteen digits could pass for an identity number."""
    return _holds_mobile_number(name) or any(
        _is_identity_number(run) and not run[-1].isdigit() for run in _RUN.findall(name)
    )


def names_somebody_within(name: str, place: str) -> bool:
    """The same for what is named after a place: the name of the place and its digits alone are nobody's number."""
    rest = name.removeprefix(place)
    runs = [run for run in _RUN.findall(rest) if len(run) >= 11]
    return names_somebody(rest) and (not runs or any(not place.startswith(run) for run in runs))


def _holds_mobile_number(text: str) -> bool:
    return any(map(_MOBILE.fullmatch, _RUN.findall(text)))


def _holds_groups(parts: list[str]) -> bool:
    for three in zip(parts, parts[1:], parts[2:]):
        lengths, number = tuple(map(len, three)), "".join(three)
        if lengths == (3, 4, 4) and _MOBILE.fullmatch(number) or lengths == (6, 8, 4) and _is_identity_number(number):
            return True
    return False


def _typed(character: str) -> str:
    if character in _TYPED_X:
        return "X"
    digit = unicodedata.decimal(character, None)
    return character if digit is None else str(digit)


def _is_between_digits(character: str) -> bool:
    return (
        character in "./_\u2212" or character.isspace() or unicodedata.category(character) in _BETWEEN_DIGITS
    )


def _is_identity_number(number: str) -> bool:
    return number[:1] != "0" and _is_valid(number.upper()) and _FIRST_YEAR <= int(number[6:10]) <= _LAST_YEAR


def _is_valid(number: str) -> bool:
    """Whether a number has the form and the check digit of GB 11643."""
    if not re.fullmatch(r"[0-9]{17}[0-9X]", number):
        return False
    try:
        date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return False
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, number))
    return _CHECK_DIGITS[total % 11] == number[17]


def _is_credit_code(number: str) -> bool:
    """Whether a number has the form and the check character of GB 32100."""
    if not re.fullmatch(f"[{_CREDIT_CHARACTERS}]{{2}}[0-9]{{6}}[{_CREDIT_CHARACTERS}]{{10}}", number):
        return False
    values = [_CREDIT_CHARACTERS.index(character) for character in number]
    total = sum(weight * value for weight, value in zip(_CREDIT_WEIGHTS, values))
    return values[-1] == -total % 31
