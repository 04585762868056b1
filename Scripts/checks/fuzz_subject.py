"""Answers the suite as the kit does, and some answers are damaged: kinds, members, sizes, bytes.

usage: fuzz_subject.py SEED FOLDER PROGRAM answers|introduction

FOLDER/before.json says how many messages come before the steps of each vector; those are seldom damaged, since a vector
ends with what does not suit it. What each answer was is added to FOLDER/counts, so that it can be told how many a run
has read. With `introduction` only the description is damaged.
"""

import json
import pathlib
import random
import sys

import fuzz_damage

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / 'mutants'))
import link  # noqa: E402

# So many answers in a hundred are damaged, before the steps of a vector and in them.
SURROUNDINGS, STEP = 1, 30
# So many damaged answers in a thousand are no answers at all, after which the suite starts its subject anew, which
# takes long.
BROKEN = 10


class Place:
    """Where in a vector the conversation stands."""

    def __init__(self, before):
        self.before = before
        self.name, self.left = None, 0

    def after(self, message):
        """What a message belongs to."""
        if message['type'] == 'describe':
            return 'introduction'
        name = message.get('namespace')
        if message['type'] == 'reset' and name != self.name and name in self.before:
            self.name, self.left = name, self.before[name]
        self.left -= 1
        return 'step' if self.left < 0 else 'surroundings'


def main():
    seed, folder, program, what = sys.argv[1:5]
    folder, kit = pathlib.Path(folder), link.Link(program)
    draw = random.Random(f'{seed} {starts(folder)}')
    place = Place(json.loads((folder / 'before.json').read_text(encoding='utf-8')))
    shares = {'introduction': 100} if what == 'introduction' else {'surroundings': SURROUNDINGS, 'step': STEP}
    memory = fuzz_damage.Memory(draw)
    with open(folder / 'counts', 'a', encoding='utf-8', buffering=1) as counts:
        while line := sys.stdin.buffer.readline():
            message = json.loads(line)
            answer = {**kit.ask(message), 'seq': message['seq']}
            where = place.after(message)
            wrong = draw.randrange(100) < shares.get(where, 0)
            if wrong:
                memory.learn(answer)
            text = text_of(draw, answer, memory) if wrong else fuzz_damage.text_of(answer)
            # One line an answer and before it, since the suite may end this program as soon as it has it.
            counts.write(f'{where if wrong else "whole"}\n')
            sys.stdout.buffer.write(text + b'\n')
            sys.stdout.buffer.flush()


def starts(folder):
    """How often the suite has started this program in a run, so that it does not draw the same again."""
    with open(folder / 'starts', 'a+', encoding='utf-8') as file:
        file.write('1')
        file.seek(0)
        return len(file.read())


def text_of(draw, answer, memory):
    """The answer in bytes, with something wrong in it."""
    if draw.randrange(1000) < BROKEN:
        return fuzz_damage.damaged(draw, answer, memory)
    while True:
        inner = fuzz_damage.changed(draw, {key: each for key, each in answer.items() if key not in ('seq', 'type')},
                                    memory)
        text = fuzz_damage.text_of({**(inner if isinstance(inner, dict) else {}), 'seq': answer['seq'],
                                    'type': answer['type']})
        try:
            fuzz_damage.read(text)
            return text
        except fuzz_damage.Unreadable:
            continue


if __name__ == '__main__':
    main()
