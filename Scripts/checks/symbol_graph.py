"""Finds what the public symbols of a package leave unsaid.

usage: symbol_graph.py ROOT DESCRIPTION GRAPHS

ROOT is the package's folder, DESCRIPTION what `swift package describe --type json` printed, and
GRAPHS the folder with the symbol graphs. Exits with 1 when a symbol leaves something unsaid, and
with 3 when there is no symbol graph to read.
"""

import json
import re
import sys
from collections import defaultdict
from itertools import takewhile
from pathlib import Path
from urllib.parse import unquote, urlparse

DESCRIBING = {"Described", "VocabularyCode"}
RAW_REPRESENTABLE, CASE_ITERABLE, STRING = "s:SY", "s:s12CaseIterableP", "s:SS"
CALLABLE = {
    "swift.func", "swift.func.op", "swift.init", "swift.method", "swift.type.method", "swift.macro",
}
ACCESSOR = {
    "swift.var", "swift.property", "swift.type.property", "swift.subscript", "swift.type.subscript",
}
LIST = "Code list:"


class Unreadable(Exception):
    """There is no symbol graph to read."""


class Symbol:
    """What one entry of a symbol graph says, in the terms of the checks."""

    def __init__(self, entry):
        self.id = entry["identifier"]["precise"]
        self.kind = entry["kind"]["identifier"]
        self.noun = entry["kind"]["displayName"].lower()
        self.path = entry["pathComponents"]
        self.name = ".".join(self.path)
        self.fragments = entry.get("declarationFragments", [])
        self.doc = [line["text"] for line in entry.get("docComment", {}).get("lines", [])]
        location = entry.get("location")
        self.file = Path(unquote(urlparse(location["uri"]).path)) if location else None
        self.line = location["position"]["line"] if location else None
        self.column = location["position"]["character"] if location else None

    @property
    def summary(self):
        """The first paragraph, unless it is a section or a list."""
        lines = "\n".join(self.doc).strip().split("\n\n")[0].strip()
        return "" if re.match(r"[-*+] \w[^:]*:|" + LIST, lines) else lines

    @property
    def throws(self):
        """Whether using the symbol may throw; what closures among its types do is their affair."""
        depth = 0
        for fragment in self.fragments:
            if fragment["kind"] == "keyword" and fragment["spelling"] in ("throws", "rethrows"):
                if depth == 0 and self.kind in CALLABLE or depth > 0 and self.kind in ACCESSOR:
                    return True
                continue
            # An accessor's throws stands in its braces, and a function's before its arrow.
            opening, closing = "{}" if self.kind in ACCESSOR else "()"
            for part in re.findall(r"->|.", fragment["spelling"], re.DOTALL):
                if part == "->" and depth == 0 and self.kind in CALLABLE:
                    return False
                depth += (part == opening) - (part == closing)
        return False

    @property
    def says_what_it_throws(self):
        return re.search(r"^\s*- Throws:\s*\S", "\n".join(self.doc), re.MULTILINE) is not None

    @property
    def code_list(self):
        """The paragraph that begins with the list's two words, as one line, or None."""
        for index, line in enumerate(self.doc):
            if line.startswith(LIST):
                return " ".join(takewhile(str.strip, self.doc[index:]))
        return None


class Package:
    """All symbols of the modules, whichever graph they are in, and how they relate."""

    def __init__(self, modules, folder):
        self.symbols, self.members, self.origins = {}, defaultdict(set), defaultdict(set)
        self.conformances, self.fallbacks = defaultdict(set), {}
        for module in modules:
            if not (folder / f"{module}.symbols.json").exists():
                raise Unreadable(f"There is no symbol graph of {module}.")
            located = False
            extended = sorted(folder.glob(f"{module}@*.symbols.json"))
            for file in [folder / f"{module}.symbols.json", *extended]:
                graph = json.loads(file.read_text(encoding="utf-8"))
                for entry in graph["symbols"]:
                    symbol = Symbol(entry)
                    self.symbols.setdefault(symbol.id, symbol)
                    located = located or symbol.file is not None
                self.relate(graph["relationships"])
            if not located:
                raise Unreadable(f"The symbol graph of {module} does not tell where anything is.")

    def relate(self, relationships):
        for relationship in relationships:
            kind, source, target = (relationship[key] for key in ("kind", "source", "target"))
            if kind == "conformsTo":
                self.conformances[source].add(target)
            if kind == "memberOf":
                self.members[target].add(source)
            if "targetFallback" in relationship:
                self.fallbacks[target] = relationship["targetFallback"]
            # Here the compiler says which requirement the symbol satisfies.
            if "sourceOrigin" in relationship:
                self.origins[source].add(relationship["sourceOrigin"]["identifier"])

    @property
    def declared(self):
        """What somebody wrote: what the compiler derives has no place in a file."""
        return [
            symbol for symbol in self.symbols.values()
            if symbol.file is not None and "::SYNTHESIZED::" not in symbol.id
        ]

    def takes_its_doc_from_a_protocol(self, symbol):
        """A requirement outside of the package is its own protocol's to describe."""
        return any(
            origin not in self.symbols or self.symbols[origin].summary
            for origin in self.origins[symbol.id])

    def protocols(self, symbol):
        found, open_ones = set(), [symbol.id]
        while open_ones:
            for target in self.conformances[open_ones.pop()] - found:
                found.add(target)
                open_ones.append(target)
        return found

    def is_string(self, symbol):
        """Whether the raw values are strings, which only the derived initializer tells."""
        return any(
            fragment.get("preciseIdentifier") == STRING
            for member in self.members[symbol.id]
            if member in self.symbols and self.symbols[member].path[-1] == "init(rawValue:)"
            for fragment in self.symbols[member].fragments)

    def has_raw_codes(self, symbol):
        return RAW_REPRESENTABLE in self.protocols(symbol) and self.is_string(symbol)

    def is_coded(self, symbol):
        if symbol.kind != "swift.enum" or not self.cases(symbol):
            return False
        protocols = self.protocols(symbol)
        names = {self.protocol_name(protocol) for protocol in protocols}
        # Who gives a list without having to is held to it, too.
        return bool(
            names & DESCRIBING
            or CASE_ITERABLE in protocols and self.has_raw_codes(symbol)
            or any("Code list" in line for line in symbol.doc))

    def protocol_name(self, protocol):
        known = self.symbols.get(protocol)
        return known.path[-1] if known else self.fallbacks.get(protocol, "").split(".")[-1]

    def cases(self, symbol):
        members = self.members[symbol.id]
        found = [self.symbols[member] for member in members if member in self.symbols]
        return sorted(
            (case for case in found if case.kind == "swift.enum.case" and case.file is not None),
            key=lambda case: (str(case.file), case.line, case.column))


