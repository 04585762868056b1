"""Readers of the published types, made from their JSON Schemas."""

from functools import lru_cache

from .published import published, type_names
from .readers import Choice, Coded, Flag, OneOf, Range, Record, Several, Spelled, Text, Whole
from .rules import RULES
from .scalars import NAMES

# What petitioners say may hold any number: it is masked, and it is theirs to say.
_MAY_HOLD_NUMBERS = {("PetitionStatement", "request"), ("PetitionStatement", "factsAndReasons")}

# Names made of the codes of the places in which people live, whose digits could pass for an identity number.
_NAMED_AFTER_PLACES = {
    "Household": ("id", "unit"),
    "HouseholdHead": ("id", "household"),
    "HouseholdUnit": ("id", "grid", "channel"),
    "JointTask": ("grid", "unit"),
    "Resident": ("id", "household"),
}


@lru_cache(maxsize=None)
def reader(name: str):
    """The reader of a published type."""
    return _all_readers()[name]


@lru_cache(maxsize=None)
def _all_readers() -> dict:
    readers = {}
    for name in sorted(type_names()):
        schema = published(f"schemas/{name}.schema.json")
        for shape_name, shape in {**schema.get("$defs", {}), name: schema}.items():
            _named(shape_name, shape, schema.get("$defs", {}), readers)
    return readers


def _named(name, shape, shapes, readers):
    if name not in readers:
        if "oneOf" in shape:
            forms = [form["$ref"].rpartition("/")[2] for form in shape["oneOf"]]
            readers[name] = OneOf({
                shapes[form]["properties"]["type"]["const"]: _named(form, shapes[form], shapes, readers)
                for form in forms
            })
        else:
            # Known by its name before its members are made, since a type may lie within itself.
            record = readers[name] = Record(name)
            _fill(record, shape, lambda owner, schema: _part(owner, schema, shapes, readers))
    return readers[name]


def _fill(record, shape, part):
    # The member that tells the form of a value is looked at before the others.
    order = ["type", *shape["x-order"]] if "type" in shape["properties"] else shape["x-order"]
    record.members = {member: part((record.name, member), shape["properties"][member]) for member in order}
    record.required = frozenset(shape.get("required", ()))
    record.rules = RULES.get(record.name, ())
    record.schema = shape


def _part(owner, schema, shapes, readers):
    """The reader of a member: `owner` is the type and the member in which the schema stands."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        record = _named(name, shapes[name], shapes, readers)
        return Coded(record, schema["x-table"]) if "x-table" in schema else record
    if "const" in schema:
        return Choice(frozenset([schema["const"]]), "wire.type")
    if "enum" in schema:
        return Choice(frozenset(schema["enum"]))
    if "pattern" in schema:
        # The digits of a grid's code are written by people, as names are.
        is_name = schema["pattern"] in NAMES or owner == ("GridCode", "digits")
        return Spelled(schema["pattern"], is_name, owner[1] in _NAMED_AFTER_PLACES.get(owner[0], ()))
    if schema["type"] == "boolean":
        return Flag()
    if schema["type"] == "integer":
        return Whole(schema["minimum"], schema["maximum"])
    if schema["type"] == "string":
        return Text(schema["minLength"], schema["maxLength"], owner in _MAY_HOLD_NUMBERS)
    if schema["type"] == "array":
        element = _part(owner, schema["items"], shapes, readers)
        return Several(element, schema["minItems"], schema["maxItems"], schema.get("uniqueItems", False))
    # An object that has no name of its own is a range.
    numbers = Range("Range")
    shape = {**schema, "x-order": ["from", "through"]}
    _fill(numbers, shape, lambda _, one: _part(owner, one, shapes, readers))
    return numbers
