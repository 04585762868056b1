"""Who reads what is confidential, for which purpose, and when."""

from dataclasses import dataclass

from .published import published
from .scalars import moment_exists, spelling


@dataclass(frozen=True)
class Disclosure:
    """An act of reading what is confidential."""

    by: str
    purpose: str
    at: str


def read_disclosure(value) -> Disclosure:
    """The disclosure that an `export` names; raises ValueError where it does not hold, and nothing is disclosed."""
    if not isinstance(value, dict) or set(value) != {"by", "for", "at"}:
        raise ValueError("A disclosure says by whom, for what purpose and when.")
    members = published("schemas/Disclosure.schema.json")["properties"]
    for name, member in (("by", "actor"), ("at", "at")):
        expression = spelling(members[member]["pattern"])[0]
        if not isinstance(value[name], str) or not expression.match(value[name]):
            raise ValueError(f"The member `{name}` of the disclosure is none.")
    if not moment_exists(value["at"]):
        raise ValueError("The disclosure has no moment that exists.")
    if value["for"] not in members["purpose"]["enum"]:
        raise ValueError("The purpose of the disclosure is not on the list.")
    return Disclosure(value["by"], value["for"], value["at"])
