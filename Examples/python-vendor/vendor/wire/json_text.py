"""Strict reading of JSON, and its canonical writing (RFC 8785)."""

import json
import math
import unicodedata

# From here on two whole numbers may be one to whoever reads them as floating point.
UNCOUNTABLE = 2**53


def parse(text: str | bytes):
    """The value of a JSON text; raises ValueError with a sentence where it is none or says a thing twice."""
    if isinstance(text, bytes):
        try:
            text = text.decode("utf-8")
        except UnicodeDecodeError:
            raise ValueError("The text is not UTF-8.") from None
    try:
        value = json.loads(
            text, object_pairs_hook=_object, parse_constant=_no_number, parse_float=_finite, parse_int=_whole
        )
    except json.JSONDecodeError as problem:
        raise ValueError(f"The text is no JSON: {problem.msg}, at character {problem.pos}.") from None
    except RecursionError:
        raise ValueError("The text is nested too deeply.") from None
    if "\\u" in text:
        # An escape can name half of a character, which no text in UTF-8 holds.
        _written_text(value)
    return value


def canonical(value) -> str:
    """The one canonical text of a JSON value: members by UTF-16 code units, no white space, shortest escapes."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, str):
        return _written_text(value)
    if isinstance(value, (int, float)):
        return _number(value)
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(map(canonical, value)) + "]"
    members = sorted(value.items(), key=lambda member: member[0].encode("utf-16-be", "surrogatepass"))
    return "{" + ",".join(canonical(name) + ":" + canonical(member) for name, member in members) + "}"


def meaning(value) -> str:
    """The canonical text by which it is seen whether two values mean the same, however their letters are composed."""
    return unicodedata.normalize("NFC", canonical(value))


def _written_text(value) -> str:
    written = json.dumps(value, ensure_ascii=False)
    try:
        written.encode("utf-8")
    except UnicodeEncodeError:
        raise ValueError("A text holds half of a character.") from None
    return written


def _object(pairs):
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("An object has two members of one name.")
    return members


def _no_number(name):
    raise ValueError(f"{name} is no JSON number.")


def _finite(text):
    number = float(text)
    if math.isinf(number):
        raise ValueError("A number is too large.")
    return number


def _whole(text):
    number = _finite(text)
    if abs(number) < UNCOUNTABLE:
        return int(text)
    if _number(number) != text:
        raise ValueError("A number has more digits than are kept.")
    return number


def _number(number) -> str:
    """A number as ECMAScript writes it, which RFC 8785 asks for."""
    if isinstance(number, int) and abs(number) <= UNCOUNTABLE:
        return str(number)
    number = float(number)
    if not math.isfinite(number):
        raise ValueError("A number is not finite.")
    if number == 0:
        return "0"
    sign = "-" if number < 0 else ""
    mantissa, _, exponent = repr(abs(number)).partition("e")
    whole, _, fraction = mantissa.partition(".")
    fraction = "" if fraction == "0" else fraction
    point = len(whole) + int(exponent or 0)
    digits = whole + fraction
    point -= len(digits) - len(digits.lstrip("0"))
    digits = digits.strip("0")
    if len(digits) <= point <= 21:
        return sign + digits.ljust(point, "0")
    if 0 < point <= 21:
        return sign + digits[:point] + "." + digits[point:]
    if -6 < point <= 0:
        return sign + "0." + "0" * -point + digits
    tail = "." + digits[1:] if len(digits) > 1 else ""
    return f"{sign}{digits[0]}{tail}e{point - 1:+d}"
