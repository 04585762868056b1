"""Holds what the code says of residents' protections to the published register.

usage: rights.py RIGHTS MODEL

Every type that the register names must say so in its documentation ("Requirement: RP-01"), and every
type that says so must be in the register.
"""

import json
import pathlib
import re
import sys


def main(register_path, model_path):
    register = json.load(open(register_path, encoding='utf-8'))['rights']
    promised = {(right['id'], name) for right in register for name in right['carriedBy']}
    said = set()
    for path in sorted(pathlib.Path(model_path).rglob('*.swift')):
        for line in path.read_text(encoding='utf-8').splitlines():
            if line.lstrip().startswith('///') and 'Requirement:' in line:
                said |= {(right, path.stem) for right in re.findall(r'RP-\d\d', line)}
    faults = [f'{name} carries {right} and does not say so.' for right, name in promised - said]
    faults += [f'{name} says that it carries {right}; the register does not.' for right, name in said - promised]
    for fault in sorted(faults):
        print(fault, file=sys.stderr)
    print(f'rights: {len(register)} protections, {len(promised)} places where a type carries one, '
          f'{len(faults)} faults')
    return 1 if faults else 0


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
