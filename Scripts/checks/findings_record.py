"""Days and moments in China, the working calendar, and a record as the checks of `findings_rules.py` look at it.

A moment is a whole number of milliseconds by clocks in China, a day the number that Python's calendar gives it;
the day of a moment is the moment divided by the milliseconds of a day.
"""

import datetime
import functools

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
LAST_DAY = datetime.date.max.toordinal()
LAST_MOMENT = (LAST_DAY + 1) * DAY - 1
USUAL_SESSIONS = [(9 * HOUR, 12 * HOUR), (13 * HOUR, 17 * HOUR)]


def day_number(text):
    return datetime.date.fromisoformat(text).toordinal()


def day_text(day):
    return datetime.date.fromordinal(day).isoformat()


def moment_number(text):
    hours, minutes, seconds = int(text[11:13]), int(text[14:16]), float(text[17:-1])
    by_the_clock = day_number(text[:10]) * DAY + hours * HOUR + minutes * MINUTE + round(seconds * 1000)
    return min(by_the_clock + 8 * HOUR, LAST_MOMENT)


def moment_text(moment):
    moment -= 8 * HOUR
    hours, rest = divmod(moment % DAY, HOUR)
    minutes, rest = divmod(rest, MINUTE)
    return f'{day_text(moment // DAY)}T{hours:02}:{minutes:02}:{rest // 1000:02}.{rest % 1000:03}Z'


def day_of(moment):
    return moment // DAY


def end_of(day):
    """The last millisecond of a day."""
    return min((day + 1) * DAY - 1, LAST_MOMENT)


def midnight_after(day):
    """24:00 of a day, which is 00:00 of the next."""
    return min((day + 1) * DAY, LAST_MOMENT)


def month_of(day):
    """The month of a day, as a number that grows by one from month to month."""
    date = datetime.date.fromordinal(day)
    return date.year * 12 + date.month - 1


