"""Sends damaged messages to the kit and damaged answers to the suite: neither may trap, hang or lose its place.

usage: protocol_fuzz.py PROGRAM [--count N] [--seed S]

At least N messages (100,000 unless told) go each way. Messages are those of whole conversations that the kit has held
with the suite, in order, damaged ones before or in place of those that are in order, so that they come to cases that
are there; answers are those of the kit, damaged ones mostly to the steps of the vectors. It is a fault, too, if too few
of them get so far. All of it is drawn by the seed.
"""

import argparse
import collections
import contextlib
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import threading
import time

import fuzz_conversations
from fuzz_damage import Memory, Unreadable, damaged, read, text_of

HERE = pathlib.Path(__file__).resolve().parent
# So long a kit or a suite that hangs is waited for.
PATIENCE = 900
ANSWERS = ('ok', 'rejected', 'unsupported', 'errored')
# What brings about what the rest of a conversation presumes, and is seldom damaged.
FOUNDATION = ('reset', 'load', 'clock.set')
# So many commands in a hundred must be done, or at least be read; of the damaged ones so many must at least be read.
DONE, READ, READ_THOUGH_DAMAGED = 20, 50, 20
# One run in which the description is damaged for so many answers.
INTRODUCTION_EVERY = 1000
# Whoever loses their place is wrong in every answer that follows.
MOST_FAULTS = 20


class Sent:
    """What goes to the kit, and what must come back for it."""

    def __init__(self, pipe):
        self.pipe = pipe
        self.number = 1
        # Of each message that has no answer yet: the number of its answer, its type, whether something is wrong in it,
        # and its line.
        self.waiting = collections.deque()

    def whole(self, message):
        self.line(text_of({**message, 'seq': self.number}), self.number, message['type'], False)

    def damaged(self, draw, memory, message):
        text, number, kind = damaged(draw, {**message, 'seq': self.number}, memory), 0, None
        try:
            value = read(text)
            if isinstance(value, dict):
                number, kind = number_of(value.get('seq')), value.get('type')
        except Unreadable:
            pass
        self.line(text, number, kind, True)

    def line(self, text, number, kind, wrong):
        self.number += 1
        self.waiting.append((number, kind if kind in fuzz_conversations.TYPES else 'none', wrong, text))
        self.pipe.write(text + b'\n')


