"""Mutants of the vendor: extensions and pauses, and what their rules have against them."""

from vendor_group import Group

CLOCK, COUNTING, MOMENTS = 'vendor/timing/clock.py', 'vendor/timing/counting.py', 'vendor/timing/moments.py'
DERIVATION, REPLAY, MOVES = 'vendor/timing/derivation.py', 'vendor/timing/replay.py', 'vendor/cases/moves.py'

PAUSE = Group('a pause counts too much or too little', 'P2', 'P4')

PAUSE.same('days-of-a-pause-are-numbered', COUNTING, 'left_out = sum(calendar.is_worked(day) for day in days)',
           'left_out = len([day for day in days if calendar.is_worked(day)])')
PAUSE.wrong('a-pause-counts-twice', COUNTING, 'return left_out, Counted(day_after(last, left_out))',
            'return left_out, Counted(day_after(last, 2 * left_out))', 'P2-129', 'P4-053', 'P2-020')
PAUSE.wrong('the-last-day-of-a-pause-is-counted', MOMENTS,
            '(date.fromisoformat(last) - date.fromisoformat(first)).days + 1)',
            '(date.fromisoformat(last) - date.fromisoformat(first)).days)', 'P2-129', 'P4-053')
PAUSE.wrong('pauses-are-counted-in-days-of-the-calendar', COUNTING,
            'left_out = sum(calendar.is_worked(day) for day in days)', 'left_out = sum(1 for day in days)', 'P2-131')
PAUSE.wrong('days-before-the-period-are-left-out', DERIVATION, 'max(pause["from"], first)', 'pause["from"]', 'P2-129',
            'P2-131')
PAUSE.wrong('what-stands-still-has-a-date', DERIVATION,
            'self.step("suspended", self.at, basis, **told)\n            return False',
            'self.step("suspended", self.at, basis, **told)\n            return True', 'P2-129', 'P2-020')
PAUSE.wrong('rolling-comes-before-a-pause', DERIVATION, '        goes_on = all(',
            '        self.roll()\n        goes_on = all(', 'P2-131')
PAUSE.wrong('an-earlier-pause-is-forgotten', CLOCK, 'pauses=self.pauses + ({"ground": ground, "from": day},)',
            'pauses=({"ground": ground, "from": day},)', 'P2-129', 'P4-053')
PAUSE.wrong('a-pause-forgets-an-extension', CLOCK, 'self.extensions if extensions is None else extensions',
            'extensions or ()', 'P2-129', 'P2-121',
           'P2-131')
PAUSE.wrong('an-extension-forgets-a-pause', CLOCK, 'self.pauses if pauses is None else pauses)', 'pauses or ())',
            'P2-121', 'P2-129',
           'P2-131')
PAUSE.wrong('a-move-forgets-the-day-of-an-order', CLOCK,
            'Clock.started(self.rule, self.start, calendar, self.designated,',
            'Clock.started(self.rule, self.start, calendar, None,', 'P2-112', 'P2-129')
PAUSE.wrong('an-open-pause-is-not-recorded', CLOCK, 'if step["reason"] in ("paused", "suspended")]',
            'if step["reason"] == "paused"]', 'P2-020', 'P4-053')
PAUSE.wrong('a-closed-pause-is-not-recorded', CLOCK, 'if step["reason"] in ("paused", "suspended")]',
            'if step["reason"] == "suspended"]', 'P4-053', 'P2-020')
PAUSE.wrong('pauses-may-share-a-day', CLOCK, 'any(day <= pause["through"] for', 'any(day < pause["through"] for',
            'P2-130')
PAUSE.wrong('no-pause-begins-on-the-last-day', CLOCK, 'day > self.raw_last}', 'day >= self.raw_last}', 'P2-130')
PAUSE.wrong('a-pause-begins-before-the-event', CLOCK,
            '            "pause.order": day < self.start_day,\n', '', 'P2-130')
