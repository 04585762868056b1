"""Decides deadlines from the published files alone, and holds the published expectations to that.

usage: deadlines.py PUBLISHED PROGRAM COUNT

It shares no code with the kit: it reads the law and the calendar as JSON, counts day by day, and must
come to what the tables in PUBLISHED/time expect. Then it computes COUNT deadlines of its own choice and
compares them with what the command PROGRAM answers, over all published rules.
"""

import calendar as months
import datetime
import json
import pathlib
import random
import subprocess
import sys

DAY = datetime.timedelta(1)
CHINA = datetime.timezone(datetime.timedelta(hours=8))


class Calendar:
    def __init__(self, *files):
        self.working, self.years, self.hours = {}, set(), None
        for file in files:
            for year in sorted(file['years'], key=lambda year: year['year']):
                self.years.add(year['year'])
                self.working.update({date(day): False for day in year['holidays']})
                self.working.update({date(day): True for day in year['makeUpWorkdays']})
            self.hours = file.get('hours', self.hours)
        for file in files:
            self.working.update({date(day['date']): day['isWorking'] for day in file.get('localDays', [])})

    def works(self, day):
        return self.working.get(day, day.weekday() < 5)

    def missing(self, first, last):
        """The years whose arrangement may still change one of these days."""
        years = set()
        while first <= last:
            years.add(first.year)
            if first.month == 12 and first.day >= 25:
                years.add(first.year + 1)
            first += DAY
        return sorted(years - self.years)


def date(text):
    return datetime.date.fromisoformat(text)


def moment(text):
    if text.endswith('Z'):
        return datetime.datetime.fromisoformat(text.replace('Z', '+00:00')).astimezone(CHINA)
    return datetime.datetime.fromisoformat(text).replace(tzinfo=CHINA)


def instant(when):
    return when.astimezone(datetime.timezone.utc).isoformat(timespec='milliseconds').replace('+00:00', 'Z')


def add_months(day, number):
    total = day.year * 12 + day.month - 1 + number
    year, month = total // 12, total % 12 + 1
    return datetime.date(year, month, min(day.day, months.monthrange(year, month)[1]))


def month_of(day, number):
    """The last day of months of which that day is the first."""
    total = day.year * 12 + day.month - 1 + number
    year, month = total // 12, total % 12 + 1
    if months.monthrange(year, month)[1] < day.day:
        return datetime.date(year, month, months.monthrange(year, month)[1])
    return datetime.date(year, month, day.day) - DAY


def count(cal, day, number, unit, reads):
    """The last of so many units after a day."""
    if unit == 'month':
        return add_months(day, number)
    while number:
        day += DAY
        if unit == 'workingDay':
            reads.append(day)
        if unit == 'calendarDay' or cal.works(day):
            number -= 1
    return day


def working_hours(cal, start, number):
    """Minute by minute; nothing where nobody says when offices work."""
    if cal.hours is None:
        return None
    sessions = [tuple(int(part[:2]) * 60 + int(part[3:]) for part in (session['opens'], session['closes']))
                for session in cal.hours['sessions']]
    left, when, minute = number * 60, start, datetime.timedelta(minutes=1)
    while left:
        of_day = when.hour * 60 + when.minute
        if cal.works(when.date()) and any(opens <= of_day < closes for opens, closes in sessions):
            left -= 1
        when += minute
    return when