def number_of(value):
    """The number that an answer to a message repeats, which is 0 where the message has none."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return 0
    return int(value) if value == int(value) and abs(value) < 2**53 else 0


def send(sent, draw, found, count):
    """Sends conversations, in which some messages are damaged, until there are enough or nobody listens."""
    with contextlib.suppress(BrokenPipeError), sent.pipe:
        send_all(sent, draw, found, count)
        # The last one is whole: whoever still answers it as it should has not lost their place.
        sent.whole({'type': 'describe', 'protocol': '1'})


def send_all(sent, draw, found, count):
    memory = Memory(draw)
    for messages in (each for profile in found.values() for each in profile.values()):
        for message in messages:
            if message['type'] != 'load':
                memory.learn(message)
    profiles = [list(each.values()) for each in found.values()]
    while sent.number <= count:
        for place, message in enumerate(draw.choice(draw.choice(profiles))):
            seldom = message['type'] in FOUNDATION
            for _ in range(draw.choice([0, 0, 0, 0, 0, 0, 1] if seldom else [0, 1, 2]) if place else 0):
                sent.damaged(draw, memory, message)
            # Now and then nothing comes of what follows, or something else.
            if place and draw.randrange(100) < (1 if seldom else 5):
                sent.damaged(draw, memory, message)
            else:
                sent.whole(message)


def told(program, draw, count, found, patterns):
    """Sends damaged messages to the kit, and says what was wrong with its answers."""
    faults, counts, answers = [], collections.Counter(), 0
    kit = subprocess.Popen([program, 'conformance', 'serve', '--stdio', '--store', 'memory'], stdin=subprocess.PIPE,
                           stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    watch = threading.Timer(PATIENCE, kit.kill)
    watch.start()
    sent = Sent(kit.stdin)
    sender = threading.Thread(target=send, args=(sent, draw, found, count))
    sender.start()
    answer = None
    for line in kit.stdout:
        if not sent.waiting:
            faults.append(f'an answer to nothing: {line[:200]}')
            continue
        number, kind, wrong, text = sent.waiting.popleft()
        answers, answer = answers + 1, answer_in(line)
        if answer.get('type') not in ANSWERS:
            faults.append(f'no answer: {line[:200]} to {text[:400]}')
        elif answer.get('seq') != number:
            faults.append(f'not answered under {number}: {line[:200]} to {text[:400]}')
        counts[kind, wrong, answer.get('type')] += 1
    sender.join()
    code = kit.wait()
    watch.cancel()
    if code != 0:
        faults.append(f'the kit ended with {code}')
    if sent.waiting:
        faults.append(f'{answers} answers to {sent.number - 1} messages, none to {sent.waiting[0][-1][:1000]}')
    elif answer['type'] != 'ok':
        faults.append(f'the last answer is {str(answer)[:200]}')
    print_counts(counts)
    return answers, [*faults[:MOST_FAULTS], *shut_doors(counts)]


def answer_in(line):
    try:
        answer = json.loads(line)
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}


def print_counts(counts):
    for kind in (*fuzz_conversations.TYPES, 'none'):
        for wrong in (False, True):
            each = {name: counts[kind, wrong, name] for name in ANSWERS if counts[kind, wrong, name]}
            if each:
                print(f'  {kind:<14}{"damaged" if wrong else "whole":<9}{sum(each.values()):>7}: '
                      + ', '.join(f'{number} {name}' for name, number in each.items()))


def shut_doors(counts):
    """A fault for each way in which too few commands have come to a case."""
    def share(names, kinds):
        every = sum(counts['command', wrong, name] for wrong in kinds for name in ANSWERS)
        return 100 * sum(counts['command', wrong, name] for wrong in kinds for name in names) / max(every, 1)

    for what, least, names, kinds in (
            ('commands are done', DONE, ('ok',), (False, True)),
            ('commands are read', READ, ('ok', 'rejected'), (False, True)),
            ('damaged commands are read', READ_THOUGH_DAMAGED, ('ok', 'rejected'), (True,))):
        if share(names, kinds) < least:
            yield f'only {share(names, kinds):.0f} in a hundred {what}, and not {least}'


def asked(program, draw, count, found, patterns):
    """Lets the suite run against damaged answers until it has read enough of them."""
    faults, counts, outcomes = [], collections.Counter(), collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / 'before.json').write_text(json.dumps(fuzz_conversations.before_steps(found)), encoding='utf-8')

        def run(what, patterns):
            seed = draw.randrange(1 << 30)
            for name in ('counts', 'starts'):
                (folder / name).write_text('')
            subject = f'{sys.executable} {HERE / "fuzz_subject.py"} {seed} {folder} {program} {what}'
            words = [program, 'conformance', 'run', '--subject', subject, '--timeout', '30', '--json']
            try:
                done = subprocess.run(words + fuzz_conversations.words_for(patterns), capture_output=True,
                                      timeout=PATIENCE)
            except subprocess.TimeoutExpired:
                faults.append(f'the suite hung at seed {seed}')
                return
            if done.returncode not in (1, 2, 3):
                faults.append(f'the suite ended with {done.returncode} at seed {seed}: {done.stderr[-300:]}')
            elif done.returncode != 2:
                outcomes.update(each['outcome'] for each in json.loads(done.stdout)['results'])
            read = (folder / 'counts').read_text(encoding='utf-8').split()
            counts.update(read)
            if not read:
                faults.append(f'nothing was read at seed {seed}')

        while counts.total() < count and not faults:
            run('answers', patterns)
        for _ in range(count // INTRODUCTION_EVERY):
            run('introduction', patterns[:1])
    print('  ' + ', '.join(f'{counts[each]} {each}' for each in ('whole', 'surroundings', 'step', 'introduction')))
    print('  vectors: ' + ', '.join(f'{number} {name}' for name, number in sorted(outcomes.items())))
    if counts['step'] < counts['surroundings']:
        faults.append('most damaged answers come before the steps of a vector')
    return counts.total(), faults


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('program')
    parser.add_argument('--count', type=int, default=100_000)
    parser.add_argument('--seed', type=int, default=1)
    arguments = parser.parse_args()
    program, faults = os.path.abspath(arguments.program), []
    patterns = fuzz_conversations.patterns_for(random.Random(arguments.seed), arguments.count)
    found = fuzz_conversations.conversations(program, patterns, PATIENCE)
    for name, side in (('messages to the kit', told), ('answers to the suite', asked)):
        began = time.monotonic()
        count, of_side = side(program, random.Random(arguments.seed), arguments.count, found, patterns)
        faults += of_side
        print(f'{count} {name} in {time.monotonic() - began:.0f} s, {len(of_side)} faults')
    for fault in faults:
        print(f'FAULT {fault}')
    sys.exit(1 if faults else 0)


if __name__ == '__main__':
    main()