PAUSE.wrong('a-pause-ends-after-its-first-day', CLOCK, '["pause.order"] if day < self.pauses',
            '["pause.order"] if day <= self.pauses', 'P2-130', 'P4-053')
PAUSE.wrong('a-second-pause-opens-in-the-first', CLOCK,
            '            "pause.open": self.is_paused,\n', '', 'P2-130')
PAUSE.wrong('only-the-first-reason-against-a-pause', CLOCK, 'for code, speaks in told.items() if speaks]',
            'for code, speaks in told.items() if speaks][:1]', 'P2-130')
PAUSE.wrong('any-ground-stops-a-clock', CLOCK, 'ground not in self.rule.grounds or not self.rule.counts_days,',
            'not self.rule.counts_days,', 'P2-128', 'P2-025', 'P4-055')
PAUSE.wrong('a-clock-stops-on-the-day-it-is-recorded', MOVES,
            '    """A pause from the day of the act on."""\n    day = day_of(s.moment)',
            '    """A pause from the day of the act on."""\n    day = s.today', 'P4-053', 'P6-017', 'P2-020')

EXTENSION = Group('an extension is granted that may not be', 'P2', 'P4')

EXTENSION.same('findings-are-gone-through-by-name', CLOCK, 'reasons = [code for code, holds in found.items() if holds]',
               'reasons = [code for code in found if found[code]]')
EXTENSION.wrong('a-cap-is-for-each-extension', CLOCK,
                'total = self.rule.amount + amount + sum(granted["amount"] for granted in self.extensions)',
                'total = self.rule.amount + amount', 'P2-122')
EXTENSION.wrong('a-cap-is-for-the-extension-alone', CLOCK, 'total > terms["cap"]', 'amount > terms["cap"]', 'P2-121',
                'P2-023', 'P4-051')
EXTENSION.wrong('a-cap-is-never-reached', CLOCK, 'total > terms["cap"]', 'total >= terms["cap"]', 'P2-121', 'P2-023')
EXTENSION.wrong('extensions-may-be-of-nothing', CLOCK, '"extension.amount": amount < 1',
                '"extension.amount": amount < 0', 'P2-121', 'P2-127')
EXTENSION.wrong('an-extension-is-asked-for-before-the-event-of-the-day', CLOCK, 'asked < self.start,',
                'day_of(asked) < self.start_day,', 'P2-123')
EXTENSION.wrong('an-extension-is-asked-for-before-the-event', CLOCK, 'asked < self.start,', 'False,', 'P2-123')
EXTENSION.wrong('an-extension-is-late-by-the-raw-last-day-only', CLOCK, 'not self.is_open_at(asked),',
                'self.raw_last is not None and is_over(self.raw_last, asked),', 'P2-123')
EXTENSION.wrong('an-extension-is-asked-for-too-late', CLOCK, 'not self.is_open_at(asked),', 'False,', 'P2-123')
EXTENSION.wrong('an-extension-follows-another', CLOCK,
                'bool(self.extensions) and terms.get("splitting", "once") == "once"', 'False', 'P2-122', 'P2-023')
EXTENSION.wrong('what-says-nothing-may-be-split', CLOCK, 'terms.get("splitting", "once") == "once"',
                'terms.get("splitting") == "once"', 'P2-122', 'P2-023')
EXTENSION.wrong('no-extension-is-ever-split', CLOCK,
                'bool(self.extensions) and terms.get("splitting", "once") == "once"', 'bool(self.extensions)', 'P2-122')
EXTENSION.wrong('an-extension-is-recorded-nowhere', CLOCK, 'for step in steps if step["reason"] == "extended"]',
                'for step in ()]', 'P2-023', 'P4-051')
EXTENSION.wrong('an-idle-extension-is-granted', CLOCK, '["extension.idle"] if self.is_shortened else []', '[]',
                'P2-126')
