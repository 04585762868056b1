"""The wire layer: strict JSON, canonical JSON, and the door by which a value of each published type enters."""

from .admission import Admission, UnknownType, admit, type_names
from .disclosure import Disclosure, read_disclosure
from .json_text import canonical, parse

# parse(text: str | bytes) -> value            strict JSON; ValueError with a sentence where the text is none
# canonical(value) -> str                      RFC 8785
# admit(type_name, value) -> Admission         .findings: [{"code", "path"}], .value (clear), .masked; UnknownType
# type_names() -> frozenset[str]               the published types
# read_disclosure(object) -> Disclosure        .by, .purpose, .at; ValueError where it does not hold

__all__ = ["Admission", "Disclosure", "UnknownType", "admit", "canonical", "parse", "read_disclosure", "type_names"]
