"""Vectors of deadlines, clocks, the law of a day and derivations (P2), from the published expectations of time."""

from vectors_files import Fault, Names, book, step, vector
from vectors_time_table import HARM, TABLE

SUITES = {'deadlines': 'deadline', 'clocks': 'clock', 'law': 'law', 'replays': 'replay'}


def files(folder):
    tables = {suite: folder.json(f'time/{suite}.json')['vectors'] for suite in SUITES}
    covers_all([case['id'] for table in tables.values() for case in table])
    paths = {suite: f'vectors/P2/{suite}.json' for suite in SUITES}
    named = Names([vector for path in paths.values() for vector in folder.vectors(path)])
    return {
        paths[suite]: book([made(case, SUITES[suite], named) for case in table])
        for suite, table in tables.items()
    }


def covers_all(ids):
    """Whoever adds an expectation says what it is about, in the table of this program."""
    for name in ids:
        if name not in TABLE:
            raise Fault(f'time/*.json: found {name}, which vectors_time_table.py does not place.')
    for name in TABLE.keys() - set(ids):
        raise Fault(f'vectors_time_table.py: found {name}, which no file of time has.')


def made(case, ask, named):
    numbers, sign, bug, chinese = TABLE[case['id']]
    requirements = [f'SGC-P2-{number}' for number in numbers.split()]
    english = f"{case['id']}: {case['name']}"
    return vector(
        named.name(requirements[0], english), requirements, bug, 'positive' if sign == '+' else 'negative',
        {'zh': chinese, 'en': english}, HARM[requirements[0]], steps(case, ask),
    )


def steps(case, ask):
    """The calendar that is given, where it is another than the national one, and the question."""
    calendar = case['given'].get('calendar', 'national')
    before = [] if calendar == 'national' else [step({'type': 'load', 'what': 'calendar', 'value': calendar})]
    question = {key: value for key, value in case['when'].items() if key != 'query'}
    send = {'type': 'query', 'what': 'deadlines', 'ask': ask, **question}
    return [*before, step(send, {'ok': case['then']})]
