"""Validates what the fixture of the district holds against the shipped schemas.

usage: fixtures.py PROGRAM SCHEMAS [EVERY]

Reads the lines of `PROGRAM district list`; EVERY thins out units, households and actors.
"""

import collections
import json
import pathlib
import subprocess
import sys

from jsonschema import Draft202012Validator


def main(program, schemas, every='1'):
    validators, seen, faults = {}, collections.Counter(), []
    command = [program, 'district', 'list', '--every', every]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding='utf-8') as lines:
        for line in lines.stdout:
            name, text = line.rstrip('\n').split('\t', 1)
            if name not in validators:
                schema = json.loads((pathlib.Path(schemas) / f'{name}.schema.json').read_text('utf-8'))
                validators[name] = Draft202012Validator(schema)
            seen[name] += 1
            fault = next(validators[name].iter_errors(json.loads(text)), None)
            if fault is not None:
                faults.append(f'{name}: its schema refuses {text[:200]}: {fault.message[:200]}')
    if lines.returncode != 0 or not seen:
        faults.append(f'{" ".join(command)} ended with {lines.returncode} after {sum(seen.values())} lines.')
    for fault in faults[:20]:
        print(fault, file=sys.stderr)
    counts = ', '.join(f'{seen[name]} {name}' for name in sorted(seen))
    print(f'fixtures: {sum(seen.values())} values against {len(seen)} schemas ({counts}), {len(faults)} faults')
    return 1 if faults else 0


if __name__ == '__main__':
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
