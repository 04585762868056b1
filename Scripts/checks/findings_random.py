"""Compares the findings of a program with those of `findings.py` on seeded random records; see there for its usage.

A record is several of the vectors put together: their lines are shifted, repeated under new names, robbed of
optional members and given values that others have. What the program does not take is left out.
"""

import copy
import json
import random
import re
import subprocess

from findings_record import (DAY, HOUR, LAST_DAY, LAST_MOMENT, MINUTE, Audit, day_number, day_text, moment_number,
                             moment_text)

MOMENT = re.compile(r'\d{4}-\d\d-\d\dT[\d:.]{12}Z')
DATE = re.compile(r'\d{4}-\d\d-\d\d')
TIERS = ('county', 'township', 'village')
UNITS = ('minute', 'hour', 'workingHour', 'calendarDay', 'workingDay', 'month')
SHIFTS = (1, 1, MINUTE, HOUR, 3 * HOUR, DAY, DAY, 2 * DAY, 7 * DAY, 15 * DAY, 31 * DAY)
MOST_PRINTED = 20


class Program:
    """A program that answers the messages of the protocol on its standard output."""

    def __init__(self, path):
        command = [path, 'conformance', 'serve', '--stdio', '--store', 'memory']
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.sent = 0

    def ask(self, **message):
        self.sent += 1
        self.process.stdin.write(json.dumps({'seq': self.sent, **message}) + '\n')
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Shapes:
    """What the schema of a record says of its members: which are optional, and which values others have had."""

    def __init__(self, schema, records):
        self.types = {definition['properties']['type']['const']: definition
                      for definition in schema['$defs'].values()
                      if 'const' in definition.get('properties', {}).get('type', {})}
        self.definitions = schema['$defs']
        self.seen = {}
        for record in records:
            for line in record['lines']:
                for name, value in line['record'].items():
                    self.seen.setdefault(line['record']['type'], {}).setdefault(name, []).append(value)

    def optional(self, value):
        """The members that an object may lack, by every definition that it can be of."""
        fitting = [definition for definition in self.definitions.values() if 'properties' in definition
                   and set(definition.get('required', ())) <= set(value) <= set(definition['properties'])]
        return [name for name in value if fitting and name != 'type'
                and not any(name in definition.get('required', ()) for definition in fitting)]


def walk(value):
    """Every list and object of a value with each place in it that holds a text or a number."""
    for key, inner in list(value.items() if isinstance(value, dict) else enumerate(value)):
        if isinstance(inner, (dict, list)):
            yield from walk(inner)
        else:
            yield value, key


def containers(value, kind):
    """Every list, or every object, in a value."""
    if isinstance(value, kind):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
        yield from containers(inner, kind)


def is_moment(value):
    return isinstance(value, str) and MOMENT.fullmatch(value)


def is_date(value):
    return isinstance(value, str) and DATE.fullmatch(value)


