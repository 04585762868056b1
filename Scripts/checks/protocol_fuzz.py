"""Sends damaged messages to the kit and damaged answers to the suite: neither may trap, hang or lose its place.

usage: protocol_fuzz.py PROGRAM [--count N] [--seed S]

At least N messages (100,000 unless told) go each way. Messages are those of the vectors with something wrong in them;
answers are those of the kit. All of it is drawn by the seed.
"""

import argparse
import copy
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
PUBLISHED = HERE.parents[1] / 'Sources' / 'Conformance' / 'Published'
# So long a kit or a suite that hangs is waited for.
PATIENCE = 900
# Those that the kit claims over lines; P3 has many vectors of one message only.
PROFILES = ('P0', 'P1', 'P2', 'P4', 'P5', 'P6', 'P7', 'P9')
WORDS = ['', ' ', '\u0000', '\ud800', 'a' * 70_000, '2026-02-30', '9999-12-31T23:59:59.999Z', '-1', 'NaN', '\u202e水',
         'center/', 'organ/x', 'case-1', 'SGC-P1-001a', '$ref', '{{', '123456789012345678', '\r\n']
# Values are nested deeper than Python likes.
sys.setrecursionlimit(20_000)
threading.stack_size(256 << 20)
NUMBERS = [0, -1, 1, 2**31, 2**53, 2**63, -2**63 - 1, 10**400, 1.5, -0.0, 1e308]


def anything(draw, depth=3):
    """A value of any kind."""
    kind = draw.randrange(8 if depth else 5)
    if kind < 2:
        return draw.choice(WORDS)
    if kind < 4:
        return draw.choice(NUMBERS)
    if kind == 4:
        return draw.choice([None, True, False])
    if kind == 5:
        return [anything(draw, depth - 1) for _ in range(draw.randrange(4))]
    if kind == 6:
        return {draw.choice(WORDS[3:]) or 'x': anything(draw, depth - 1) for _ in range(draw.randrange(4))}
    value = anything(draw, 0)
    for _ in range(draw.choice([2, 40, 600])):
        value = [value]
    return value


def places(value, path=()):
    """The paths to every part of a value."""
    yield path
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in inner:
        yield from places(each, (*path, key))


def changed(draw, value):
    """The value with one of its parts dropped, doubled, or made something else."""
    value = copy.deepcopy(value)
    path = draw.choice([each for each in places(value) if each] or [()])
    if not path:
        return anything(draw)
    inside = value
    for key in path[:-1]:
        inside = inside[key]
    choice, last = draw.randrange(4), path[-1]
    if choice == 0:
        del inside[last]
    elif choice == 1 and isinstance(inside, dict):
        inside[draw.choice(WORDS[5:])] = inside[last]
    elif choice == 2 and isinstance(inside[last], str):
        text = inside[last]
        place = draw.randrange(len(text) + 1)
        inside[last] = text[:place] + draw.choice(WORDS) + text[place + draw.randrange(2):]
    else:
        inside[last] = anything(draw)
    return value


def text_of(value):
    """JSON, in which a lone surrogate is an escape and a number may be none."""
    return json.dumps(value, ensure_ascii=True).encode()


def damaged(draw, value):
    """One line of bytes: the value with something wrong in it, or no value at all."""
    kind = draw.randrange(10)
    if kind < 7:
        for _ in range(draw.choice([1, 1, 2, 5])):
            value = changed(draw, value) if isinstance(value, (dict, list)) else anything(draw)
        return text_of(value)
    text = bytearray(text_of(value))
    for _ in range(draw.choice([1, 2, 20])):
        place = draw.randrange(len(text))
        if kind == 7:
            text[place] = draw.randrange(256)
        elif kind == 8:
            del text[place:place + draw.randrange(1, 9)]
            text = text or bytearray(b'x')
        else:
            text[place:place] = bytes(draw.randrange(256) for _ in range(draw.randrange(1, 9)))
    return bytes(byte for byte in text if byte not in (10, 13)) or b'x'


