"""The mutants: systems that are wrong in one way each, and controls that only look as if they were."""

import dataclasses
import importlib
import pathlib
import sys
from collections.abc import Callable

HERE = pathlib.Path(__file__).resolve().parent
# Each of these modules adds its own to the catalogue when it is imported.
MODULES = ('access', 'privacy', 'calendar_days', 'deadline_clocks', 'falling_due', 'codes', 'delivery', 'events',
           'messages', 'evolution', 'exchange', 'exchange_codes', 'exchange_people', 'histories', 'regulations', 'rows',
           'vendor', 'wire_forms')


@dataclasses.dataclass(frozen=True)
class Mutant:
    """One system that is wrong in one way.

    `breaks` are the requirements that it does not keep; a kill by another requirement is told as such. `role` is
    `mutant`, `control` (it differs and nothing may be found) or `equivalent` (it looks wrong and is not, for `reason`).
    """

    name: str
    group: str
    breaks: tuple[str, ...]
    role: str = 'mutant'
    reason: str = ''
    # For a wrapper round the kit: what answers, given the link to the kit.
    answerer: Callable | None = None
    # For the vendor in Python: a file, what stands in it, and what is put there.
    patch: tuple[str, str, str] | None = None
    # By which the vectors that are likely to find it are found: the name of an act, and a word that they hold.
    act: str = ''
    word: str = ''
    profiles: tuple[str, ...] = ()

    @property
    def asked(self):
        """The profiles of which vectors are run."""
        named = {requirement.split('-')[1] for requirement in self.breaks}
        return tuple(sorted(named | set(self.profiles)))


ALL: dict[str, Mutant] = {}


def add(mutant):
    if mutant.name in ALL:
        raise ValueError(f'two mutants are called {mutant.name}')
    ALL[mutant.name] = mutant


def wrapper(group, *breaks, role='mutant', reason='', profiles=()):
    """Adds a function `(link, message) -> answer` as a wrapper round the kit, under its own name."""
    def adding(function):
        def answerer(link):
            return lambda message: function(link, message)
        add(Mutant(function.__name__.replace('_', '-'), group, breaks, role, reason, answerer=answerer,
                   profiles=profiles))
        return function
    return adding


def load():
    for name in MODULES:
        importlib.import_module(name)
    return ALL


def command(mutant, program):
    """The command that starts a mutant."""
    if mutant.patch:
        return vendor_command(mutant.name)
    return f'{sys.executable} {HERE / "subject.py"} {mutant.name} {program}'


def vendor_command(name):
    """The command that starts the vendor in Python after the patch of a mutant, or with --unpatched as it stands."""
    return f'{sys.executable} {HERE / "vendor_subject.py"} {name}'
