"""Runs the suite against every mutant and says which of them it lets pass.

usage: run.py PROGRAM [--short] [--only PATTERN] [--seed N] [--markdown FILE]
       run.py --list [--only PATTERN]

A mutant must be found, by a vector whose requirement is told; a control and an equivalent must not. The run of a
mutant ends at the first vector that finds it; the vectors of what it breaks, or of the act it is about, come first.
With --short fifteen mutants are drawn by the seed, and one control. With --list nothing is run: name, group, role and
what it breaks are told of each. A mutant of the vendor in Python is not asked what the vendor itself does not keep.
"""

import argparse
import concurrent.futures
import dataclasses
import fnmatch
import json
import os
import pathlib
import random
import subprocess
import sys
import threading
import time

import catalogue
from score import Score, owed

HERE = pathlib.Path(__file__).resolve().parent
PUBLISHED = HERE.parents[2] / 'Sources' / 'Conformance' / 'Published'
SHORT = 15
# The profiles that the vendor in Python keeps for the most part and does not claim.
UNCLAIMED = ('P5', 'P7')


@dataclasses.dataclass(frozen=True)
class Vector:
    id: str
    profile: str
    requirements: tuple[str, ...]
    acts: frozenset[str]
    text: str


@dataclasses.dataclass(frozen=True)
class Finding:
    """What a run has come to: the vector that found the mutant, and the sentence that says so, or neither."""

    mutant: catalogue.Mutant
    vector: Vector | None
    sentence: str
    asked: int

    @property
    def is_named(self):
        """Whether what was found is among what the mutant is said to break."""
        return not self.mutant.breaks or bool(set(self.mutant.breaks) & set(self.vector.requirements))


def published_vectors():
    scenes, vectors = {}, {}
    for path in (PUBLISHED / 'vectors').glob('scenes*.json'):
        scenes |= {scene['name']: scene for scene in json.loads(path.read_text(encoding='utf-8'))['scenes']}
    for path in sorted((PUBLISHED / 'vectors').glob('P*/*.json')):
        for vector in json.loads(path.read_text(encoding='utf-8'))['vectors']:
            acts = {message.get('action') for message in sent(vector, scenes)} - {None}
            vectors[vector['id']] = Vector(vector['id'], vector['profile'], tuple(vector['requirements']),
                                           frozenset(acts), json.dumps(vector['steps'], ensure_ascii=False))
    return vectors


def sent(vector, scenes):
    """Every message of a vector, those of the scenes before it among them."""
    yield from (step['send'] for step in vector['steps'])
    scene = scenes.get((vector.get('given') or {}).get('scene'))
    while scene:
        yield from scene['steps']
        scene = scenes.get(scene.get('after'))


def required_levels():
    levels = {}
    for path in (PUBLISHED / 'requirements').glob('*.jsonl'):
        for line in path.read_text(encoding='utf-8').splitlines():
            requirement = json.loads(line)
            levels[requirement['id']] = requirement['level']
    return levels