def due(cal, rule, start, designated=None, extensions=(), pauses=(), raw=False):
    """When it falls due, and the missing years: what a reader of the rules would do by hand.

    The raw end is the one before anything rolls on or an order names a day.
    """
    limit, reads, day = rule['limit'], [], start.date()
    holder = rule.get('holder', 'organ')
    if limit['kind'] == 'promptly':
        return None, []
    if designated and designated < day:
        designated = None
    if limit['kind'] == 'designated':
        return designated, []
    number, unit = limit['amount'], limit['unit']
    if raw and unit in ('minute', 'hour', 'workingHour'):
        return None, []
    if unit in ('minute', 'hour'):
        return start + datetime.timedelta(**{unit + 's': number}), []
    if unit == 'workingHour':
        end = working_hours(cal, start, number)
        return end, cal.missing(day, end.date()) if end else []
    is_excluded = rule.get('excludesStartDay', True)
    first = day if is_excluded else day - DAY
    # A period that stood still: whatever lies in it, up to the end as it moves, is not counted.
    if unit == 'month' and not is_excluded:
        end = month_of(day, number)
    else:
        end = count(cal, first, number, unit, reads)
    for more in extensions:
        end = count(cal, end, more, unit, reads)
    for pause_from, pause_through in pauses:
        begin = max(pause_from, first + DAY)
        if begin > end:
            continue
        if pause_through is None:
            return None, []
        if unit == 'workingDay':
            out = 0
            while begin <= pause_through:
                reads.append(begin)
                out += cal.works(begin)
                begin += DAY
            end = count(cal, end, out, 'workingDay', reads)
        elif begin <= pause_through:
            end += DAY * ((pause_through - begin).days + 1)
    if raw:
        return end, []
    if rule.get('endRolling', 'nextWorkday' if holder == 'citizen' else 'none') == 'nextWorkday':
        reads.append(end)
        while not cal.works(end):
            end += DAY
            reads.append(end)
    if designated and holder == 'organ' and designated < end:
        end = designated
    return end, cal.missing(min(reads), max(reads)) if reads else []


def shown(when):
    if when is None:
        return None
    return instant(when) if isinstance(when, datetime.datetime) else when.isoformat()


class Book:
    def __init__(self, *files):
        self.rules = [rule for file in files for rule in file['rules']]
        self.untimed = {entry['id'] for file in files for entry in file.get('untimed', [])}

    def answer(self, name, day):
        versions = [rule for rule in self.rules if rule['id'] == name]
        for rule in versions:
            if rule['inForceFrom'] <= day <= rule.get('inForceThrough', '9999-12-31'):
                return rule
        if name in self.untimed:
            return {'refused': 'rule.untimed'}
        return {'refused': 'rule.notInForce' if versions else 'rule.unknown',
                'inForce': [[rule['inForceFrom'], rule.get('inForceThrough')] for rule in versions]}


def refusals(cal, rule, start, designated, granted, pauses, act):
    end, _ = due(cal, rule, start, designated, granted, pauses)
    found = []
    if 'extend' in act:
        ask, terms, limit = act['extend'], rule.get('extending'), rule['limit']
        if not terms or limit.get('unit') not in ('calendarDay', 'workingDay', 'month'):
            return ['extension.none']
        if moment(ask['requestedAt']) < start:
            found.append('extension.early')
        over = not found and end and datetime.datetime.combine(end + DAY, datetime.time(), CHINA)
        if over and over <= moment(ask['requestedAt']):
            found.append('extension.late')
        if ask['amount'] < 1:
            found.append('extension.amount')
        if 'cap' in terms and limit['amount'] + sum(granted) + ask['amount'] > terms['cap']:
            found.append('extension.cap')
        if terms.get('splitting', 'once') == 'once' and granted:
            found.append('extension.again')
        if ask['approver'] != terms['approver']:
            found.append('extension.approver')
        if ask['approvedBy'] == ask['requestedBy']:
            found.append('extension.self')
        if terms.get('needsReason', True) and not ask.get('reason', '').strip():
            found.append('extension.reason')
        if terms.get('needsNotice', True) and not ask['requestedAt'] <= ask.get('notifiedAt', ''):
            found.append('extension.notice')
        if not found and end and due(cal, rule, start, designated, granted + [ask['amount']], pauses)[0] == end:
            found.append('extension.idle')
        return found
    is_open = bool(pauses) and pauses[-1][1] is None
    if 'pause' in act:
        day = date(act['pause']['from'])
        if act['pause']['ground'] not in [ground['code'] for ground in rule.get('suspensions', [])]:
            found.append('pause.ground')
        if day < start.date():
            found.append('pause.order')
        if is_open:
            found.append('pause.open')
        elif pauses and day <= pauses[-1][1]:
            found.append('pause.overlap')
        raw, _ = due(cal, rule, start, designated, granted, pauses, raw=True)
        if raw and raw < day:
            found.append('pause.late')
        return found
    if not is_open:
        return ['pause.running']
    return ['pause.order'] if date(act['resume']) < pauses[-1][0] else []


