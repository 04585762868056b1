"""Mutants of the vendor: days that are worked, the ends of days, where a period begins and which rule counts it."""

from vendor_group import Group

CALENDAR, COUNTING, MOMENTS = 'vendor/timing/calendar.py', 'vendor/timing/counting.py', 'vendor/timing/moments.py'
NAMED = '(("holiday", "holidays"), ("makeUpWorkday", "makeUpWorkdays"))'
DERIVATION, LAW, CLOCK = 'vendor/timing/derivation.py', 'vendor/timing/law.py', 'vendor/timing/clock.py'

DAYS = Group('a day of rest is taken for a working day, or the other way round', 'P2')

DAYS.same('kinds-of-days-are-asked-for-by-name', CALENDAR, 'return self.kind(day) not in REST',
          'return self.kind(day) in ("workday", "makeUpWorkday")')
DAYS.wrong('working-days-are-days-of-the-calendar', COUNTING, 'if unit == "calendarDay":',
           'if unit in ("calendarDay", "workingDay"):', 'P2-105', 'P2-004')
DAYS.wrong('make-up-days-are-rested', CALENDAR, NAMED, '(("holiday", "holidays"),)', 'P2-106', 'P2-004')
DAYS.wrong('holidays-are-worked', CALENDAR, NAMED, '(("makeUpWorkday", "makeUpWorkdays"),)', 'P2-105', 'P2-004')
DAYS.wrong('an-earlier-year-goes-before-a-later', CALENDAR, 'in sorted(years.items())',
           'in sorted(years.items(), reverse=True)', 'P2-105', 'P2-106')
DAYS.wrong('of-two-years-that-goes-first-which-stands-last', CALENDAR, 'in sorted(years.items())', 'in years.items()',
           'P2-105', 'P2-106')
DAYS.wrong('make-up-days-go-before-holidays-of-a-later-year', CALENDAR,
           f'for _, year in sorted(years.items())\n                        for kind, listed in {NAMED}',
           f'for kind, listed in {NAMED}\n                        for _, year in sorted(years.items())', 'P2-105')
DAYS.wrong('holidays-go-before-make-up-days-of-a-later-year', CALENDAR,
           f'for _, year in sorted(years.items())\n                        for kind, listed in {NAMED}',
           f'for kind, listed in reversed({NAMED})\n                        for _, year in sorted(years.items())',
           'P2-106')
DAYS.wrong('saturdays-are-worked', CALENDAR, 'weekday() >= 5', 'weekday() > 5', 'P2-105', 'P2-004')
DAYS.wrong('local-days-of-rest-are-worked', CALENDAR, 'if day in self.local_days:', 'if self.local_days.get(day):',
           'P2-105', 'P2-133')
DAYS.wrong('local-working-days-are-none', CALENDAR, 'if self.local_days[day]:',
           'if self.local_days[day] and not is_weekend:', 'P2-106', 'P2-105')
DAYS.wrong('a-local-working-day-at-a-weekend-is-an-ordinary-one', CALENDAR,
           'return "makeUpWorkday" if is_weekend else "workday"', 'return "workday"', 'P2-133', 'P2-132', 'P2-134')
DAYS.wrong('the-last-week-of-december-begins-a-day-late', CALENDAR, 'LAST_WEEK = "12-25"', 'LAST_WEEK = "12-26"',
           'P2-110')
DAYS.wrong('the-last-week-of-december-is-known-before-the-next-year', CALENDAR, 'return year + 1\n', 'return None\n',
           'P2-110')
DAYS.wrong('an-unknown-year-is-no-missing-one', CALENDAR, 'if year not in self.years:\n            return year\n',
           'if year not in self.years:\n            return None\n', 'P2-110', 'P2-031')
DAYS.wrong('what-rolls-rolls-by-one-day', CALENDAR, 'while not self.is_worked(day):', 'if not self.is_worked(day):',
           'P2-104')
DAYS.wrong('hours-are-worked-at-weekends', CALENDAR, 'if not self.is_worked(day):\n            return []',
           'if self.kind(day) == "holiday":\n            return []', 'P2-115', 'P2-106')
