"""Reads state diagrams of Mermaid by the part of its grammar that the kit writes, and no more.

It knows nothing of the kit: what it does not know it refuses, so that whatever passes is plain.

usage: mermaid.py FILE...   (in a .md file, every block that opens with ```mermaid)
"""

import re
import sys

ID = r"[A-Za-z_][A-Za-z0-9_]*"
# Whatever could end a text or mean something in it is written by its number.
CHARACTER = r"(?:[^\"#;:<>{}\[\]|\\`*_~$%&=@^\x00-\x1f\x7f]|#[0-9]{1,7};)"
LINE = rf"{CHARACTER}+"
LABEL = rf"{LINE}(?:<br/>{LINE})*"

STATE = re.compile(rf'state "({LABEL})" as ({ID})( \{{)?')
EDGE = re.compile(rf"(\[\*\]|{ID}) --> (\[\*\]|{ID})(?: : ({LABEL}))?")
NOTE = re.compile(rf"note (?:right|left) of ({ID})")
CLASS_DEFINITION = re.compile(rf"classDef ({ID}) [a-z-]+: [a-z0-9 ]+")
CLASS = re.compile(rf"class ({ID}) ({ID})")
# The words of the grammar; a name that is one of them would be read as it.
WORDS = {"state", "note", "end", "class", "classDef", "direction", "style", "default", "scale"}


def faults(text):
    """Every fault of one diagram, as (line number, sentence)."""
    found = []
    lines = text.split("\n")
    if not lines or lines[0] != "stateDiagram-v2":
        return [(1, "the first line is not stateDiagram-v2")]
    if lines[-1] != "":
        found.append((len(lines), "the last line has no end"))
    declared, used, groups, pairs, styles, styled = {}, [], [], set(), set(), []
    note = None
    for number, raw in enumerate(lines[1:], start=2):
        line = raw.strip(" ")
        if raw != raw.rstrip() or "\t" in raw:
            found.append((number, "white space at the end, or a tab"))
        if note is not None:
            if line == "end note":
                note = None
            elif not re.fullmatch(LINE, line) or re.search(r"end\s+note", line, re.IGNORECASE):
                found.append((number, "a note holds what is no text"))
            continue
        if not line:
            if number != len(lines):
                found.append((number, "an empty line"))
            continue
        if line.startswith("%%"):
            if line.startswith("%%{"):
                found.append((number, "a directive"))
            continue
        if line == "}":
            if not groups:
                found.append((number, "a brace closes that none opened"))
            else:
                groups.pop()
            continue
        if match := STATE.fullmatch(line):
            _, name, opens = match.groups()
            if name in declared:
                found.append((number, f"{name} is declared again"))
            if name in WORDS:
                found.append((number, f"{name} is a word of the grammar"))
            declared[name] = number
            if opens:
                groups.append(name)
            continue
        if match := EDGE.fullmatch(line):
            start, end, _ = match.groups()
            if groups:
                found.append((number, "an arrow inside a composite state"))
            if start == end == "[*]":
                found.append((number, "an arrow from nowhere to nowhere"))
            if (start, end) in pairs:
                found.append((number, f"a second arrow from {start} to {end}"))
            pairs.add((start, end))
            used += [(number, name) for name in (start, end) if name != "[*]"]
            continue
        if match := NOTE.fullmatch(line):
            used.append((number, match[1]))
            note = number
            continue
        if match := CLASS_DEFINITION.fullmatch(line):
            styles.add(match[1])
            continue
        if match := CLASS.fullmatch(line):
            used.append((number, match[1]))
            styled.append((number, match[2]))
            continue
        found.append((number, f"no statement that is known: {line[:60]}"))
    if groups:
        found.append((len(lines), f"{groups[-1]} is never closed"))
    if note is not None:
        found.append((note, "a note is never closed"))
    found += [(number, f"{name} is not declared") for number, name in used if name not in declared]
    found += [(number, f"the class {name} is not defined") for number, name in styled if name not in styles]
    if not pairs:
        found.append((len(lines), "no arrow at all"))
    return found


def blocks(path):
    """The diagrams of a file, each with the line before its first."""
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    if not path.endswith(".md"):
        return [(0, text)]
    return [
        (text.count("\n", 0, match.start(1)), match[1])
        for match in re.finditer(r"^```mermaid\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    ]


GOOD = 'stateDiagram-v2\n  state "a#34;<br/>b" as s_a\n  [*] --> s_a : go\n  s_a --> [*]\n'
# Each differs from the good one in one place, and none may pass.
BAD = [
    GOOD.replace("stateDiagram-v2", "stateDiagram"),
    GOOD.replace("a#34;", 'a"'),
    GOOD.replace(": go", ": go: on"),
    GOOD.replace(": go", ": go; on"),
    GOOD.replace("--> s_a", "--> s_b"),
    GOOD.replace("-->", "->"),
    GOOD.replace("as s_a", "as s_a {"),
    GOOD.replace("<br/>", "<b>"),
    GOOD.replace("as s_a", "as state").replace("s_a", "state"),
    GOOD + "  s_a --> [*]\n",
    GOOD + "  }\n",
    GOOD + "  note right of s_a\n    the end Note\n  end note\n",
    GOOD + "  note right of s_a\n    text\n",
    GOOD + "  class s_a late\n",
    GOOD + "  %%{init}\n",
    GOOD + "  click s_a\n",
]


def main(paths):
    if faults(GOOD):
        sys.exit(f"mermaid.py refuses what is good: {faults(GOOD)}")
    for number, text in enumerate(BAD):
        if not faults(text):
            sys.exit(f"mermaid.py takes fault {number} for none")
    failed, count = False, 0
    for path in paths:
        diagrams = blocks(path)
        if not diagrams:
            print(f"{path}: no diagram")
            failed = True
        for before, text in diagrams:
            count += 1
            for number, sentence in faults(text):
                print(f"{path}:{before + number}: {sentence}")
                failed = True
    if failed or not paths:
        sys.exit(1)
    print(f"mermaid: {count} diagrams, no findings")


if __name__ == "__main__":
    main(sys.argv[1:])