class Runner:
    def __init__(self, program):
        self.program = program
        self.vectors = published_vectors()
        self.levels = required_levels()
        self.lock, self.not_kept = threading.Lock(), None

    def likely(self, mutant):
        """The vectors that should find a mutant, the likeliest first, in one or two lots."""
        left_out = self.left_out(mutant)
        near = [vector for vector in self.vectors.values() if vector.profile in mutant.asked and (
            set(mutant.breaks) & set(vector.requirements) or (mutant.act and mutant.act in vector.acts))
            and vector.id not in left_out]
        nearest = [vector for vector in near if mutant.word and f'"{mutant.word}"' in vector.text]
        return [[vector.id for vector in lot] for lot in (nearest, near) if lot]

    def left_out(self, mutant):
        """What a mutant is not asked, since the vendor that it was made of does not keep it either."""
        if not mutant.patch or not set(UNCLAIMED) & set(mutant.asked):
            return frozenset()
        with self.lock:
            if self.not_kept is None:
                profiles = [word for profile in UNCLAIMED for word in ('--profile', profile)]
                results = self.results('the vendor', catalogue.vendor_command('--unpatched'), *profiles)
                self.not_kept = {result['id'] for result in results if result['outcome'] != 'passed'}
        return self.not_kept

    def everything(self, mutant):
        """All that a mutant is asked; nothing in particular where that is all of its profiles."""
        left_out = self.left_out(mutant)
        return [vector.id for vector in self.vectors.values()
                if vector.profile in mutant.asked and vector.id not in left_out] if left_out else []

    def lots(self, mutant):
        """The vectors that are run, lot by lot."""
        likely = [] if mutant.role == 'control' else self.likely(mutant)
        # That an equivalent is not wrong is shown by its reason; the vectors that would find it may gainsay that.
        if mutant.role == 'equivalent' and likely:
            return likely[-1:]
        return [*likely, self.everything(mutant)]

    def results(self, name, subject, *words):
        """What a run comes to, vector by vector."""
        done = subprocess.run(
            [self.program, 'conformance', 'run', '--subject', subject, '--timeout', '60', '--json', '--language', 'en',
             *words], capture_output=True, text=True, timeout=900)
        if done.returncode not in (0, 1, 3):
            raise RuntimeError(f'{name}: exit {done.returncode}: {done.stdout[-300:]}{done.stderr[-300:]}')
        return json.loads(done.stdout)['results']

    def found(self, mutant, *chosen):
        """The first vector that fails, and how many were run."""
        results = self.results(mutant.name, catalogue.command(mutant, self.program), '--until-failure', *chosen)
        asked = sum(result['outcome'] != 'notRun' for result in results)
        for result in results:
            if result['outcome'] == 'failed':
                return result, asked
        if any(result['outcome'] == 'skipped' for result in results):
            raise RuntimeError(f'{mutant.name}: it was not asked, since it says that it cannot')
        return None, asked

    def finding(self, mutant):
        profiles = [word for profile in mutant.asked for word in ('--profile', profile)]
        stages = [[word for vector in lot for word in ('--only', vector)] for lot in self.lots(mutant)]
        asked = 0
        for chosen in stages:
            result, count = self.found(mutant, *profiles, *chosen)
            asked += count
            if result:
                sentence = (result.get('failure') or {}).get('sentence', {})
                return Finding(mutant, self.vectors[result['id']], sentence.get('en', ''), asked)
        return Finding(mutant, None, '', asked)


def chosen(arguments):
    mutants = [mutant for mutant in catalogue.load().values() if fnmatch.fnmatch(mutant.name, arguments.only)]
    if not arguments.short:
        return mutants
    draw = random.Random(arguments.seed)
    others = [mutant for mutant in mutants if mutant.role == 'control']
    # What is owed would be run whole, and takes longer than all the others.
    real = [mutant for mutant in mutants if mutant.role == 'mutant' and mutant.name not in owed()]
    return draw.sample(real, min(SHORT, len(real))) + draw.sample(others, min(1, len(others)))


def told(runner, finding):
    mutant, vector = finding.mutant, finding.vector
    if vector is None:
        return 'SURVIVED' if mutant.role == 'mutant' else f'not found, as it should be ({mutant.role})'
    if mutant.role != 'mutant':
        return f'FOUND, and nothing is wrong with it ({mutant.role}): {vector.id} {finding.sentence}'
    names = ' '.join(vector.requirements)
    return f'found by {vector.id} ({names})' + ('' if finding.is_named else ' UNNAMED')


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('program', nargs='?')
    parser.add_argument('--list', action='store_true')
    parser.add_argument('--short', action='store_true')
    parser.add_argument('--only', default='*')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--markdown')
    arguments = parser.parse_args()
    if not chosen(arguments):
        parser.error(f'--only names no mutant: found none that is called {arguments.only}, expected at least one')
    if arguments.list:
        for mutant in chosen(arguments):
            print('\t'.join((mutant.name, mutant.group, mutant.role, ' '.join(mutant.breaks))))
        return
    if not arguments.program:
        parser.error('a program is needed')
    runner, began = Runner(os.path.abspath(arguments.program)), time.monotonic()
    findings = []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for finding in pool.map(runner.finding, chosen(arguments)):
            findings.append(finding)
            print(f'{finding.mutant.name}: {told(runner, finding)}', flush=True)
    score = Score(findings, runner.levels)
    print('\n'.join(score.lines()))
    print(f'{time.monotonic() - began:.0f} s')
    if arguments.markdown:
        pathlib.Path(arguments.markdown).write_text('\n'.join(score.markdown()) + '\n', encoding='utf-8')
    sys.exit(0 if score.holds else 1)


if __name__ == '__main__':
    main()