class Published:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.national = self.read('calendar/national.json')
        self.law = Book(self.read('law/national.json'))
        self.all = Book(self.read('law/national.json'), self.read('law/typical.json'))

    def read(self, path):
        return json.loads((self.folder / path).read_text(encoding='utf-8'))

    def vectors(self, suite):
        return self.read(f'time/{suite}.json')['vectors']

    def rule(self, when, start):
        """A rule by its name, or one that the question spells out."""
        return when if 'limit' in when else self.all.answer(when['rule'], str(start.date()))

    def calendar(self, given):
        file = given['calendar']
        if file == 'national':
            return Calendar(self.national)
        return Calendar(self.national, file['adding']) if 'adding' in file else Calendar(file)


def check_vectors(published, faults):
    number = 0
    for vector in published.vectors('deadlines'):
        when, cal = vector['when'], published.calendar(vector['given'])
        start = moment(when['from'])
        rule = published.rule(when, start)
        named = date(when['designated']) if 'designated' in when else None
        end, missing = due(cal, rule, start, named)
        found = {'due': shown(end), 'provisional': bool(missing)}
        if 'missingYears' in vector['then']:
            found['missingYears'] = missing
        if 'at' in when:
            found['open'] = moment(when['at']) < datetime.datetime.combine(end + DAY, datetime.time(), CHINA)
        number += compare(vector, found, faults)
    for vector in published.vectors('law'):
        found = published.law.answer(vector['when']['rule'], vector['when']['on'])
        if 'refused' not in found:
            found = found['provenance']['citation']
        found = {key: found[key] for key in vector['then']}
        number += compare(vector, found, faults)
    for vector in published.vectors('clocks'):
        when, cal = vector['when'], published.calendar(vector['given'])
        start = moment(when['from'])
        rule = json.loads(json.dumps(published.rule(when, start)))
        if 'splitting' in when:
            rule['extending']['splitting'] = when['splitting']
        named = date(when['designated']) if 'designated' in when else None
        granted, pauses, answers = [], [], []
        for act in when['acts']:
            answers.append(refusals(cal, rule, start, named, granted, pauses, act))
            if answers[-1]:
                continue
            if 'extend' in act:
                granted.append(act['extend']['amount'])
            elif 'pause' in act:
                pauses.append((date(act['pause']['from']), None))
            else:
                pauses[-1] = (pauses[-1][0], date(act['resume']))
        end, _ = due(cal, rule, start, named, granted, pauses)
        number += compare(vector, {'answers': answers, 'due': shown(end)}, faults)
    return number


def compare(vector, found, faults):
    if found != vector['then']:
        faults.append(f'{vector["id"]} {vector["name"]}: found {found}, expected {vector["then"]}')
    return 1


def check_command(published, program, total, faults):
    """Deadlines of random starts, over all rules, as the command tells them a line at a time."""
    chance = random.Random(20261125)
    cal = Calendar(published.national)
    asked = []
    for _ in range(total):
        rule = chance.choice(published.all.rules)
        first = max(date(rule['inForceFrom']), datetime.date(2007, 1, 1))
        last = min(date(rule.get('inForceThrough', '2026-11-30')), datetime.date(2026, 11, 30))
        day = first + DAY * chance.randrange((last - first).days + 1)
        asked.append((rule, f'{day}T{chance.randrange(24):02}:{chance.randrange(60):02}'))
    lines = '\n'.join(f'{rule["id"]} {start}' for rule, start in asked)
    answers = subprocess.run([program, 'deadline', 'compute'], input=lines, text=True, capture_output=True,
                             check=True).stdout.splitlines()
    if len(answers) != len(asked):
        faults.append(f'{len(asked)} questions, {len(answers)} answers')
    for (rule, start), answer in zip(asked, answers):
        end, missing = due(cal, rule, moment(start))
        expected = f'{shown(end) or "-"} {"provisional" if missing else "settled"}'
        if answer != expected:
            faults.append(f'{rule["id"]} from {start}: found {answer}, expected {expected}')
    return len(asked)


def main(folder, program, total):
    published, faults = Published(folder), []
    vectors = check_vectors(published, faults)
    computed = check_command(published, program, int(total), faults)
    for fault in faults[:20]:
        print(fault, file=sys.stderr)
    print(f'deadlines: {vectors} expectations and {computed} deadlines of {len(published.all.rules)} rules decided '
          f'from the published files alone, {len(faults)} faults')
    return 1 if faults else 0


if __name__ == '__main__':
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
