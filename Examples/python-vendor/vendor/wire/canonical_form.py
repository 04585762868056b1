"""The one form in which a value is kept: what is usual and what is not set left out, sets in their order."""

from .compiler import reader
from .json_text import canonical
from .readers import Coded, OneOf, Record, Several
from .rules.looser import usual_rolling
from .rules.places import is_usual_size

# Lists of objects whose order says nothing, and by which member they are sorted.
_SORTED_BY = {("WorkCalendar", "localDays"): "date", ("WorkCalendar", "years"): "year"}

# Whether a member says only what is usual beside the others, and so is left out.
_SAYS_THE_USUAL = {
    ("DeadlineRule", "endRolling"): lambda rule: rule["endRolling"] == usual_rolling(rule),
    ("HouseholdUnit", "sizePolicy"): is_usual_size,
}


def canonical_form(type_name: str, value):
    """A sound value of a type as it is kept."""
    return _changed(reader(type_name), value, _kept)


def masked(type_name: str, value):
    """A kept value as everybody may see it: what is confidential is there and says nothing."""
    return _changed(reader(type_name), value, _covered)


def _changed(part, value, change):
    """The value with each object in it changed, the innermost first."""
    if isinstance(part, OneOf):
        return _changed(part.forms[value["type"]], value, change)
    if isinstance(part, Several):
        return [_changed(part.element, one, change) for one in value]
    if isinstance(part, Coded):
        return _changed(part.record, value, change)
    if not isinstance(part, Record):
        return value
    return change(part, {name: _changed(part.members[name], member, change) for name, member in value.items()})


def _kept(record: Record, value: dict) -> dict:
    kept = {}
    for name, member in value.items():
        place, schema = (record.name, name), record.schema["properties"][name]
        if schema.get("x-set"):
            key = _SORTED_BY.get(place)
            member = sorted(member, key=lambda one: one[key] if key else canonical(one))
        says_the_usual = _SAYS_THE_USUAL.get(place)
        if ("default" not in schema or member != schema["default"]) and not (says_the_usual and says_the_usual(value)):
            kept[name] = member
    return kept


def _covered(record: Record, value: dict) -> dict:
    members = record.schema["properties"]
    return {name: None if members[name].get("writeOnly") else member for name, member in value.items()}
