"""So that what is published about the wire forms is true for readers that share no code with the kit.

Checks vectors, schemas and golden files with an independent validator and an independent canonical
writer, then compares the door of the program with the vectors, and with the schema on every golden
value that has been damaged in one place: what the schema refuses, the door must refuse.

usage: wire.py PROGRAM FOLDER

  PROGRAM   the command `governance`
  FOLDER    where `wire`, `schemas` and `golden` lie
"""

import json
import pathlib
import re
import subprocess
import sys

import rfc8785
from jsonschema import Draft202012Validator

LEAST = {"valid": 2, "schema": 3, "door": 2}
# What a part of a value is replaced by, to damage it.
STRANGERS = [None, True, -1, 0.5, 10**9, "", " ", "x", "01", [], {}]
# Han characters before the bar, a Latin letter behind it.
BILINGUAL = re.compile(r"[\u3400-\u9fff].* \| .*[A-Za-z]", re.DOTALL)


class Check:
    """The faults found so far, and how much was looked at."""

    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.faults = []
        self.counts = dict.fromkeys(["types", "valid", "schema", "door", "golden", "access", "damaged"], 0)

    def fault(self, name, sentence):
        self.faults.append(f"{name}: {sentence}")

    def names(self):
        """Every type that any of the three folders knows, so that none lacks a file unnoticed."""
        kinds = {"wire": ".json", "schemas": ".schema.json", "golden": ".jsonl"}
        found = {
            kind: {path.name.removesuffix(end) for path in (self.folder / kind).glob("*" + end)}
            for kind, end in kinds.items()
        }
        every = sorted(set().union(*found.values()))
        if not every:
            self.fault(str(self.folder), "there is no type in it.")
        for kind in kinds:
            for name in every:
                if name not in found[kind]:
                    self.fault(name, f"it has no file in {kind}.")
        return [name for name in every if all(name in found[kind] for kind in kinds)]

    def text(self, kind, name):
        return (self.folder / kind / name).read_text(encoding="utf-8")

    def type(self, name):
        vectors = json.loads(self.text("wire", f"{name}.json"))
        schema = json.loads(self.text("schemas", f"{name}.schema.json"))
        golden = [line for line in self.text("golden", f"{name}.jsonl").split("\n") if line]
        self.counts["types"] += 1
        if vectors["type"] != name:
            self.fault(name, f"its vectors say they are of {vectors['type']}.")
        self.amounts(name, vectors)
        try:
            Draft202012Validator.check_schema(schema)
        except Exception as error:
            self.fault(name, f"its schema is no JSON Schema (2020-12): {first_line(error)}.")
            return
        self.words(name, schema, "$")
        validator = Draft202012Validator(schema)
        self.by_schema(name, validator, vectors)
        self.lines(name, validator, golden, vectors)
        self.by_door(name, validator, vectors, golden)
        self.by_both(name, validator, [json.loads(line) for line in golden])

    def amounts(self, name, vectors):
        numbers = {
            "valid": len(vectors["valid"]),
            "schema": sum(case["by"] == "schema" for case in vectors["invalid"]),
            "door": sum(case["by"] == "door" for case in vectors["invalid"]),
        }
        for kind, number in numbers.items():
            self.counts[kind] += number
            if number < LEAST[kind]:
                what = "valid values" if kind == "valid" else f"values that the {kind} refuses"
                self.fault(name, f"it has {number} {what}, at least {LEAST[kind]} are asked for.")
        cases = vectors["valid"] + vectors["invalid"] + vectors.get("access", [])
        names = [case["name"] for case in cases]
        for twice in sorted({case for case in names if names.count(case) > 1}):
            self.fault(name, f'two of its vectors are named "{twice}".')
        for case in vectors["invalid"]:
            if case["by"] not in ("schema", "door") or not case["findings"]:
                self.fault(name, f'"{case["name"]}" does not say by what and why it is refused.')

    def words(self, name, schema, path):
        """Every title and description stands in both languages; members are told, types are too."""
        if path == "$" and not {"title", "description"} <= schema.keys():
            self.fault(name, "its schema has no title or no description.")
        for key in ("title", "description"):
            if key not in schema:
                continue
            parts = [schema[key]]
            if key == "description" and "enum" in schema:
                parts = [part.split(": ", 1)[-1] for part in schema[key].split("; ")]
                if len(parts) != len(schema["enum"]):
                    self.fault(name, f"{path}.{key} does not explain each code of the list.")
            for part in parts:
                if not BILINGUAL.search(part):
                    self.fault(name, f'{path}.{key} is not in both languages: "{part}".')
        for group in ("properties", "$defs"):
            for member, inner in schema.get(group, {}).items():
                if not {"title", "description"} <= inner.keys():
                    self.fault(name, f"{path}.{group}.{member} has no title or no description.")
                self.words(name, inner, f"{path}.{group}.{member}")
        if isinstance(schema.get("items"), dict):
            self.words(name, schema["items"], f"{path}.items")
        for group in ("oneOf", "anyOf", "allOf", "prefixItems"):
            for index, inner in enumerate(schema.get(group, [])):
                self.words(name, inner, f"{path}.{group}[{index}]")

    def by_schema(self, name, validator, vectors):
        for case in vectors["valid"]:
            for error in validator.iter_errors(case["value"]):
                self.fault(name, f'its schema refuses "{case["name"]}": {first_line(error)}.')
        for case in vectors["invalid"]:
            accepted = validator.is_valid(case["value"])
            if accepted and case["by"] == "schema":
                self.fault(name, f'its schema accepts "{case["name"]}", which it should refuse.')
            if not accepted and case["by"] == "door":
                error = next(validator.iter_errors(case["value"]))
                self.fault(
                    name,
                    f'its schema refuses "{case["name"]}", which only the door should refuse: '
                    f"{first_line(error)}.",
                )

    def lines(self, name, validator, golden, vectors):
        self.counts["golden"] += len(golden)
        if len(golden) != len(vectors["valid"]):
            self.fault(
                name, f"it has {len(golden)} golden lines for {len(vectors['valid'])} valid values."
            )
        for number, line in enumerate(golden, 1):
            value = json.loads(line)
            if rfc8785.dumps(value) != line.encode("utf-8"):
                self.fault(name, f"its golden line {number} is not canonical JSON (RFC 8785).")
            for error in validator.iter_errors(value):
                self.fault(name, f"its schema refuses its golden line {number}: {first_line(error)}.")

    def by_door(self, name, validator, vectors, golden):
        access = vectors.get("access", [])
        masks = [{"name": f"the mask of {case['name']}", "value": case["shown"]} for case in access]
        cases = vectors["valid"] + vectors["invalid"] + access + masks
        answers = self.answers(name, [case["value"] for case in cases])
        if answers is None:
            return
        count = (len(vectors["valid"]), len(vectors["invalid"]), len(access))
        valid, rest = answers[: count[0]], answers[count[0] :]
        invalid, rest = rest[: count[1]], rest[count[1] :]
        shown, masked = rest[: count[2]], rest[count[2] :]
        is_confidential = has_key(validator.schema, "writeOnly")
        for index, (case, answer) in enumerate(zip(vectors["valid"], valid)):
            if answer["findings"]:
                self.fault(name, f'the door refuses "{case["name"]}": {told(answer["findings"])}.')
            elif not is_confidential and index < len(golden):
                if answer["canonical"] != json.loads(golden[index]):
                    self.fault(name, f'"{case["name"]}" is not written as its golden line says.')
        for case, answer in zip(vectors["invalid"], invalid):
            expected, found = told(case["findings"]), told(answer["findings"])
            if expected != found:
                self.fault(
                    name, f'the door finds in "{case["name"]}" {found}, expected were {expected}.'
                )
        self.counts["access"] += count[2]
        for case, answer in zip(access, shown):
            if answer.get("canonical") != case["shown"]:
                self.fault(name, f'"{case["name"]}" is shown otherwise than the vector says.')
        for case, answer in zip(masks, masked):
            if not answer["findings"]:
                self.fault(name, f"the door takes {case['name']} for a value.")
            if validator.is_valid(case["value"]):
                self.fault(name, f"the schema takes {case['name']} for a value.")

    def by_both(self, name, validator, values):
        """No value that the schema refuses may pass the door, whatever is wrong with it."""
        damaged = [variant for value in values for variant in variants(value)]
        answers = self.answers(name, [value for _, value in damaged])
        if answers is None:
            return
        self.counts["damaged"] += len(damaged)
        for (what, value), answer in zip(damaged, answers):
            is_valid = validator.is_valid(value)
            if not is_valid and not answer["findings"]:
                self.fault(name, f"the door accepts what the schema refuses: {what}.")
            if is_valid and what.startswith("a strange member"):
                self.fault(name, f"the schema accepts {what}.")

    def answers(self, name, values):
        """What the program's door says of each value; nothing if it does not answer each."""
        lines = "".join(json.dumps(value, ensure_ascii=False) + "\n" for value in values)
        run = subprocess.run(
            [self.program, "wire", "check", name],
            input=lines.encode("utf-8"),
            capture_output=True,
            check=False,
        )
        answers = run.stdout.decode("utf-8").split("\n")[:-1]
        if run.returncode != 0 or len(answers) != len(values):
            words = run.stderr.decode("utf-8", "replace").strip().split("\n")[0]
            self.fault(
                name,
                f"the program answered {len(answers)} of {len(values)} values and ended with "
                f"{run.returncode}: {words}",
            )
            return None
        return [json.loads(answer) for answer in answers]


