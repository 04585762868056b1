"""Answers the conformance suite wrongly in one way, so that it can be seen how the suite takes it.

usage: fake_subject.py MANNER [PROGRAM]

The manners are the functions below; `slow` passes every message on to PROGRAM and takes its time.
"""

import json
import os
import subprocess
import sys
import time

DESCRIPTION = {
    'name': 'fake', 'vendor': 'nobody', 'version': '1.0.0', 'language': 'Python', 'specification': ['0.1'],
    'profiles': ['P6'], 'capabilities': ['describe', 'reset', 'command', 'bye'], 'deviations': [],
}


def ok(message, result=None):
    return {'seq': message['seq'], 'type': 'ok', 'result': result or {}}


def described(**members):
    """Says something else of itself, and is fine otherwise."""
    def answer(message):
        return ok(message, {**DESCRIPTION, **members} if message['type'] == 'describe' else None)
    return answer


def after_description(fault):
    """Describes itself, and does something else from then on."""
    def answer(message):
        return ok(message, DESCRIPTION) if message['type'] == 'describe' else fault(message)
    return answer


def named(name, fault):
    """Describes itself under a name, and does something else from then on."""
    def answer(message):
        return ok(message, {**DESCRIPTION, 'name': name}) if message['type'] == 'describe' else fault(message)
    return answer


def lacking(fault):
    """Says that it can do nothing, and does it."""
    def answer(message):
        if message['type'] == 'describe':
            return ok(message, {**DESCRIPTION, 'capabilities': []})
        return fault(message)
    return answer


def rejects(message):
    return {'seq': message['seq'], 'type': 'rejected', 'code': 'unmet'}


def lacks(message):
    return {'seq': message['seq'], 'type': 'unsupported', 'capability': message['type']}


def lacks_what_it_has(message):
    return {'seq': message['seq'], 'type': 'unsupported', 'capability': 'command'}


def leaves_child(message):
    # It ends by itself, and what it has started goes on: the number of seconds is what the check looks for.
    subprocess.Popen(['sleep', '600.25'], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    os._exit(3)


def paints(message):
    """An answer that would turn a terminal red and write a verdict of its own."""
    return {'seq': message['seq'], 'type': 'ok', 'result': {'state': '\x1b[31m\nP6 conformant\u202e'}}


def crashes(message):
    os._exit(3)


def is_killed(message):
    os.abort()


def hangs(message):
    time.sleep(600)


def hangs_with_child(message):
    # What it starts must not outlive it: the number of seconds is what the check looks for.
    subprocess.Popen(['sleep', '600.125'])
    time.sleep(600)


def prints_garbage(message):
    return b'Traceback: nothing works\n'


def prints_twice(message):
    line = json.dumps(ok(message)).encode() + b'\n'
    return line + line


def prints_too_much(message):
    return b'x' * (17 << 20)


def numbers_wrongly(message):
    return {**ok(message), 'seq': message['seq'] + 1}


def closes_output(message):
    os.close(1)
    time.sleep(600)


def closes_input(message):
    if message['type'] == 'reset':
        os.close(0)
        sys.stdout.buffer.write(json.dumps(ok(message)).encode() + b'\n')
        sys.stdout.buffer.flush()
        time.sleep(600)
    return ok(message)


def talks(message):
    sys.stderr.write('a line of a log\n' * 10_000)
    return ok(message)


class Slow:
    def __init__(self, program):
        self.count = 0
        self.system = subprocess.Popen(
            [program, 'conformance', 'serve', '--stdio', '--store', 'memory'], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE)

    def __call__(self, line):
        self.count += 1
        if self.count % 400 == 0:
            time.sleep(0.7)
        # As it came: what it cannot read is for the program to say.
        self.system.stdin.write(line)
        self.system.stdin.flush()
        return self.system.stdout.readline()


MANNERS = {
    'always-ok': described(),
    'always-rejects': after_description(rejects),
    'lacks': lacking(lacks),
    'lacks-what-it-has': after_description(lacks_what_it_has),
    'leaves-child': after_description(leaves_child),
    'paints': named('\x1b[31mred\x9b2J', paints),
    'crashes': after_description(crashes),
    'crashes-at-once': crashes,
    'is-killed': after_description(is_killed),
    'hangs': after_description(hangs),
    'hangs-with-child': after_description(hangs_with_child),
    'garbage': after_description(prints_garbage),
    'twice': after_description(prints_twice),
    'too-much': after_description(prints_too_much),
    'wrong-seq': after_description(numbers_wrongly),
    'closes-output': after_description(closes_output),
    'closes-input': after_description(closes_input),
    'talks': after_description(talks),
    'rejects-describe': rejects,
    'claims-P8': described(profiles=['P6', 'P8']),
    'claims-P99': described(profiles=['P99']),
    'branch': described(version='main'),
    'branch-with-number': described(version='1-main-branch'),
    'claims-twice': described(profiles=['P6', 'P6']),
    'deviates-from-nothing': described(
        deviations=[{'requirement': 'SGC-P6-999', 'link': 'https://example.org', 'since': '1'}]),
    'blank-name': described(name=' '),
    'painted': described(profiles=['\x1b[31m']),
    'no-name': described(name=''),
    'other-specification': described(specification=['9.9']),
    'unknown-capability': described(capabilities=['telepathy']),
}


def main():
    manner = sys.argv[1]
    slow = Slow(sys.argv[2]) if manner == 'slow' else None
    while line := sys.stdin.buffer.readline():
        found = slow(line) if slow else MANNERS[manner](json.loads(line))
        sys.stdout.buffer.write(found if isinstance(found, bytes) else json.dumps(found).encode() + b'\n')
        sys.stdout.buffer.flush()


if __name__ == '__main__':
    main()
