"""Whether a message has the form that its published schema asks for."""

import re

from vendor.timing.moments import checked_day
from vendor.wire.published import published, root

TYPES = {"object": dict, "array": list, "string": str, "boolean": bool}
DAY, MOMENT = r"^\d{4}-\d\d-\d\d$", r"^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$"


class Malformed(Exception):
    """It cannot be read as a message."""


def check(message):
    """Raises Malformed where something is no message of the protocol."""
    kind = message.get("type")
    if not isinstance(kind, str) or not (root() / f"protocol/{kind}.schema.json").is_file():
        raise Malformed("there is no such message")
    fits(message, published(f"protocol/{kind}.schema.json"), "$")


def fits(value, schema, path):
    """Raises Malformed where a value does not fit a schema."""
    if schema is True:
        return
    if "$ref" in schema:
        return fits(value, published(f"protocol/{schema['$ref']}"), path)
    if "oneOf" in schema and "type" not in schema:
        schema = variant(value, schema["oneOf"], path)
    if "const" in schema and value != schema["const"] or "enum" in schema and value not in schema["enum"]:
        raise Malformed(f"{path}: {value!r} is not among what there is")
    check_type(value, schema, path)
    if isinstance(value, str):
        check_text(value, schema, path)
    elif isinstance(value, list) and "items" in schema:
        for index, item in enumerate(value):
            fits(item, schema["items"], f"{path}[{index}]")
    elif isinstance(value, dict):
        check_members(value, schema, path)
    check_conditions(value, schema, path)


def variant(value, variants, path):
    """The variant of a detail that its type names."""
    kind = value.get("type") if isinstance(value, dict) else None
    for each in variants:
        if each["properties"]["type"]["const"] == kind:
            return each
    raise Malformed(f"{path}: there is no such detail")


def check_type(value, schema, path):
    """Raises Malformed where a value is of another kind."""
    kind = schema.get("type")
    is_integer = isinstance(value, int) and not isinstance(value, bool)
    if kind == "integer" and not (
            is_integer and schema.get("minimum", value) <= value <= schema.get("maximum", value)):
        raise Malformed(f"{path}: no such number")
    if kind in TYPES and not isinstance(value, TYPES[kind]):
        raise Malformed(f"{path}: not of the type {kind}")


def check_text(value, schema, path):
    """Raises Malformed where a text is too long or too short, has not the form, or is a day that there is none of."""
    pattern = schema.get("pattern")
    if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
        raise Malformed(f"{path}: too short or too long")
    # `$` also matches before a line break at the end, which is no part of the pattern in a JSON Schema.
    if pattern and not re.search(pattern.replace("$", r"\Z"), value, re.ASCII):
        raise Malformed(f"{path}: {value!r} has not the form")
    if pattern in (DAY, MOMENT):
        try:
            checked_day(value[:10])
        except ValueError as error:
            raise Malformed(f"{path}: {error}") from None
        if pattern == MOMENT and not (value[11:13] < "24" and value[14:16] < "60" and value[17:19] < "60"):
            raise Malformed(f"{path}: no time of day")


def check_members(value, schema, path):
    """Raises Malformed where a member is missing, unknown or does not fit."""
    missing = [name for name in schema.get("required", ()) if name not in value]
    if missing:
        raise Malformed(f"{path}: {missing[0]} is missing")
    for name, member in value.items():
        if name in schema.get("properties", {}):
            fits(member, schema["properties"][name], f"{path}.{name}")
        elif schema.get("additionalProperties") is False:
            raise Malformed(f"{path}: there is no member {name}")
        elif isinstance(schema.get("additionalProperties"), dict):
            fits(member, schema["additionalProperties"], f"{path}.{name}")


def check_conditions(value, schema, path):
    """Raises Malformed where none of several forms fits, or one that a condition asks for does not."""
    for forms in (schema[name] for name in ("anyOf", "oneOf") if name in schema):
        count = sum(does_fit(value, each, path) for each in forms)
        if count == 0 or count > 1 and forms is schema.get("oneOf"):
            raise Malformed(f"{path}: fits none of the forms, or several")
    for each in schema.get("allOf", ()):
        if does_fit(value, each["if"], path):
            fits(value, each["then"], path)


def does_fit(value, schema, path):
    """Whether a value fits a schema."""
    try:
        fits(value, schema, path)
    except Malformed:
        return False
    return True