def variants(value, path="$"):
    """A value damaged in one place, each place in turn: what was done, and the damaged value."""
    for stranger in STRANGERS:
        yield f"{json.dumps(stranger)} at {path}", stranger
    if isinstance(value, dict):
        yield f"a strange member at {path}", {**value, "strange": 1}
        for key, inner in value.items():
            yield f"nothing at {path}.{key}", {k: v for k, v in value.items() if k != key}
            for what, variant in variants(inner, f"{path}.{key}"):
                yield what, {**value, key: variant}
    if isinstance(value, list):
        yield f"no element at {path}", []
        yield f"every element twice at {path}", value + value
        for index, inner in enumerate(value[:2]):
            for what, variant in variants(inner, f"{path}[{index}]"):
                yield what, value[:index] + [variant] + value[index + 1 :]


def told(findings):
    """Findings as one phrase, to be compared and shown."""
    return ", ".join(f"{item['code']} at {item['path']}" for item in findings) or "nothing"


def first_line(error):
    """What a validator says, in one line of bearable length."""
    return str(getattr(error, "message", error)).split("\n")[0][:200]


def has_key(value, key):
    """Whether a key stands anywhere inside a value."""
    if isinstance(value, dict):
        return key in value or any(has_key(inner, key) for inner in value.values())
    return isinstance(value, list) and any(has_key(inner, key) for inner in value)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    check = Check(sys.argv[1], pathlib.Path(sys.argv[2]))
    for name in check.names():
        check.type(name)
    for fault in check.faults:
        print(fault, file=sys.stderr)
    counts = check.counts
    print(
        f"wire forms: {counts['types']} types, {counts['valid']} valid values, "
        f"{counts['schema']} refused by schema and door, {counts['door']} by the door alone, "
        f"{counts['golden']} golden lines, {counts['access']} masked values, "
        f"{counts['damaged']} damaged values, "
        f"{len(check.faults)} faults"
    )
    sys.exit(1 if check.faults else 0)


if __name__ == "__main__":
    main()