DAYS.wrong('hours-are-not-worked-on-make-up-days', CALENDAR, 'if not self.is_worked(day):\n            return []',
           'if self.kind(day) != "workday":\n            return []', 'P2-106', 'P2-115')
DAYS.wrong('added-years-do-not-take-the-place-of-the-published', CALENDAR, 'for year in wire["years"] + added["years"]',
           'for year in added["years"] + wire["years"]', 'P2-105', 'P2-106', 'P2-110')
DAYS.equivalent('added-local-days-are-the-only-ones', 'the national calendar has no local days', CALENDAR,
                'wire.get("localDays", []) + added.get("localDays", [])', 'added.get("localDays", [])')
DAYS.equivalent('of-a-year-make-up-days-are-read-before-holidays',
                'no year has a day as a holiday and as a make-up day, which the door of `WorkYear` keeps out', CALENDAR,
                NAMED, f'reversed({NAMED})')

ENDS = Group('a period begins or ends a day off', 'P2')

ENDS.same('the-day-in-china-is-read-from-the-shifted-moment', MOMENTS,
          'return (instant_of(moment) + CHINA).date().isoformat()',
          'return (instant_of(moment) + CHINA).isoformat()[:10]')
ENDS.wrong('the-day-of-the-event-is-counted', COUNTING, 'day_after(start_day, 1 if excludes_start_day else 0)',
           'start_day', 'P2-101', 'P2-004')
ENDS.wrong('the-day-of-the-event-is-never-counted', COUNTING, 'day_after(start_day, 1 if excludes_start_day else 0)',
           'day_after(start_day)', 'P2-109', 'P2-101')
ENDS.wrong('one-day-too-many', COUNTING, 'Counted(day_after(first, amount - 1))', 'Counted(day_after(first, amount))',
           'P2-101', 'P2-001')
ENDS.wrong('months-end-on-the-same-day-where-the-first-day-counts', COUNTING,
           'last if excludes_start_day or not has_day else day_after(last, -1)', 'last', 'P2-109')
ENDS.wrong('months-without-the-day-end-a-day-early', COUNTING, 'last if excludes_start_day or not has_day else',
           'last if excludes_start_day else', 'P2-109', 'P2-108')
ENDS.wrong('months-are-of-thirty-days', COUNTING, 'last, has_day = months_after(start_day, amount)',
           'last, has_day = day_after(start_day, 30 * amount), True', 'P2-108', 'P2-014')
ENDS.wrong('months-spill-over-into-the-next', MOMENTS, 'date(year, month + 1, min(start.day, last)).isoformat()',
           '(date(year, month + 1, 1) + timedelta(days=start.day - 1)).isoformat()', 'P2-108')
ENDS.wrong('extended-months-end-a-day-late', COUNTING, 'return Counted(months_after(last, amount)[0])',
           'return Counted(day_after(months_after(last, amount)[0]))', 'P2-121')
ENDS.wrong('midnight-is-still-of-the-day', COUNTING, 'return moment >= (end_of', 'return moment > (end_of', 'P2-116',
           'P2-030')
ENDS.wrong('days-end-at-midnight-of-greenwich', MOMENTS, 'return moment_on(day, 24 * 60)',
           'return moment_on(day, 32 * 60)', 'P2-116', 'P2-030')
ENDS.wrong('days-begin-at-midnight-of-greenwich', MOMENTS, '(instant_of(moment) + CHINA).date()',
           'instant_of(moment).date()', 'P2-102', 'P2-030')
ENDS.wrong('clocks-in-china-are-taken-for-greenwich', MOMENTS, 'read if value.endswith("Z") else read - CHINA', 'read',
           'P2-102')
ENDS.wrong('a-session-that-is-used-up-goes-on-in-the-next', COUNTING, 'if length >= left:', 'if length > left:',
           'P2-115')
ENDS.wrong('working-hours-count-from-the-opening', COUNTING, 'begins = max(opens, start)', 'begins = opens', 'P2-115')
ENDS.wrong('hours-run-to-the-end-of-their-day', COUNTING, 'return Counted(shifted(start, left))',
           'return Counted(end_of(day_of(shifted(start, left))))', 'P2-114', 'P2-029')
