"""Holds the working calendar to its source, and its arithmetic to a package that is not its source.

usage: workdays.py PROGRAM [--add YEAR]

PROGRAM is the command `governance`. Every day from 2007 to 2026 is compared with chinesecalendar, from
which the table was taken. Then working days are added, subtracted and counted from every one of these
days, as the package holidays has them, and compared with what the command answers. --add prints the
lines of a year for the table, and compares nothing.
"""

import datetime
import json
import subprocess
import sys

import chinese_calendar
import holidays
from chinese_calendar.constants import holidays as rest_days, workdays as make_up_days

FIRST, LAST = datetime.date(2007, 1, 1), datetime.date(2026, 12, 31)
DAY = datetime.timedelta(1)
NUMBERS = (1, 2, 3, 5, 8, 15, 20, 30, 61, 250)


def year_of(day):
    """The year whose arrangement names a day: December's rest belongs to the New Year after it."""
    return day.year + (day.month == 12)


def spans(days, year):
    groups = []
    for day in sorted(days):
        if groups and groups[-1][1] + DAY == day and groups[-1][1].year == day.year:
            groups[-1][1] = day
        else:
            groups.append([day, day])
    return ' '.join(
        ('-' if first.year < year else '') + f'{first:%m%d}' + (f'-{last:%m%d}' if first < last else '')
        for first, last in groups)


def print_year(year):
    rest = spans([day for day in rest_days if year_of(day) == year], year)
    work = spans([day for day in make_up_days if year_of(day) == year], year)
    print(f'    WorkYear(\n      {year}, rest: "{rest}",\n      work: "{work}"),')


def check_source(program, faults):
    published = json.loads(subprocess.check_output([program, 'calendar', 'export'], text=True))
    for year in published['years']:
        ours = [set(year['holidays']), set(year['makeUpWorkdays'])]
        theirs = [{day.isoformat() for day in days if year_of(day) == year['year']}
                  for days in (rest_days, make_up_days)]
        if ours != theirs:
            faults.append(f'{year["year"]} is not as chinesecalendar {chinese_calendar.__version__} has it: '
                          f'{ours[0] ^ theirs[0] | ours[1] ^ theirs[1]}')
    years = [year['year'] for year in published['years']]
    if years != list(range(FIRST.year, LAST.year + 1)):
        faults.append(f'The years are {years}.')


def questions(theirs):
    """Each question with the answer of the package that is not the source."""
    days = [FIRST + DAY * offset for offset in range((LAST - FIRST).days + 1)]
    work = [day for day in days if theirs.is_working_day(day)]
    working, rank, count = set(work), {}, 0
    for day in days:
        count += day in working
        rank[day] = count  # the working days up to this one, itself included
    for day in days:
        before = rank[day] - (day in working)
        yield f'kind {day}', lambda answer, day=day: (answer in ('workday', 'makeUpWorkday')) == (day in working)
        if before < len(work):
            yield f'onOrAfter {day}', str(work[before])
        if rank[day]:
            yield f'onOrBefore {day}', str(work[rank[day] - 1])
        for number in NUMBERS:
            if rank[day] + number <= len(work):
                end = work[rank[day] + number - 1]
                yield f'add {day} {number}', str(end)
                yield f'between {day} {end}', str(number)
                yield f'between {end} {day}', str(-number)
            if before - number >= 0:
                yield f'subtract {day} {number}', str(work[before - number])


def main(program):
    faults = []
    check_source(program, faults)
    theirs = holidays.country_holidays('CN', years=range(FIRST.year, LAST.year + 2))
    asked = list(questions(theirs))
    answers = subprocess.run([program, 'calendar', 'compute'], input='\n'.join(q for q, _ in asked), text=True,
                             capture_output=True, check=True).stdout.splitlines()
    if len(answers) != len(asked):
        faults.append(f'{len(asked)} questions, {len(answers)} answers')
    for (question, expected), answer in zip(asked, answers):
        holds = expected(answer) if callable(expected) else answer == expected
        if not holds:
            faults.append(f'{question}: found {answer}, expected {expected}')
    for fault in faults[:20]:
        print(fault, file=sys.stderr)
    print(f'calendar: {(LAST - FIRST).days + 1} days as chinesecalendar {chinese_calendar.__version__} has them, '
          f'{len(asked)} computed pairs against holidays {holidays.__version__}, {len(faults)} faults')
    return 1 if faults else 0


if __name__ == '__main__':
    if len(sys.argv) == 4 and sys.argv[2] == '--add':
        print_year(int(sys.argv[3]))
    elif len(sys.argv) == 2:
        sys.exit(main(sys.argv[1]))
    else:
        sys.exit(__doc__)
