"""Derives conformance vectors from the published tables, so that the two can never drift apart.

usage: vectors.py [--write] [--clauses FILE] ROOT

  --write         write what is derived; without it, compare and name the first file that differs
  --clauses FILE  what a program in the kit's own language printed of the tables of clauses, one case a
                  line; without it, the vectors of clauses are left as they are
  ROOT            the published folder, where `wire`, `golden`, `time`, `charter` and `vectors` lie
"""

import argparse
import pathlib
import sys

import vectors_clauses
import vectors_pairwise
import vectors_permitted
import vectors_time
import vectors_walks
import vectors_wire
from vectors_files import Fault, Folder


def derived(folder, clauses):
    """Every file that is derived, as its path below the root and its text."""
    files = {}
    files |= vectors_wire.files(folder)
    files |= vectors_time.files(folder)
    files |= vectors_permitted.files(folder)
    files |= vectors_walks.files(folder)
    files |= vectors_pairwise.files(folder)
    files |= vectors_clauses.files(folder, clauses)
    return files


def difference(folder, files):
    """The first file that is not as it is derived, as a sentence."""
    for path, text in sorted(files.items()):
        if not folder.holds(path):
            return f"{path}: it is missing, and its table derives it."
        line = folder.first_difference(path, text)
        if line is not None:
            return f"{path}: line {line} is not what its table derives; write it anew from the table."
    for path in folder.all('vectors/P0', '.json'):
        if path not in files and folder.origins(path) == {'table'}:
            return f"{path}: no table derives it any more."
    return None


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split('usage: ')[1])
    parser.add_argument('--write', action='store_true')
    parser.add_argument('--clauses', type=pathlib.Path)
    parser.add_argument('root', type=pathlib.Path)
    options = parser.parse_args()
    folder = Folder(options.root)
    try:
        files = derived(folder, options.clauses)
    except Fault as fault:
        sys.exit(str(fault))
    if options.write:
        for path, text in files.items():
            folder.write(path, text)
    elif sentence := difference(folder, files):
        sys.exit(sentence)
    count = sum(text.count('"steps":') for text in files.values())
    print(f"derived vectors: {count} in {sum(path.endswith('.json') for path in files)} files")


if __name__ == '__main__':
    main()
