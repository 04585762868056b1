"""Answers the suite as one of the wrappers round the kit that are wrong in one way.

usage: subject.py NAME PROGRAM
"""

import json
import sys

import catalogue
import link


def once(pairs):
    """The members of an object, where none is there twice."""
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError('a member is there twice')
    return members


def answer_to(line, answer):
    """The answer to a line; one that cannot be read is an error without a number."""
    try:
        message = json.loads(line, object_pairs_hook=once)
    except ValueError as error:
        return {'type': 'errored', 'message': str(error), 'seq': 0}
    return {**answer(message), 'seq': message['seq']}


def main():
    name, program = sys.argv[1:3]
    answer = catalogue.load()[name].answerer(link.Link(program))
    while line := sys.stdin.buffer.readline():
        found = answer_to(line, answer)
        sys.stdout.buffer.write(json.dumps(found, ensure_ascii=False).encode() + b'\n')
        sys.stdout.buffer.flush()


if __name__ == '__main__':
    main()
