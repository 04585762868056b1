"""Computes the findings of records from the text of the standard, and holds others to them.

usage: findings.py PUBLISHED
       findings.py PUBLISHED PROGRAM [--records N] [--seed S]

PUBLISHED is the folder of the published files. All vectors of P3 are run: steps that load a record, a charter or a
calendar change what is there, and the answer to every query of findings is computed and compared with what the
vector expects. With PROGRAM, a program that speaks the protocol (`PROGRAM conformance serve --stdio --store
memory`), random records that are derived from those of the vectors are sent to it, too, and its findings are
compared with those computed here. Every difference is printed; the exit is 1 if there is any.
"""

import argparse
import json
import pathlib
import sys

import findings_rules_cases  # noqa: F401 (enters its checks)
from findings_record import Audit, Calendar, day_text
from findings_rules import CHECKS

ABSENT = object()


class Subject:
    """What is loaded, and the findings on it."""

    def __init__(self, published):
        self.national = read(published / 'calendar/national.json')
        self.usual_charter = read(published / 'charter/shuicheng.json')
        self.reset()

    def reset(self):
        self.calendar, self.charter, self.record = Calendar(self.national), self.usual_charter, None

    def load(self, what, value):
        if what == 'records':
            self.record = value['record']
        elif what == 'charter':
            self.charter = self.usual_charter if value == 'shuicheng' else value
        elif what == 'calendar' and value == 'national':
            self.calendar = Calendar(self.national)
        elif what == 'calendar':
            self.calendar = Calendar(self.national, value['adding']) if 'adding' in value else Calendar(value)

    def findings(self, query):
        if self.record is None:
            return []
        audit = Audit(self.record, self.charter, self.calendar, query)
        clauses = [clause for regulation in self.charter['regulations'] for clause in regulation['clauses']]
        return [finding for clause in clauses
                if 'check' in clause and query.get('clause', clause['id']) == clause['id']
                for finding in findings_of(clause, audit)]


def findings_of(clause, audit):
    for subject, day, evidence in CHECKS[clause['check']](audit):
        yield {'clause': clause['id'], 'code': clause['check'], 'subject': subject, 'day': day_text(day),
               'evidence': sorted(line.id for line in evidence)}


def read(path):
    return json.loads(path.read_text(encoding='utf-8'))


def matches(pattern, value, bound):
    """Whether a value, or ABSENT, is as a pattern of a vector says; `bound` holds what was remembered."""
    if isinstance(pattern, dict) and pattern and all(key.startswith('$') for key in pattern):
        return all(meets(key, rest, value, bound) for key, rest in pattern.items())
    if isinstance(pattern, dict):
        return isinstance(value, dict) and all(matches(rest, value.get(key, ABSENT), bound)
                                               for key, rest in pattern.items())
    if isinstance(pattern, list):
        return isinstance(value, list) and len(pattern) == len(value) and all(
            matches(rest, element, bound) for rest, element in zip(pattern, value))
    return type(pattern) is type(value) and pattern == value


def meets(condition, rest, value, bound):
    if condition == '$absent':
        return value is ABSENT
    if condition == '$not':
        return not matches(rest, value, bound)
    if condition == '$bind':
        bound[rest] = value
    if condition in ('$any', '$bind'):
        return value is not ABSENT
    if condition in ('$exact', '$is'):
        return value == (rest if condition == '$exact' else bound.get(rest, ABSENT))
    if not isinstance(value, list):
        return False
    if condition == '$count':
        return len(value) == rest
    if condition == '$lacks':
        return not any(matches(pattern, element, bound) for pattern in rest for element in value)
    return (condition == '$has' or len(rest) == len(value)) and can_pair(rest, value, bound)


def can_pair(patterns, elements, bound):
    """Whether each pattern can have an element of its own."""
    if not patterns:
        return True
    return any(matches(patterns[0], element, bound)
               and can_pair(patterns[1:], elements[:index] + elements[index + 1:], bound)
               for index, element in enumerate(elements))


def run_vector(vector, subject):
    """The differences of a vector, and for each query compared the number of findings."""
    subject.reset()
    differences, counts, bound = [], [], {}
    for step in vector['steps']:
        message, expected = step['send'], step.get('expect', {'ok': {}})
        if message['type'] == 'reset':
            subject.reset()
        elif message['type'] == 'load' and 'ok' in expected:
            subject.load(message['what'], message['value'])
        elif message['type'] == 'query' and message['what'] == 'findings' and 'ok' in expected:
            computed = subject.findings(message)
            counts.append(len(computed))
            if not matches(expected['ok'], {'findings': computed}, bound):
                differences.append((vector['id'], expected['ok'], computed))
    return differences, counts


def vectors_of(published):
    for path in sorted((published / 'vectors/P3').glob('*.json')):
        yield from read(path)['vectors']


def run_vectors(published):
    subject, counts, faults = Subject(published), [], 0
    for vector in vectors_of(published):
        differences, of_vector = run_vector(vector, subject)
        counts += of_vector
        faults += len(differences)
        for name, expected, computed in differences:
            print(f'{name}\n  expected {json.dumps(expected)}\n  computed {json.dumps(computed)}')
    print(f'vectors: {len(counts)} queries compared, {sum(counts)} findings, {faults} differences')
    return faults


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('published', type=pathlib.Path)
    parser.add_argument('program', nargs='?')
    parser.add_argument('--records', type=int, default=300)
    parser.add_argument('--seed', type=int, default=1)
    options = parser.parse_args(arguments)
    faults = run_vectors(options.published)
    if options.program:
        from findings_random import run_random
        faults += run_random(options, Subject(options.published), list(vectors_of(options.published)))
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
