"""Reading tables and laying out what is derived from them."""

import itertools
import json
import pathlib
import re
import string

HIDDEN = re.compile('[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]')


class Fault(Exception):
    """A table that cannot be turned into vectors, as a sentence."""


class Folder:
    """The published folder."""

    def __init__(self, root):
        self.root = pathlib.Path(root)

    def holds(self, path):
        return (self.root / path).is_file()

    def text(self, path):
        return (self.root / path).read_text(encoding='utf-8')

    def json(self, path):
        return json.loads(self.text(path))

    def lines(self, path):
        """The values of a file with one a line; none where there is no such file."""
        text = self.text(path) if self.holds(path) else ''
        return [json.loads(line) for line in text.split('\n') if line]

    def all(self, below, suffix):
        return sorted(
            path.relative_to(self.root).as_posix() for path in (self.root / below).glob('*' + suffix)
        )

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding='utf-8')

    def first_difference(self, path, text):
        pairs = itertools.zip_longest(self.text(path).split('\n'), text.split('\n'))
        return next((number for number, (left, right) in enumerate(pairs, 1) if left != right), None)

    def vectors(self, path):
        return self.json(path)['vectors'] if self.holds(path) else []

    def origins(self, path):
        return {vector['origin'] for vector in self.vectors(path)}


def letters():
    """a, b … z, aa, ab …"""
    for length in itertools.count(1):
        for word in itertools.product(string.ascii_lowercase, repeat=length):
            yield ''.join(word)


class Names:
    """Names of vectors: one that was given stays with its title, a new title gets the next letter."""

    def __init__(self, vectors, others=()):
        self.given = {(vector['requirements'][0], vector['title']['en']): vector['id'] for vector in vectors}
        # What is written by hand in another file keeps its name, too.
        self.taken = {*self.given.values(), *(vector['id'] for vector in others)}

    def name(self, requirement, title):
        key = (requirement, title)
        if key not in self.given:
            fresh = (requirement + word for word in letters())
            self.given[key] = next(name for name in fresh if name not in self.taken)
            self.taken.add(self.given[key])
        return self.given[key]


def vector(name, requirements, bug, polarity, title, rationale, steps, given=None):
    """A vector of a table, its members in the order in which people read them."""
    made = {
        'id': name, 'requirements': requirements, 'profile': name.split('-')[1], 'bugClass': bug,
        'polarity': polarity, 'origin': 'table', 'title': title, 'rationale': rationale,
    }
    if given:
        made['given'] = given
    return made | {'steps': steps}


def step(send, expect=None):
    return {'send': send, 'expect': expect} if expect is not None else {'send': send}


def compact(value):
    """One line; marks that nobody sees, or that turn the direction of reading, are escaped."""
    line = json.dumps(value, ensure_ascii=False, separators=(', ', ': '))
    return HIDDEN.sub(lambda mark: f'\\u{ord(mark[0]):04x}', line)


def book(vectors):
    """A file of vectors, one a line."""
    return '{"vectors": [\n' + ',\n'.join(compact(item) for item in vectors) + '\n]}\n'


def register(requirements):
    """A file of requirements, one a line."""
    return ''.join(
        json.dumps(item, ensure_ascii=False, separators=(',', ':')) + '\n' for item in requirements
    )


def requirement(name, zh, en, sources, level='MUST', testability=None):
    return {
        'id': name, 'level': level, 'zh': zh, 'en': en, 'sources': sources,
        'testability': testability or {'kind': 'tested'}, 'codes': [], 'since': '0.1.0',
    }
