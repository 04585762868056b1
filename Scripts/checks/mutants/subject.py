"""Answers the suite as one of the wrappers round the kit that are wrong in one way.

usage: subject.py NAME PROGRAM
"""

import json
import sys

import catalogue
import link


def main():
    name, program = sys.argv[1:3]
    answer = catalogue.load()[name].answerer(link.Link(program))
    while line := sys.stdin.buffer.readline():
        message = json.loads(line)
        found = {**answer(message), 'seq': message['seq']}
        sys.stdout.buffer.write(json.dumps(found, ensure_ascii=False).encode() + b'\n')
        sys.stdout.buffer.flush()


if __name__ == '__main__':
    main()