EXTENSION.wrong('whatever-is-said-of-parts-allows-them', 'vendor/timing/form.py',
                'optional(query, "splitting", str) == "several"', '"splitting" in query', 'P2-122')
EXTENSION.wrong('whoever-it-is-approves', CLOCK, 'extension["approver"] != terms["approver"]', 'False', 'P2-124')
EXTENSION.wrong('whoever-asks-approves', CLOCK, 'extension["approvedBy"] == extension["requestedBy"]', 'False',
                'P2-124', 'P2-023', 'P4-051')
EXTENSION.wrong('a-blank-reason-is-one', CLOCK, 'not extension.get("reason", "").strip()',
                'not extension.get("reason", "")', 'P2-125')
EXTENSION.wrong('a-notice-before-the-request-is-one', CLOCK, '(told is None or told < asked)', 'told is None', 'P2-125')
EXTENSION.wrong('a-notice-at-the-moment-of-the-request-is-none', CLOCK, 'told < asked', 'told <= asked', 'P2-125')
EXTENSION.wrong('only-the-first-reason-against-an-extension', CLOCK,
                'reasons = [code for code, holds in found.items() if holds]',
                'reasons = [code for code, holds in found.items() if holds][:1]', 'P2-127')
EXTENSION.wrong('reasons-against-an-extension-by-name', CLOCK, 'for code, holds in found.items() if holds]',
                'for code, holds in sorted(found.items()) if holds]', 'P2-127')
EXTENSION.wrong('an-extension-counts-from-its-request', MOVES, '"requestedAt": asked["occurredAt"]',
                '"requestedAt": s.moment', 'P2-023', 'P4-051')

REPLAYED = Group('a derivation is taken that does not follow', 'P2')

REPLAYED.same('the-day-after-is-compared-from-the-other-side', REPLAY, 'return step["to"] == day_after(step["from"])',
              'return day_after(step["from"]) == step["to"]')
REPLAYED.wrong('facts-of-the-calendar-may-be-left-out', REPLAY, '        if self.facts:\n',
               '        if self.facts and reason in FACTS:\n', 'P2-133')
REPLAYED.wrong('steps-need-not-join', REPLAY,
               'if self.at is not None and (step["from"], step["rule"]) != (self.at, self.rule):', 'if False:',
               'P2-135')
REPLAYED.wrong('steps-of-two-rules-join', REPLAY,
               'if self.at is not None and (step["from"], step["rule"]) != (self.at, self.rule):',
               'if self.at is not None and step["from"] != self.at:', 'P2-135')
REPLAYED.wrong('any-step-follows-any', REPLAY, 'elif reason not in FOLLOWERS.get(self.reason, ()):',
               'elif reason not in CHECKS:', 'P2-136')
REPLAYED.wrong('days-that-were-read-are-not-compared', REPLAY,
               'return (step.get("readsFrom"), step.get("readsThrough")) == (read or (None, None))', 'return True',
               'P2-133')
REPLAYED.wrong('missing-years-need-not-be-named', REPLAY, 'or self.facts or self.years_left():', 'or self.facts:',
               'P2-134')
REPLAYED.wrong('the-last-day-is-always-read', REPLAY, 'self.years = missing_years(self.reads, self.calendar)',
               'self.years = missing_years([*self.reads, (self.at, self.at)], self.calendar)', 'P2-132', 'P2-134')
REPLAYED.wrong('a-pause-may-begin-in-another', REPLAY, ' and all(since > through for through in self.pauses)', '',
               'P2-133')
REPLAYED.wrong('a-later-day-of-an-order-may-be-told', REPLAY,
               'return step["to"] >= self.start_day and end_of(step["to"]) < over',
               'return step["to"] >= self.start_day', 'P2-133')
REPLAYED.wrong('the-kind-of-a-day-that-rolls-is-not-compared', REPLAY,
               '                and step.get("kind") == self.calendar.kind(self.at) and', '                and',
               'P2-133')
