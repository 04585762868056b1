"""The door by which a value enters: all of it is looked at, and a value with a finding is not taken at all."""

from dataclasses import dataclass, field

from .canonical_form import canonical_form, masked
from .compiler import reader
from .published import type_names
from .readers import Findings

_MOST_FINDINGS = 1000


class UnknownType(Exception):
    """The name of a type that is not published."""


@dataclass(frozen=True)
class Admission:
    """What the door says of a value: its breaches, or the value as it is kept and as everybody may see it."""

    findings: list = field(default_factory=list)
    value: object = None
    masked: object = None


def admit(type_name: str, value) -> Admission:
    """Looks at a value of a published type; raises UnknownType where there is no such type."""
    if type_name not in type_names():
        raise UnknownType(type_name)
    findings = Findings()
    read = reader(type_name).read(value, "$", findings)
    if findings:
        if len(findings) > _MOST_FINDINGS:
            del findings[_MOST_FINDINGS:]
            findings.tell("wire.more", "$")
        return Admission(findings=list(findings))
    kept = canonical_form(type_name, read)
    return Admission(value=kept, masked=masked(type_name, kept))