def published_messages():
    """Every message of every vector, with names where the runner would put what they stand for."""
    for path in sorted((PUBLISHED / 'vectors').glob('P*/*.json')):
        for vector in json.loads(path.read_text(encoding='utf-8'))['vectors']:
            for step in vector['steps']:
                yield step['send']


def told(program, draw, count):
    """Sends damaged messages to the kit, and says what was wrong with its answers."""
    messages, faults = list(published_messages()), []
    kit = subprocess.Popen([program, 'conformance', 'serve', '--stdio', '--store', 'memory'], stdin=subprocess.PIPE,
                           stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    watch = threading.Timer(PATIENCE, kit.kill)
    watch.start()

    def send():
        for number in range(count):
            if number % 50 == 0:
                lines = [{'type': 'reset', 'namespace': 'fuzz', 'seed': number, 'seq': number + 1}]
            else:
                lines = [{**draw.choice(messages), 'seq': number + 1}]
            for each in lines:
                text = text_of(each) if number % 50 == 0 else damaged(draw, each)
                kit.stdin.write(text + b'\n')
        # The last one is whole: whoever still answers it as it should has not lost their place.
        kit.stdin.write(text_of({'type': 'describe', 'protocol': '1', 'seq': count + 1}) + b'\n')
        kit.stdin.close()

    sender = threading.Thread(target=send)
    sender.start()
    answers = 0
    for line in kit.stdout:
        answers += 1
        answer = json.loads(line)
        if answer.get('type') not in ('ok', 'rejected', 'unsupported', 'errored') or 'seq' not in answer:
            faults.append(f'no answer: {line[:200]}')
        last = answer
    sender.join()
    code = kit.wait()
    watch.cancel()
    if code != 0:
        faults.append(f'the kit ended with {code}')
    if answers != count + 1:
        faults.append(f'{answers} answers to {count + 1} messages')
    elif last['seq'] != count + 1 or last['type'] != 'ok':
        faults.append(f'the last answer is {str(last)[:200]}')
    return answers, faults


def asked(program, draw, count):
    """Lets the suite run against damaged answers until it has read enough of them."""
    faults, read = [], 0
    with tempfile.TemporaryDirectory() as folder:
        counts = pathlib.Path(folder) / 'counts'
        counts.touch()
        while read < count and not faults:
            seed = draw.randrange(1 << 30)
            subject = f'{sys.executable} {HERE / "fuzz_subject.py"} {seed} {counts} {program}'
            words = [program, 'conformance', 'run', '--subject', subject, '--timeout', '30', '--json', '--profile',
                     draw.choice(PROFILES)]
            try:
                done = subprocess.run(words, capture_output=True, timeout=PATIENCE)
            except subprocess.TimeoutExpired:
                faults.append(f'the suite hung at seed {seed}')
                break
            if done.returncode not in (1, 2, 3):
                faults.append(f'the suite ended with {done.returncode} at seed {seed}: {done.stderr[-300:]}')
            else:
                json.loads(done.stdout)
            before, read = read, counts.read_text(encoding='utf-8').count('1')
            if read == before:
                faults.append(f'nothing was read at seed {seed}')
    return read, faults


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('program')
    parser.add_argument('--count', type=int, default=100_000)
    parser.add_argument('--seed', type=int, default=1)
    arguments = parser.parse_args()
    program, faults = os.path.abspath(arguments.program), []
    for name, side in (('messages to the kit', told), ('answers to the suite', asked)):
        began = time.monotonic()
        count, found = side(program, random.Random(arguments.seed), arguments.count)
        faults += found
        print(f'{count} {name} in {time.monotonic() - began:.0f} s, {len(found)} faults')
    for fault in faults:
        print(f'FAULT {fault}')
    sys.exit(1 if faults else 0)


if __name__ == '__main__':
    main()