def shift_all(value, length):
    """Shifts every moment and day of a value by a length of time."""
    for where, key in walk(value):
        if is_moment(where[key]):
            where[key] = moved(where[key], length)
        elif is_date(where[key]):
            where[key] = day_text(min(max(day_number(where[key]) + length // DAY, 1), LAST_DAY))


def moved(text, length):
    return moment_text(min(max(moment_number(text) + length, DAY + 8 * HOUR), (LAST_DAY + 1) * DAY - 1))


class Maker:
    """Makes random records, charters, calendars and queries."""

    def __init__(self, seed, vectors, shapes, charter, calendar):
        self.random = random.Random(seed)
        self.shapes = shapes
        self.charter = charter
        self.calendar = calendar
        self.groups = {}
        for vector, record in vectors:
            self.groups.setdefault(vector['id'][:10], []).append(record)

    def record(self):
        """Several records of one group or of many, put together and then changed."""
        chance = self.random
        groups = list(self.groups.values())
        one = chance.choice(groups)
        is_mixed = chance.random() < 0.5
        parts = [copy.deepcopy(chance.choice(chance.choice(groups) if is_mixed else one))
                 for _ in range(chance.choice((1, 2, 4, 6, 9, 15, 25)))]
        record = {'center': 'c-1', 'tier': chance.choice(TIERS), 'lines': [], 'cases': []}
        keeps_names = chance.random() < 0.6
        for number, part in enumerate(parts):
            if chance.random() < 0.5:
                shift_all(part, chance.choice((-1, 1)) * chance.choice(SHIFTS))
            self.add(record, part if keeps_names else self.renamed(part, number))
        self.change(record)
        if chance.random() < 0.02:
            moments = [moment_number(line['at']) for line in record['lines']]
            shift_all(record, (LAST_DAY - chance.randrange(120)) * DAY - max(moments, default=0))
        return record

    def renamed(self, part, number):
        names = {line['id'] for line in part['lines']} | {case['id'] for case in part.get('cases', [])}
        for where, key in walk(part):
            if where[key] in names and key != 'type':
                where[key] = f'{where[key]}.{number}'
        return part

    def add(self, record, part):
        """Adds a record to another; what has a name that is taken gets a new one or is left out."""
        taken = {line['id'] for line in record['lines']}
        for line in part['lines']:
            if line['id'] in taken:
                line['id'] = self.new_name(record, line)
            record['lines'].append(line)
        for case in part.get('cases', []):
            same = next((other for other in record['cases'] if other['id'] == case['id']), None)
            if same is None:
                record['cases'].append(case)
            else:
                for name in ('barredPeople', 'barredUnits', 'triggers'):
                    if name in case:
                        same[name] = same.get(name, []) + case[name]
        for name in ('centersBelow', 'reportsBelow'):
            if name in part:
                there = record.setdefault(name, [])
                there += [entry for entry in part[name] if entry not in there]

    def new_name(self, record, line):
        taken = {other['id'] for other in record['lines']}
        while True:
            name = f'{line["id"].split("~")[0][:50]}~{self.random.randrange(1000)}'.replace('~', '_')
            if name not in taken:
                return name

    def change(self, record):
        chance = self.random
        for line in list(record['lines']):
            if chance.random() < 0.15:
                again = copy.deepcopy(line)
                again['id'] = self.new_name(record, line)
                record['lines'].append(again)
        strength = chance.choice((0, 0.05, 0.1, 0.3))
        moments = [where[key] for where, key in walk(record) if is_moment(where[key])]
        moments = self.tight(record, moments)
        dates = [where[key] for where, key in walk(record) if is_date(where[key])]
        names = {case['id'] for case in record['cases']} | {line.get('matter', 'm-0') for line in record['lines']}
        for line in record['lines']:
            if chance.random() < strength:
                self.change_matter(line, sorted(names))
            if chance.random() < strength:
                self.change_member(line['record'])
        for case in record['cases']:
            if chance.random() < strength and moments:
                case['closedAt'] = chance.choice(moments)
        inner = [line['record'] for line in record['lines']] + record['cases'] + record.get('reportsBelow', [])
        for value in list(containers(inner, dict)):
            if chance.random() < strength:
                self.drop(value)
        texts = [text for items in containers(inner, list) for text in items if isinstance(text, str)]
        for items in list(containers(inner, list))[1:]:
            if items and chance.random() < strength:
                self.change_list(items, texts)
        for where, key in walk(inner):
            if chance.random() < strength:
                self.change_value(where, key, moments, dates)
        chance.shuffle(record['lines'])

    def tight(self, record, moments):
        """The moments that a record is given: those that it has, or a few, with those that numbers make due."""
        chance = self.random
        if not moments or chance.random() < 0.5:
            return moments
        audit = Audit(record, self.charter, self.calendar, {'from': '2026-01-01', 'through': '2026-01-01'})
        few = chance.sample(moments, min(len(moments), 4))
        for moment in list(few):
            for code in chance.sample(sorted(audit.parameters), 12):
                due = audit.due(code, moment_number(moment))
                if due is not None:
                    few.append(moment_text(min(due + chance.choice((-1, 0, 0, 1)), LAST_MOMENT)))
        return few + few[:4] * 5

    def change_matter(self, line, names):
        if self.random.random() < 0.3:
            line.pop('matter', None)
        elif names:
            line['matter'] = self.random.choice(names)

    def change_member(self, value):
        """Gives a record a member as another of its type has it, also one that it lacks."""
        seen = self.shapes.seen[value['type']]
        name = self.random.choice(sorted(seen))
        value[name] = copy.deepcopy(self.random.choice(seen[name]))

    def drop(self, value):
        names = self.shapes.optional(value)
        if names:
            del value[self.random.choice(names)]

    def change_list(self, items, texts):
        """Takes an entry out, repeats one, or puts in one of another list."""
        kind, place = self.random.random(), self.random.randrange(len(items))
        if kind < 0.35:
            del items[place]
        elif kind < 0.55 or not isinstance(items[place], str):
            items.append(copy.deepcopy(items[place]))
        else:
            items[place] = self.random.choice(texts)

    def change_value(self, where, key, moments, dates):
        chance, value = self.random, where[key]
        if is_moment(value):
            kind = chance.random()
            if kind < 0.55:
                where[key] = chance.choice(moments)
            elif kind < 0.65:
                where[key] = moment_text(moment_number(value) // DAY * DAY)
            else:
                where[key] = moved(value, chance.choice((-1, 1)) * chance.choice(SHIFTS))
        elif is_date(value):
            day = day_number(value) + chance.choice((-31, -7, -1, 1, 1, 7, 31))
            is_seen = dates and chance.random() < 0.3
            where[key] = chance.choice(dates) if is_seen else day_text(min(max(day, 1), LAST_DAY))
        elif isinstance(value, bool):
            where[key] = not value
        elif isinstance(value, int):
            where[key] = max(0, value + chance.choice((-10, -1, 1, 1, 10)))

    def charter_value(self, charters):
        """A charter of the vectors, or the usual one with other numbers and units."""
        chance = self.random
        if charters and chance.random() < 0.2:
            return chance.choice(charters)
        charter = copy.deepcopy(self.charter)
        for regulation in charter['regulations']:
            for parameter in regulation['parameters']:
                if chance.random() < 0.3:
                    tier = chance.choice(TIERS)
                    usual = parameter['values'].get(tier, 0)
                    value = chance.choice((0, 1, 2, 3, usual // 2, usual - 1, usual + 1, 24))
                    parameter['values'][tier] = max(0, value)
                if chance.random() < 0.1 and parameter['values']:
                    parameter['values'].pop(chance.choice(sorted(parameter['values'])))
                if chance.random() < 0.1 and 'unit' in parameter:
                    parameter['unit'] = chance.choice(UNITS)
        if chance.random() < 0.1:
            charter.pop('scheme', None)
        return charter

    def calendar_value(self, national):
        chance = self.random
        if chance.random() < 0.3:
            return {**national, 'years': [year for year in national['years'] if chance.random() < 0.8]}
        if chance.random() < 0.4:
            return {name: value for name, value in national.items() if name != 'hours'}
        if chance.random() < 0.4:
            # A place that is closed for weeks on end.
            first = day_number('2026-08-01') + chance.randrange(90)
            local = [{'date': day_text(first + number), 'isWorking': False, 'source': {'zh': '本地', 'en': 'local'}}
                     for number in range(chance.randrange(20, 150))]
            return {'adding': {'version': 'v@1', 'years': [], 'localDays': local}}
        days = {day_text(day_number('2026-09-01') + chance.randrange(90)) for _ in range(12)}
        local = [{'date': day, 'isWorking': chance.random() < 0.5, 'source': {'zh': '本地', 'en': 'local'}}
                 for day in sorted(days)]
        return {'adding': {'version': 'v@1', 'years': [], 'localDays': local}}

    def query(self, record):
        """A span around what the record holds, now and then with sensitive times."""
        chance = self.random
        days = [moment_number(line['at']) // DAY for line in record['lines']] or [day_number('2026-10-01')]
        first = min(max(chance.choice(days) + chance.randrange(-60, 40), 1), LAST_DAY)
        last = min(first + chance.choice((0, 1, 6, 13, 30, 61, 120, 400)), LAST_DAY)
        query = {'from': day_text(first), 'through': day_text(last)}
        if chance.random() < 0.1:
            query['clause'] = f'R{chance.randrange(1, 12):02}.{chance.randrange(1, 12)}'
        if chance.random() < 0.5:
            query['sensitive'] = []
            for _ in range(chance.randrange(1, 4)):
                begin = min(max(first + chance.randrange(-20, last - first + 2), 1), LAST_DAY)
                end = min(begin + chance.choice((0, 1, 6, 7, 13, 20)), LAST_DAY)
                query['sensitive'].append({'from': day_text(begin), 'through': day_text(end)})
        return query


def load_taken(program, record):
    """Loads a record without the lines that the program does not take; false where it takes none of it."""
    for _ in range(60):
        answer = program.ask(type='load', what='records', value={'record': record})
        if answer['type'] == 'ok':
            return True
        paths = [finding['path'] for finding in answer.get('detail', {}).get('findings', [])]
        for name in ('lines', 'cases', 'reportsBelow', 'centersBelow'):
            bad = {int(match[1]) for path in paths if (match := re.match(rf'\$\.{name}\[(\d+)\]', path))}
            if name in record:
                record[name] = [entry for index, entry in enumerate(record[name]) if index not in bad]
        if not any('[' in path for path in paths):
            return False
    return False


def is_taken(program, what, value):
    return program.ask(type='load', what=what, value=value)['type'] == 'ok'


def load_charter(program, charter, usual):
    """Loads a charter with those numbers as usual that the program refuses; false where it takes none of it."""
    for _ in range(3):
        answer = program.ask(type='load', what='charter', value=charter)
        if answer['type'] == 'ok':
            return True
        for finding in answer.get('detail', {}).get('findings', []):
            place = re.match(r'\$\.regulations\[(\d+)\]\.parameters\[(\d+)\]', finding['path'])
            if place:
                regulation, parameter = int(place[1]), int(place[2])
                charter['regulations'][regulation]['parameters'][parameter] = \
                    usual['regulations'][regulation]['parameters'][parameter]
    return False


def difference(program, subject, query):
    """What only the program finds, what only is computed here, or that the order differs; else nothing."""
    answer = program.ask(type='query', what='findings', **query)
    if answer['type'] != 'ok':
        return [f'answered {json.dumps(answer)[:300]}'], 0
    theirs = [json.dumps(finding, sort_keys=True) for finding in answer['result']['findings']]
    ours = [json.dumps(finding, sort_keys=True) for finding in subject.findings(query)]
    if theirs == ours:
        return [], len(ours)
    lines = ['  only expected of the program: ' + finding for finding in without(ours, theirs)]
    lines += ['  only found by the program: ' + finding for finding in without(theirs, ours)]
    return lines or ['  the same findings in another order'], len(ours)


def without(findings, others):
    rest = list(others)
    return [finding for finding in findings if finding not in rest or rest.remove(finding)]


def shrink(program, subject, record, query):
    """A smaller record that still makes a difference."""
    for name in ('lines', 'cases'):
        for entry in list(record.get(name, [])):
            smaller = {**record, name: [other for other in record[name] if other is not entry]}
            subject.load('records', {'record': smaller})
            if is_taken(program, 'records', {'record': smaller}) and difference(program, subject, query)[0]:
                record = smaller
    subject.load('records', {'record': record})
    is_taken(program, 'records', {'record': record})
    return record


def prepare(program, subject, maker, charters):
    """Starts anew, now and then with another charter or calendar."""
    subject.reset()
    program.ask(type='reset', namespace='findings', seed=1)
    loads = {}
    if maker.random.random() < 0.5:
        loads['charter'] = maker.charter_value(charters)
    if maker.random.random() < 0.3:
        loads['calendar'] = maker.calendar_value(subject.national)
    for what, value in list(loads.items()):
        if (load_charter(program, value, subject.usual_charter) if what == 'charter'
                else is_taken(program, what, value)):
            subject.load(what, value)
        else:
            loads[what] = 'refused'
    return loads


def loaded(vectors, what):
    return [(vector, step['send']['value']) for vector in vectors for step in vector['steps']
            if step['send'].get('what') == what and 'ok' in step.get('expect', {'ok': {}})]


def run_random(options, subject, vectors):
    records = [(vector, value['record']) for vector, value in loaded(vectors, 'records')]
    charters = [value for _, value in loaded(vectors, 'charter') if isinstance(value, dict)]
    schema = json.loads((options.published / 'schemas/CenterRecord.schema.json').read_text(encoding='utf-8'))
    maker = Maker(options.seed, records, Shapes(schema, [record for _, record in records]), subject.usual_charter,
                  subject.calendar)
    program, tally = Program(options.program), dict.fromkeys(
        ('queries', 'findings', 'differences', 'refused', 'charters', 'charters refused',
         'calendars', 'lines'), 0)
    by_check = {}
    for number in range(options.records):
        loads = prepare(program, subject, maker, charters)
        tally['charters'] += loads.get('charter', 'refused') != 'refused'
        tally['charters refused'] += loads.get('charter') == 'refused'
        tally['calendars'] += loads.get('calendar', 'refused') != 'refused'
        record = maker.record()
        if not load_taken(program, record):
            tally['refused'] += 1
            continue
        subject.load('records', {'record': record})
        tally['lines'] += len(record['lines'])
        for _ in range(3):
            compare(program, subject, (number, loads, record, maker.query(record)), tally, by_check)
    program.close()
    print('random records: ' + ', '.join(f'{count} {name}' for name, count in tally.items()))
    missing = sorted(set(subject_checks(subject)) - set(by_check))
    print(f'checks with findings: {len(by_check)}; without: {", ".join(missing) or "none"}')
    return tally['differences']


def subject_checks(subject):
    return [clause['check'] for regulation in subject.usual_charter['regulations']
            for clause in regulation['clauses'] if 'check' in clause]


def compare(program, subject, case, tally, by_check):
    number, loads, record, query = case
    lines, count = difference(program, subject, query)
    tally['queries'] += 1
    tally['findings'] += count
    for finding in subject.findings(query):
        by_check[finding['code']] = by_check.get(finding['code'], 0) + 1
    if not lines:
        return
    tally['differences'] += 1
    if tally['differences'] <= MOST_PRINTED:
        small = shrink(program, subject, record, query)
        print(f'record {number}, {json.dumps(query)}, other {sorted(loads)}:')
        print('\n'.join(difference(program, subject, query)[0]))
        print('  ' + json.dumps(small, ensure_ascii=False))
        subject.load('records', {'record': record})
        is_taken(program, 'records', {'record': record})