def month_starts(month):
    return datetime.date(month // 12, month % 12 + 1, 1).toordinal()


def month_ends(month):
    return LAST_DAY if month >= month_of(LAST_DAY) else month_starts(month + 1) - 1


def months_later(day, count):
    """The day with the same number so many months later, or the last of that month where it has none."""
    month = month_of(day) + count
    if month > month_of(LAST_DAY):
        return LAST_DAY
    return min(month_starts(month) + datetime.date.fromordinal(day).day - 1, month_ends(month))


def earliest(*moments):
    """The earliest of those that are there; without any, none."""
    return min((moment for moment in moments if moment is not None), default=None)


def period_starts(length, day):
    """The first day of the period, of the kind that a length in days sets, in which a day lies."""
    date = datetime.date.fromordinal(day)
    if length <= 7:
        return day - date.weekday()
    if length <= 16:
        return day - date.day + (1 if date.day <= 15 else 16)
    if length <= 31:
        return day - date.day + 1
    return datetime.date(date.year, (date.month - 1) // 3 * 3 + 1, 1).toordinal()


def is_last_of_period(length, day):
    return day == LAST_DAY or period_starts(length, day + 1) == day + 1


class Calendar:
    """Which days are worked, and in which sessions; a year or day that is added takes the place of the one before."""

    def __init__(self, value, beside=None):
        parts = [part for part in (value, beside) if part]
        years = {year['year']: year for part in parts for year in part['years']}
        # The last days of a year may stand in two of them; the later one counts.
        self.named = {}
        for _, year in sorted(years.items()):
            self.named |= dict.fromkeys(year['holidays'], False) | dict.fromkeys(year['makeUpWorkdays'], True)
        self.local = {day['date']: day['isWorking'] for part in parts for day in part.get('localDays', [])}
        hours = next((part['hours'] for part in reversed(parts) if 'hours' in part), None)
        self.sessions = [(time_of_day(session['opens']), time_of_day(session['closes']))
                         for session in hours['sessions']] if hours else None

    @functools.lru_cache(maxsize=None)
    def is_working(self, day):
        date = day_text(day)
        if date in self.local:
            return self.local[date]
        return self.named.get(date, datetime.date.fromordinal(day).weekday() < 5)

    def working_day_after(self, day, count):
        """The so-many-th working day after a day."""
        while count and day < LAST_DAY:
            day += 1
            count -= self.is_working(day)
        return day

    def working_day_from(self, day):
        """The first working day on or after a day."""
        while day < LAST_DAY and not self.is_working(day):
            day += 1
        return min(day, LAST_DAY)

    def after_working_hours(self, start, count):
        """When so many hours of sessions have passed; none where the calendar has no hours."""
        if self.sessions is None:
            return None
        left = count * HOUR
        if left == 0:
            return start
        for day in range(day_of(start), LAST_DAY + 1):
            for opens, closes in self.sessions if self.is_working(day) else []:
                begin = max(start, day * DAY + opens)
                length = max(0, day * DAY + closes - begin)
                if left <= length:
                    return begin + left
                left -= length
        return LAST_MOMENT


def time_of_day(text):
    return int(text[:2]) * HOUR + int(text[3:]) * MINUTE


class Line:
    """A line of a register: the members of its record by their names, those of the line as attributes."""

    def __init__(self, value):
        self.id = value['id']
        self.at = moment_number(value['at'])
        self.by = value.get('by')
        self.matter = value.get('matter')
        self.record = value['record']

    @property
    def day(self):
        return day_of(self.at)

    @property
    def subject(self):
        return 'line/' + self.id

    def __getitem__(self, name):
        return self.record.get(name)

    def entries(self, name):
        return self.record.get(name, [])

    def moment(self, name):
        return moment_in(self.record, name)

    def day_in(self, name):
        return day_number(self.record[name]) if name in self.record else None


def moment_in(value, name):
    return moment_number(value[name]) if name in value else None


class Audit:
    """What a check looks at: a record, the span of days that is asked for, the charter's numbers and the calendar."""

    def __init__(self, record, charter, calendar, query):
        lines = sorted((Line(value) for value in record['lines']), key=lambda line: (line.at, line.id))
        self.lines_by_type = {}
        for line in lines:
            self.lines_by_type.setdefault(line['type'], []).append(line)
        self.record = record
        self.cases = record.get('cases', [])
        self.scheme = charter.get('scheme')
        self.calendar = calendar
        self.parameters = {}
        for regulation in charter['regulations']:
            for parameter in regulation.get('parameters', []):
                self.parameters.setdefault(parameter['code'], parameter)
        self.first_day, self.last_day = day_number(query['from']), day_number(query['through'])
        self.sensitive = sorted((day_number(time['from']), day_number(time['through']))
                                for time in query.get('sensitive', []) if time['from'] <= time['through'])

    # The record

    def lines(self, kind, **members):
        """The lines of a type whose members have these values, in the order of lines."""
        return [line for line in self.lines_by_type.get(kind, [])
                if all(line[name] == value for name, value in members.items())]

    def lines_at(self, kind, **members):
        """Those of them whose `at` is in the span."""
        return [line for line in self.lines(kind, **members) if self.holds(line.at)]

    def of_matter(self, kind, matter):
        return [line for line in self.lines(kind) if line.matter == matter]

    def case_of(self, line):
        if line.matter is None:
            return None
        return next((case for case in self.cases if case['id'] == line.matter), None)

    # Days

    def holds_day(self, day):
        return self.first_day <= day <= self.last_day

    def holds(self, moment):
        return moment is not None and self.holds_day(day_of(moment))

    def days(self):
        return range(self.first_day, self.last_day + 1)

    def periods(self, length):
        """The first and the last day of each period whose last day is in the span."""
        return [(period_starts(length, day), day) for day in self.days() if is_last_of_period(length, day)]

    def is_sensitive(self, day):
        return any(first <= day <= last for first, last in self.sensitive)

    # Numbers

    def number(self, code):
        return self.parameters.get(code, {}).get('values', {}).get(self.record['tier'])

    def due(self, code, start):
        """When what a number allows from a moment on is over; none where the tier has no such number."""
        count = self.number(code)
        if count is None or start is None:
            return None
        unit, day = self.parameters[code].get('unit', 'calendarDay'), day_of(start)
        if unit in ('minute', 'hour'):
            return min(start + count * (MINUTE if unit == 'minute' else HOUR), LAST_MOMENT)
        if unit == 'workingHour':
            return self.calendar.after_working_hours(start, count)
        if unit == 'workingDay':
            return end_of(self.calendar.working_day_after(day, count))
        if unit == 'month':
            return end_of(months_later(day, count))
        return end_of(min(day + count, LAST_DAY))

    def lapse_day(self, due, done):
        """The day on which something became late, where that is in the span; else none."""
        if due is None or done is not None and done <= due:
            return None
        day = day_of(due - 1)
        return day if self.holds_day(day) else None