def names_and_ranges(text):
    """The words in backticks, with `a1` to `a9` spelled out, in order and once each."""
    def spelled_out(match):
        prefix, first, last_prefix, last = match.groups()
        if prefix != last_prefix or len(last) > 6:
            return match.group()
        numbers = range(int(first), int(last) + 1)
        return " ".join(f"`{prefix}{number:0{len(first)}}`" for number in numbers)

    text = re.sub(r"`([^`]*?)(\d+)` to `([^`]*?)(\d+)`", spelled_out, text)
    return list(dict.fromkeys(re.findall(r"`([^`]+)`", text)))


def codes(case, has_raw_codes):
    """The codes a case is written as: its raw value, which only its source tells, or what its own
    list says, or its name."""
    name = case.path[-1].split("(")[0]
    if has_raw_codes:
        line = case.file.read_text(encoding="utf-8").split("\n")[case.line].encode()
        raw = re.match(rf'`?{name}`?\s*=\s*"([^"\\]+)"', line[case.column:].decode())
        return [raw.group(1) if raw else name]
    return names_and_ranges(case.code_list or "") or [name]


def faults(package):
    for symbol in package.declared:
        if not symbol.summary and not package.takes_its_doc_from_a_protocol(symbol):
            yield symbol, f"the {symbol.noun} {symbol.name} has no summary in a doc comment."
        if symbol.throws and not symbol.says_what_it_throws:
            yield symbol, f'the {symbol.noun} {symbol.name} can throw and no "- Throws:" says what.'
        if package.is_coded(symbol):
            yield from list_faults(package, symbol)


def list_faults(package, symbol):
    if symbol.code_list is None:
        yield symbol, f'{symbol.name} is a list of codes and no line of its doc begins "{LIST}".'
        return
    raw = package.has_raw_codes(symbol)
    listed = names_and_ranges(symbol.code_list)
    known = [code for case in package.cases(symbol) for code in codes(case, raw)]
    for code in known:
        if code not in listed:
            yield symbol, f"the code list of {symbol.name} does not name `{code}`."
    if raw:
        for code in listed:
            if code not in known:
                yield symbol, f"the code list of {symbol.name} names `{code}`, which is none."


def main(root, description, graphs):
    root = Path(root).resolve()
    products = json.loads(Path(description).read_text(encoding="utf-8"))["products"]
    modules = sorted({t for p in products if "library" in p["type"] for t in p["targets"]})
    if not modules:
        raise Unreadable("The package has no library.")
    package = Package(modules, Path(graphs))

    found = set()
    for symbol, sentence in faults(package):
        file = symbol.file.resolve()
        place = file.relative_to(root) if file.is_relative_to(root) else file
        found.add((str(place), symbol.line + 1, sentence))
    for place, line, sentence in sorted(found):
        print(f"{place}:{line}: error: {sentence}", file=sys.stderr)
    if found:
        return 1
    declared = package.declared
    throwing = sum(symbol.throws for symbol in declared)
    coded = sum(package.is_coded(symbol) for symbol in declared)
    print(
        f"docs-check: {len(declared)} public symbols, {throwing} throwing, {coded} coded, "
        "no findings")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    try:
        sys.exit(main(*sys.argv[1:]))
    except Unreadable as reason:
        print(reason, file=sys.stderr)
        sys.exit(3)