ENDS.wrong('without-hours-every-hour-is-worked', COUNTING, 'if not calendar.sessions:\n        return None',
           'if not calendar.sessions:\n        return Counted(shifted(start, left))', 'P2-115')
ENDS.wrong('what-has-no-date-is-over', CLOCK, 'return self.due is None or not is_over(self.due, moment)',
           'return self.due is not None and not is_over(self.due, moment)', 'P2-113', 'P2-116')
ENDS.wrong('what-is-due-at-a-moment-is-open-at-it', COUNTING, 'else due)', 'else shifted(due, 1))', 'P2-114', 'P2-116')

RULE = Group('a deadline is moved, or counted by another rule', 'P2')

RULE.same('the-version-in-force-is-found-by-a-search', LAW,
          '        for rule in versions:\n            if rule.is_in_force(day):\n                return rule\n',
          '        found = [rule for rule in versions if rule.is_in_force(day)]\n        if found:\n'
          '            return found[0]\n')
RULE.wrong('what-offices-owe-rolls', LAW, 'rolls_usually = holder == "citizen" and limit', 'rolls_usually = limit',
           'P2-103', 'P2-001')
RULE.wrong('what-citizens-may-do-never-rolls', LAW, 'if "endRolling" in wire else rolls_usually',
           'if "endRolling" in wire else False', 'P2-104')
RULE.wrong('a-later-day-of-an-order-counts', DERIVATION, 'if end_of(day) < over:', 'if end_of(day) != over:', 'P2-112')
RULE.wrong('a-day-of-an-order-shortens-rights', DERIVATION, 'day is None or self.rule.holder == "citizen" or day',
           'day is None or day', 'P2-112')
RULE.wrong('a-day-of-an-order-before-the-event-counts', DERIVATION, ' or day < self.start_day:', ':', 'P2-112')
RULE.wrong('an-order-sets-a-day-before-the-event', DERIVATION,
           'if self.designated and self.designated >= self.start_day:', 'if self.designated:', 'P2-112', 'P2-113')
RULE.wrong('an-order-names-no-earlier-moment', DERIVATION,
           'over = self.due if self.rule.unit in LENGTH else end_of(self.due)', 'over = end_of(self.raw_last)',
           'P2-112', 'P2-114')
RULE.wrong('the-last-day-in-force-is-none', LAW, 'or day <= self.in_force_through', 'or day < self.in_force_through',
           'P2-117', 'P2-118')
RULE.wrong('the-first-day-in-force-is-none', LAW, 'return self.in_force_from <= day and',
           'return self.in_force_from < day and', 'P2-117', 'P2-118')
RULE.wrong('another-version-takes-the-place-of-none', LAW, 'raise Refused("rule.notInForce", spans)',
           'return versions[-1]', 'P2-118', 'P1-109')
RULE.wrong('only-one-span-in-force-is-told', LAW, 'raise Refused("rule.notInForce", spans)',
           'raise Refused("rule.notInForce", spans[:1])', 'P2-118')
RULE.wrong('spans-in-force-stand-as-they-come', LAW,
           'spans = sorted([rule.in_force_from, rule.in_force_through] for rule in versions)',
           'spans = [[rule.in_force_from, rule.in_force_through] for rule in reversed(versions)]', 'P2-118')
RULE.wrong('what-sets-no-deadline-is-unknown', LAW, '"rule.untimed" if name in self.untimed else "rule.unknown"',
           '"rule.unknown"', 'P2-119')
RULE.wrong('names-of-rules-are-read-in-any-case', LAW, 'versions = self.versions.get(name)',
           'versions = self.versions.get(name) or self.versions.get(name.upper())', 'P2-119')
RULE.wrong('what-is-usual-is-told-as-law', 'vendor/timing/ask.py', 'LawBook.beside_the_law([])', 'LawBook.published()',
           'P2-119')
RULE.wrong('a-moved-clock-is-always-certain', 'vendor/timing/ask.py',
           'due, "provisional": clock.provisional}\n\n\ndef acted', 'due, "provisional": False}\n\n\ndef acted',
           'P2-110')
RULE.wrong('only-the-last-missing-year-is-named', DERIVATION, 'return sorted(missing - {None})',
           'return sorted(missing - {None})[-1:]', 'P2-110')
