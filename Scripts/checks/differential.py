"""Compares the kit with the two example vendors on values that no vector shows.

The vectors of the wire forms are the published examples; a vendor that passes them may still differ on any other
value. So the published values are changed at random, from a seed, and the three say what they find in each.

usage: differential.py PROGRAM [--count N] [--seed N] [--type NAME]

  PROGRAM       the command `governance`
  --count N     how many values are compared; 20000 if not given
  --seed N      where the changes begin; 1 if not given
  --type NAME   only values of this type
"""

import argparse
import collections
import json
import pathlib
import random
import subprocess
import sys
import threading

from differential_mutations import Mutations

ROOT = pathlib.Path(__file__).resolve().parents[2]
VENDORS = {
    'Python': ['python3', str(ROOT / 'Examples/python-vendor/adapter.py')],
    'JavaScript': ['node', str(ROOT / 'Examples/javascript-vendor/adapter.mjs')],
}
# What is imported is kept; before the next batch all of it is thrown away.
BATCH = 500
RESET = {'type': 'reset', 'namespace': 'differential', 'seed': 0}


class Subject:
    """A system that answers the messages of the protocol, one a line."""

    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.sent = 0
        self.send([{'type': 'describe', 'protocol': '1'}])
        self.receive(1)

    def send(self, messages):
        """Begins to write messages, so that none of the systems waits for another one."""
        lines = b''.join(json.dumps({'seq': self.sent + place, **message}, ensure_ascii=False).encode() + b'\n'
                         for place, message in enumerate(messages, 1))
        self.sent += len(messages)
        threading.Thread(target=self.write, args=[lines]).start()

    def write(self, lines):
        self.process.stdin.write(lines)
        self.process.stdin.flush()

    def receive(self, count):
        """The answers to the messages that were sent, of which the first is one that every system can answer."""
        lines = [self.process.stdout.readline() for _ in range(count)]
        if not all(lines):
            sys.exit(f"{self.process.args[0]} ended before it had answered.")
        answers = [json.loads(line) for line in lines]
        if answers[0]['type'] != 'ok':
            sys.exit(f"{self.process.args[0]} could not begin: {answers[0]}")
        return answers

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def said(answer):
    """What of an answer is compared: the value that was taken, or what was found in it, in order."""
    if answer['type'] == 'ok':
        return {'value': answer['result'].get('value')}
    if answer['type'] == 'rejected':
        findings = answer.get('detail', {}).get('findings', [])
        return {'findings': [(finding['code'], finding['path']) for finding in findings]}
    return {'type': answer['type']}


def kind(kits, vendors):
    """In what two answers differ: the codes that only one of them names, or what else it is."""
    if 'type' in kits or 'type' in vendors:
        return f"{kits.get('type', 'answered')} against {vendors.get('type', 'answered')}"
    mine, theirs = (collections.Counter(one.get('findings', ())) for one in (kits, vendors))
    codes = sorted({code for code, _ in (mine - theirs) + (theirs - mine)})
    return ' '.join(codes) or ('the order' if mine else 'the value')


class Comparison:
    """How often each vendor differs from the kit, with the smallest value of each kind of difference."""

    def __init__(self):
        self.counts, self.smallest = collections.Counter(), {}

    def compare(self, vendor, name, value, kits, vendors):
        if kits == vendors:
            return
        key = (name, kind(kits, vendors), vendor)
        self.counts[key] += 1
        example = (len(json.dumps(value)), json.dumps(value, ensure_ascii=False), kits, vendors)
        self.smallest[key] = min(self.smallest.get(key, example), example, key=lambda one: one[0])

    def show(self):
        for key, count in sorted(self.counts.items()):
            _, value, kits, vendors = self.smallest[key]
            name, what, vendor = key
            print(f'{name}: {what}: {vendor} differs {count} times\n  {value}')
            print(f'  kit:    {json.dumps(kits, ensure_ascii=False)}')
            print(f'  vendor: {json.dumps(vendors, ensure_ascii=False)}')


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split('usage: ')[1])
    parser.add_argument('program')
    parser.add_argument('--count', type=int, default=20000)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--type')
    options = parser.parse_args()
    mutations = Mutations(ROOT / 'Sources/Conformance/Published', random.Random(options.seed), options.type)
    kit = Subject([options.program, 'conformance', 'serve', '--stdio', '--store', 'memory'])
    vendors = {name: Subject(command) for name, command in VENDORS.items()}
    subjects = [kit, *vendors.values()]
    comparison, taken = Comparison(), 0
    for begin in range(0, options.count, BATCH):
        values = [mutations.make() for _ in range(min(BATCH, options.count - begin))]
        messages = [RESET, *({'type': 'import', 'of': name, 'value': value} for name, value in values)]
        for subject in subjects:
            subject.send(messages)
        kits, *others = [[said(answer) for answer in subject.receive(len(messages))[1:]] for subject in subjects]
        taken += sum('value' in answer for answer in kits)
        for vendor, found in zip(vendors, others):
            for (name, value), mine, theirs in zip(values, kits, found):
                comparison.compare(vendor, name, value, mine, theirs)
    for subject in subjects:
        subject.close()
    comparison.show()
    print(f'compared: {options.count} values, of which the kit takes {taken}; {len(comparison.counts)} kinds of '
          f'difference, {sum(comparison.counts.values())} differences')
    sys.exit(1 if comparison.counts else 0)


if __name__ == '__main__':
    main()
