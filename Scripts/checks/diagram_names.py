"""Gives a procedure names that would break a drawing, has it drawn, and looks for them in the drawings.

usage: diagram_names.py GOVERNANCE PUBLISHED FOLDER
"""

import html
import json
import re
import subprocess
import sys
from pathlib import Path

import mermaid

# What a name may hold, and how it reads where blanks are one space.
NAMES = [
    'quote " as s_x { state "',
    "brackets ]}; a --> b : c",
    "back\\slash \\N \\l \\",
    "and &quot; &amp; <b>tag</b> #34; #quot;",
    "the end note; End  Note",
    "%%{init: {}}%% `tick` *star* _low_ | $",
    "two\nlines\r\nand a\ttab",
    "1. first",
    "- second",
    "综治 “中心” ①",
]


def plain(text):
    return " ".join(text.split())


def drawn(governance, file, form, language):
    return subprocess.run(
        [governance, "procedure", "diagram", str(file), "--format", form, "--lang", language],
        check=True, capture_output=True,
    ).stdout.decode()


def main(governance, published, folder):
    path = Path(published, "procedure", "shuicheng.json")
    text = path.read_text(encoding="utf-8")
    for name in NAMES:
        procedure = json.loads(text)
        # The door takes no line break in a wording; a code may hold anything.
        languages = ("code",) if "\n" in name else ("zh", "en", "code")
        if "zh" in languages:
            procedure["title"] = {"zh": name, "en": name}
        for stage in procedure["stages"]:
            stage["code"] = name
            if "zh" in languages:
                stage["name"] = {"zh": name, "en": name}
        file = Path(folder, "named.json")
        file.write_text(json.dumps(procedure), encoding="utf-8")
        for language in languages:
            diagram = drawn(governance, file, "mermaid", language)
            if found := mermaid.faults(diagram):
                sys.exit(f"Mermaid, {name!r}: {found}")
            # Mermaid puts the character for its number when all else has been read.
            labels = [
                re.sub(r"#([0-9]+);", lambda match: chr(int(match[1])), label)
                for label in re.findall(r'state "([^"]*)" as stage_', diagram)
            ]
            if set(labels) != {plain(name)}:
                sys.exit(f"Mermaid, {name!r}: the stages are called {labels}")
            drawing = drawn(governance, file, "graphviz", language)
            done = subprocess.run(
                ["dot", "-Tsvg"], input=drawing.encode(), capture_output=True, check=True)
            if done.stderr:
                sys.exit(f"Graphviz, {name!r}: {done.stderr.decode()}")
            texts = {
                html.unescape(text).replace("\xa0", " ")
                for text in re.findall(r"<text[^>]*>(.*?)</text>", done.stdout.decode())
            }
            if plain(name) not in texts:
                sys.exit(f"Graphviz, {name!r}: no text of the drawing is this name")
    print(f"diagram names: {len(NAMES)} come out as they went in, in both formats")


if __name__ == "__main__":
    main(*sys.argv[1:])
