"""Readers of the parts of a value: each names every breach that it sees, and gives what could be read."""

import unicodedata
from dataclasses import dataclass, field

from .json_text import UNCOUNTABLE, meaning
from .personal import names_somebody, names_somebody_besides_places, says_identity_number
from .scalars import exists, spelling

# Classes of the marks that turn the direction of reading.
_TURNING = ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")

# What stands for a part that could not be read; objects and lists of which some parts could be are broken ones.
UNREADABLE = object()


class BrokenObject(dict):
    """The members of an object with a breach somewhere in it; those that could not be read are UNREADABLE."""


class BrokenList(list):
    """The elements of a list with a breach somewhere in it; those that could not be read are UNREADABLE."""


def is_sound(value) -> bool:
    """Whether a part was read without any breach."""
    return value is not UNREADABLE and not isinstance(value, (BrokenObject, BrokenList))


class Findings(list):
    """Breaches in the order in which they were seen."""

    def tell(self, code: str, path: str):
        """Notes a breach; what it was seen in is unreadable."""
        self.append({"code": code, "path": path})
        return UNREADABLE


@dataclass
class Flag:
    """Yes or no."""

    def read(self, value, path, findings):
        return value if isinstance(value, bool) else findings.tell("wire.kind", path)


@dataclass
class Whole:
    """A whole number within bounds."""

    least: int
    most: int

    def read(self, value, path, findings):
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not abs(value) < UNCOUNTABLE or value % 1:
            return findings.tell("wire.kind", path)
        if not self.least <= value <= self.most:
            return findings.tell("wire.range", path)
        return int(value)


@dataclass
class Choice:
    """A code of a closed list; the one code of a `const` tells which type a value has."""

    codes: frozenset
    code: str = "wire.code"

    @property
    def missing(self):
        """The code of what is told where the member is missing."""
        return "wire.type" if self.code == "wire.type" else "wire.missing"

    def read(self, value, path, findings):
        if not isinstance(value, str) and self.code != "wire.type":
            return findings.tell("wire.kind", path)
        return value if isinstance(value, str) and value in self.codes else findings.tell(self.code, path)


@dataclass
class Spelled:
    """A text that a pattern spells: a name, a code, a day, a moment and so on."""

    pattern: str
    is_name: bool
    is_named_after_place: bool

    def __post_init__(self):
        self.expression, self.code = spelling(self.pattern)

    def read(self, value, path, findings):
        if not isinstance(value, str):
            return findings.tell("wire.kind", path)
        if not self.expression.match(value) or not exists(self.code, value):
            return findings.tell(self.code, path)
        names = names_somebody_besides_places if self.is_named_after_place else names_somebody
        if self.is_name and names(value):
            return findings.tell("identifier.personal", path)
        return value


@dataclass
class Text:
    """A text for people, of so many characters."""

    least: int
    most: int
    may_hold_numbers: bool

    def read(self, value, path, findings):
        if not isinstance(value, str):
            return findings.tell("wire.kind", path)
        if not self.least <= len(value) <= self.most:
            return findings.tell("wire.length", path)
        if any(map(_is_hidden, value)):
            return findings.tell("text.control", path)
        if value and all(character.isspace() or unicodedata.category(character) == "Cf" for character in value):
            return findings.tell("text.blank", path)
        if not self.may_hold_numbers and says_identity_number(value):
            return findings.tell("text.identityNumber", path)
        return value


def _is_hidden(character: str) -> bool:
    """Whether a character is a control, or makes a text be read in another order than it is written."""
    if character == "\n":
        return False
    return unicodedata.category(character) == "Cc" or unicodedata.bidirectional(character) in _TURNING


@dataclass
class Several:
    """A list of so many elements, each of them once where it is a set."""

    element: object
    least: int
    most: int
    is_set: bool

    def read(self, value, path, findings):
        if not isinstance(value, list):
            return findings.tell("wire.kind", path)
        # The elements of a list of another length are not looked at.
        if not self.least <= len(value) <= self.most:
            return findings.tell("wire.count", path)
        elements = [self.element.read(one, f"{path}[{place}]", findings) for place, one in enumerate(value)]
        if not all(map(is_sound, elements)):
            return BrokenList(elements)
        if self.is_set:
            seen = set()
            for place, one in enumerate(map(meaning, elements)):
                if one in seen:
                    return findings.tell("wire.duplicate", f"{path}[{place}]")
                seen.add(one)
        return elements


@dataclass
class Record:
    """An object of a type: its members, then what is between them."""

    name: str
    members: dict = field(default_factory=dict)
    required: frozenset = frozenset()
    rules: tuple = ()
    schema: dict = field(default_factory=dict)

    def read(self, value, path, findings):
        if not isinstance(value, dict):
            return findings.tell("wire.kind", path)
        told = len(findings)
        parts, faulty = {}, set()
        for name, reader in self.members.items():
            if name in value:
                member = reader.read(value[name], f"{path}.{name}", findings)
            elif name in self.required:
                member = findings.tell(getattr(reader, "missing", "wire.missing"), f"{path}.{name}")
            else:
                continue
            parts[name] = member
            if not is_sound(member):
                faulty.add(name)
        for rule in self.rules:
            if not rule.is_hidden_by(faulty):
                for code, place in rule.breaches(parts):
                    findings.tell(code, path + place)
        for _ in value.keys() - self.members.keys():
            findings.tell("wire.unknown", path)
        return parts if len(findings) == told else BrokenObject(parts)


class Range(Record):
    """From the least to the most, and nothing else: with one end alone it is none."""

    def read(self, value, path, findings):
        if not isinstance(value, dict) or value.keys() != self.required:
            return findings.tell("wire.kind", path)
        return super().read(value, path, findings)


@dataclass
class Coded:
    """A code of a table, in whatever version of it."""

    record: Record
    table: str

    def read(self, value, path, findings):
        code = self.record.read(value, path, findings)
        if is_sound(code) and code["table"].partition("@")[0] != self.table:
            return findings.tell("code.table", f"{path}.table")
        return code


@dataclass
class OneOf:
    """A value in one of several forms, told apart by `type`."""

    forms: dict

    def read(self, value, path, findings):
        if not isinstance(value, dict):
            return findings.tell("wire.kind", path)
        form = value.get("type")
        if not isinstance(form, str) or form not in self.forms:
            return findings.tell("wire.type", f"{path}.type")
        return self.forms[form].read(value, path, findings)
