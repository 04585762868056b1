"""Conversations as the suite really holds them, with world, scenes and names spelled out, from a report of the kit."""

import collections
import json
import pathlib
import subprocess

PUBLISHED = pathlib.Path(__file__).resolve().parents[2] / 'Sources' / 'Conformance' / 'Published'
# Those that the kit claims over lines.
PROFILES = ('P0', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P9')
TYPES = ('describe', 'reset', 'load', 'clock.set', 'clock.advance', 'command', 'query', 'events', 'restart', 'export',
         'import', 'bye')
LETTERS = 'abcd'
# The requirements whose number ends with one digit are enough for so many messages.
ENOUGH_FOR = 10_000


def patterns_for(draw, count):
    """What chooses some vectors of every profile, the more the more messages there are to be."""
    digits = draw.sample(range(10), min(10, 1 + count // ENOUGH_FOR))
    return [f'SGC-*{digit}{letter}' for digit in digits for letter in LETTERS]


def words_for(patterns):
    """The patterns as the command takes them."""
    return [word for profile in PROFILES for word in ('--profile', profile)] + [
        word for pattern in patterns for word in ('--only', pattern)]


def conversations(program, patterns, patience):
    """The messages of every vector that one of the patterns names, by its profile and its name, in order."""
    words = [program, 'conformance', 'run', '--self', '--store', 'memory', '--json', *words_for(patterns)]
    done = subprocess.run(words, capture_output=True, timeout=patience)
    if done.returncode not in (0, 1, 3):
        raise SystemExit(f'the kit cannot be run against itself: it ended with {done.returncode}: {done.stderr[-300:]}')
    found = collections.defaultdict(dict)
    for result in json.loads(done.stdout)['results']:
        if messages := [each['send'] for each in result.get('transcript', [])]:
            found[result['id'].split('-')[1]][result['id']] = messages
    return {profile: found[profile] for profile in sorted(found)}


def before_steps(found):
    """How many messages of each conversation bring about what a vector presumes: world and scenes."""
    steps = {vector['id']: len(vector['steps'])
             for path in sorted((PUBLISHED / 'vectors').glob('P*/*.json'))
             for vector in json.loads(path.read_text(encoding='utf-8'))['vectors']}
    return {name: len(messages) - steps[name] for each in found.values() for name, messages in each.items()}
