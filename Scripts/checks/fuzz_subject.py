"""Answers the suite as the kit does, and in every tenth answer something is wrong: kinds, members, sizes, bytes.

usage: fuzz_subject.py SEED COUNTFILE PROGRAM

The number of answers is added to COUNTFILE, so that it can be told how many a run has read.
"""

import json
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / 'mutants'))
import link  # noqa: E402
import protocol_fuzz  # noqa: E402

# Without an answer to these a run is over before it has begun.
SPARED = ('describe', 'reset')
# So many answers in a thousand are no answers at all, after which the suite starts its subject anew, which takes long.
BROKEN = 1


def main():
    seed, file, program = sys.argv[1:4]
    draw, kit = random.Random(int(seed)), link.Link(program)
    with open(file, 'a', encoding='utf-8', buffering=1) as counts:
        while line := sys.stdin.buffer.readline():
            message = json.loads(line)
            answer = {**kit.ask(message), 'seq': message['seq']}
            sys.stdout.buffer.write(text_of(draw, message, answer) + b'\n')
            sys.stdout.buffer.flush()
            # One line an answer, since the suite may end this program at any moment.
            counts.write('1\n')


def text_of(draw, message, answer):
    """The answer in bytes, with something wrong in every tenth."""
    if message['type'] in SPARED or draw.random() > 0.1:
        return protocol_fuzz.text_of(answer)
    if draw.randrange(100) < BROKEN:
        return protocol_fuzz.damaged(draw, answer)
    inner = protocol_fuzz.changed(draw, {key: each for key, each in answer.items() if key not in ('seq', 'type')})
    return protocol_fuzz.text_of({**(inner if isinstance(inner, dict) else {}), 'seq': answer['seq'],
                                  'type': answer['type']})


if __name__ == '__main__':
    main()
