"""Mutants of the vendor: versions, keys, events and restarts."""

from vendor_group import Group

DESK, STORE, COMMAND, DECISION = ('vendor/cases/desk.py', 'vendor/cases/store.py', 'vendor/cases/command.py',
                                  'vendor/cases/decision.py')
ACCESS, WORKLIST, MORE = 'vendor/cases/access.py', 'vendor/cases/worklist.py', 'adapter_more.py'

KEY = Group('a command is done that may not be, or is done again', 'P1', 'P6')

KEY.same('bodies-are-compared-from-the-other-side', DESK, 'if known[0] != body:', 'if body != known[0]:')
KEY.wrong('a-stale-version-is-good-enough', DESK, 'if command.expected_version not in (None, found):',
          'if command.expected_version is not None and command.expected_version > found:', 'P6-007', 'P6-008')
KEY.wrong('a-later-version-is-good-enough', DESK, 'if command.expected_version not in (None, found):',
          'if command.expected_version is not None and command.expected_version < found:', 'P6-007', 'P6-008')
KEY.wrong('version-nought-is-none', DESK, 'if command.expected_version not in (None, found):',
          'if command.expected_version and command.expected_version != found:', 'P6-008')
KEY.wrong('a-repetition-is-done-again', DESK, 'packed(outcome)) if command.key is not None else None',
          'packed(outcome)) if False else None', 'P6-001')
KEY.wrong('a-key-is-everybodys', STORE, 'WHERE actor = ? AND key = ?"', 'WHERE ? <> \'\' AND key = ?"', 'P6-004')
KEY.wrong('a-repetition-with-another-text-is-the-same', COMMAND, 'self.occurred_at, self.detail, self.fields]',
          'self.occurred_at, self.detail]', 'P6-003')
KEY.wrong('a-repetition-with-another-detail-is-the-same', COMMAND, 'self.occurred_at, self.detail, self.fields]',
          'self.occurred_at, self.detail.get("type"), self.fields]', 'P6-003', 'P6-002')
KEY.wrong('a-repetition-at-another-time-is-the-same', COMMAND, 'self.unit, self.occurred_at, self.detail',
          'self.unit, self.detail', 'P6-003')
KEY.wrong('a-repetition-for-another-office-is-the-same', COMMAND, 'self.role, self.unit, self.occurred_at',
          'self.role, self.occurred_at', 'P6-003')
KEY.wrong('a-repetition-in-another-role-is-the-same', COMMAND, 'self.action, self.role, self.unit',
          'self.action, self.unit', 'P6-003')
KEY.wrong('a-repetition-of-another-action-is-the-same', COMMAND, 'return [self.case, self.action, self.role',
          'return [self.case, self.role', 'P6-003')
KEY.wrong('a-repetition-in-another-case-is-the-same', COMMAND, 'return [self.case, self.action', 'return [self.action',
          'P6-003')
KEY.wrong('the-order-of-members-makes-another-body', STORE, 'ensure_ascii=False, sort_keys=True, ',
          'ensure_ascii=False, ', 'P6-002')
KEY.wrong('the-expected-version-is-of-the-body', DESK, 'body = packed(command.body())',
          'body = packed([*command.body(), command.expected_version])', 'P6-006')
KEY.wrong('another-body-is-answered-with-the-first-outcome', DESK,
          '            if known[0] != body:\n                raise Refused(reason("idempotencyKeyReused"))\n', '',
          'P6-003')
KEY.equivalent('an-empty-key-is-none',
               'the form of a message allows no empty key, and is looked at before the desk is asked', DESK,
               'known = self.store.sent(command.actor, command.key) if command.key is not None else None',
               'known = self.store.sent(command.actor, command.key) if command.key else None')
KEY.wrong('a-clock-that-is-behind-is-not-noticed', DESK,
          '        if case and self.now < case.recorded_at:\n            raise Refused(reason("clockBehind"))\n', '',
          'P1-113', 'P6-022')
KEY.wrong('a-clock-that-stands-still-is-behind', DESK, 'if case and self.now < case.recorded_at:',
          'if case and self.now <= case.recorded_at:', 'P6-022', 'P1-104')
KEY.wrong('a-clock-behind-comes-before-a-version', DESK, '        found = case.version if case else 0\n',
          '        if case and self.now < case.recorded_at:\n            raise Refused(reason("clockBehind"))\n'
          '        found = case.version if case else 0\n',
          'P6-007', 'P6-022')

EVENTS = Group('an event is missing, doubled or in another place', 'P1', 'P2', 'P5', 'P6')

EVENTS.same('versions-are-counted-from-the-events', DECISION, 's.case.version + 1 if s.case else 1',
            '(s.case.version if s.case else 0) + 1')
EVENTS.wrong('only-the-last-event-is-stored', STORE, '[(name, event["version"], packed(event)) for event in events]',
             '[(name, event["version"], packed(event)) for event in events[-1:]]', 'P6-012', 'P6-015', 'P6-023')
EVENTS.wrong('events-of-what-happens-at-once-are-told-last-first', STORE, 'WHERE place > ? ORDER BY place LIMIT ?',
             'WHERE place > ? ORDER BY file, place LIMIT ?', 'P6-012', 'P6-011')
EVENTS.wrong('a-page-begins-with-the-last-event-of-before', STORE, 'WHERE place > ? ORDER', 'WHERE place >= ? ORDER',
             'P6-012', 'P6-013')
EVENTS.wrong('after-the-last-page-all-begins-anew', DESK, 'found[-1][0] if found else place',
             'found[-1][0] if found else 0', 'P6-012', 'P6-013')
EVENTS.wrong('a-page-leaves-one-out', DESK, 'found[-1][0] if found else place',
             'found[-1][0] + (limit is not None) if found else place', 'P6-012', 'P6-013')
EVENTS.wrong('pages-are-as-long-as-they-like', STORE, '-1 if limit is None else limit', '-1', 'P6-012')
EVENTS.wrong('an-act-that-is-entered-later-is-of-now', DECISION, 'return event_of(s, context, s.moment, s.now)',
             'return event_of(s, context, s.now, s.now)', 'P1-107', 'P6-017')
EVENTS.wrong('an-act-that-is-entered-later-was-recorded-then', DECISION, 'return event_of(s, context, s.moment, s.now)',
             'return event_of(s, context, s.moment, s.moment)', 'P1-107', 'P6-017')
EVENTS.wrong('a-command-tells-its-own-event-alone', DESK, '[public(each) for each in events]', '[public(event)]',
             'P6-015', 'P1-116')
EVENTS.wrong('events-do-not-tell-the-office', DESK, '"actor", "role", "unit", "procedure")',
             '"actor", "role", "procedure")', 'P6-015', 'P6-016')
EVENTS.wrong('events-do-not-tell-the-state-before', DESK, '("version", "action", "from", "to"',
             '("version", "action", "to"', 'P1-901', 'P6-015')
EVENTS.wrong('events-hold-what-was-said', DESK, '[each["name"] for each in event["fields"]]',
             '[each.get("value", each["commitment"]) for each in event["fields"]]', 'P5-024', 'P6-016')
EVENTS.wrong('a-refused-act-lets-time-pass-unseen', DESK, '            case = case.copy()\n            events',
             '            events', 'P6-010', 'P6-014')
EVENTS.wrong('a-history-is-told-without-time', ACCESS, '        for event in self.case.events:\n            actor',
             '        for event in (each for each in self.case.events if each["role"] != "clock"):\n'
             '            actor',
             'P6-019', 'P6-015')
EVENTS.wrong('a-history-is-told-last-first', ACCESS, '        for event in self.case.events:\n            actor',
             '        for event in reversed(self.case.events):\n            actor', 'P6-016', 'P6-015',
           'P6-017')
EVENTS.wrong('a-history-is-told-by-when-it-happened', ACCESS,
             '        for event in self.case.events:\n            actor',
             '        for event in sorted(self.case.events, key=lambda each: each["occurredAt"]):\n            actor',
             'P6-015', 'P6-019')
EVENTS.wrong('a-history-tells-when-it-was-recorded', ACCESS, '"occurredAt": event["occurredAt"]',
             '"occurredAt": event["recordedAt"]', 'P1-107', 'P6-017', 'P6-015')
EVENTS.equivalent('events-of-a-case-are-read-in-the-order-of-their-places',
                  'the places of the events of a case rise as their versions do', STORE,
                  'WHERE file = ? ORDER BY version', 'WHERE file = ? ORDER BY place')

RESTART = Group('a restart or a reset keeps too little or too much', 'P1', 'P2', 'P6', 'P7')

RESTART.same('the-store-is-opened-again-at-once', DESK, '        self.store.open()\n        self.folded = {}',
             '        self.folded = {}\n        self.store.open()')
RESTART.wrong('a-restart-stops-the-clock', DESK, '        self.store.open()\n        self.folded = {}',
              '        self.store.open()\n        self.folded, self.now = {}, None', 'P6-024', 'P6-023')
RESTART.wrong('a-restart-forgets-the-calendar', DESK, '        self.store.open()\n        self.folded = {}',
              '        self.store.open()\n        self.folded, self.calendar = {}, Calendar.national()', 'P6-024')
RESTART.wrong('a-restart-forgets-the-directory', DESK, '        self.store.open()\n        self.folded = {}',
              '        self.store.open()\n        self.folded, self.directory = {}, Directory()', 'P6-023', 'P6-024')
RESTART.wrong('a-restart-forgets-under-what-cases-begin', DESK, '        self.store.open()\n        self.folded = {}',
              '        self.store.open()\n        self.folded = {}\n        self.load_procedure(self.first)', 'P7-001')
RESTART.wrong('a-restart-forgets-the-texts', DESK, '        self.store.open()\n        self.folded = {}',
              '        self.store.open()\n        self.folded = {}\n        with self.store.database:\n'
              '            self.store.database.execute("DELETE FROM field")',
              'P6-023')
RESTART.wrong('a-restart-forgets-the-keys', DESK, '        self.store.open()\n        self.folded = {}',
              '        self.store.open()\n        self.folded = {}\n        with self.store.database:\n'
              '            self.store.database.execute("DELETE FROM sent")',
              'P6-025')
RESTART.wrong('a-restart-forgets-what-was-annulled', 'vendor/cases/changes.py',
              '"annulled": cards(s, "annulSupervision")}', '}', 'P4-048', 'P6-024')
RESTART.wrong('a-reset-keeps-the-keys', STORE, 'for table in ("event", "field", "sent"):',
              'for table in ("event", "field"):', 'P6-027')
RESTART.wrong('a-reset-keeps-the-cases', STORE, 'for table in ("event", "field", "sent"):',
              'for table in ("field", "sent"):', 'P6-027')
RESTART.wrong('a-reset-keeps-the-directory', DESK,
              'self.calendar, self.directory, self.now = Calendar.national(), Directory(), None',
              'self.calendar, self.now = Calendar.national(), None\n'
              '        self.directory = getattr(self, "directory", None) or Directory()',
              'P6-027')
RESTART.wrong('a-reset-keeps-the-clock', DESK,
              'self.calendar, self.directory, self.now = Calendar.national(), Directory(), None',
              'self.calendar, self.directory = Calendar.national(), Directory()\n'
              '        self.now = getattr(self, "now", None)',
              'P6-027')
RESTART.wrong('a-reset-keeps-the-calendar', DESK,
              'self.calendar, self.directory, self.now = Calendar.national(), Directory(), None',
              'self.calendar = getattr(self, "calendar", None) or Calendar.national()\n'
              '        self.directory, self.now = Directory(), None',
              'P6-027')
RESTART.wrong('a-reset-keeps-what-was-imported', 'adapter.py', '    IMPORTED.clear()\n    DESK', '    DESK', 'P0-031')

LIST = Group('a list is longer, shorter or in another order', 'P4', 'P5', 'P6')

LIST.same('rows-are-sorted-by-two-keys', WORKLIST, 'sorted(self.rows(kind, reader), key=place)',
          'sorted(sorted(self.rows(kind, reader), key=lambda row: row[1]["case"]), key=lambda row: row[0] or FAR)')
LIST.wrong('a-list-shows-what-is-hidden', WORKLIST, 'if self.is_seen(case, reader) and getattr(', 'if getattr(',
           'P5-017')
LIST.wrong('a-list-shows-what-is-open-for-handling-alone', WORKLIST, 'PURPOSES.get(reader.role, "handling")',
           '"handling"', 'P5-017', 'P6-026')
LIST.wrong('a-list-shows-what-is-open-for-supervision-too', WORKLIST,
           'return View(case, reader, purpose, procedure, self.desk.directory, self.desk.now).shows("entry")',
           'return any(View(case, reader, each, procedure, self.desk.directory, self.desk.now).shows("entry")\n'
           '                   for each in (purpose, "supervision"))', 'P5-017')
LIST.wrong('whoever-stands-in-has-lists', WORKLIST,
           'if reader.unit and not self.desk.directory.holds(reader.actor, reader.role, reader.unit):', 'if False:',
           'P5-017')
LIST.wrong('rows-are-by-what-anybody-owes', WORKLIST, 'if kind in ("office", "overdue") else due', 'if False else due',
           'P4-083')
LIST.wrong('only-the-list-of-the-office-is-by-what-it-owes', WORKLIST, 'if kind in ("office", "overdue")',
           'if kind == "office"', 'P4-083')
LIST.wrong('rows-are-by-name-alone', WORKLIST, 'return due or FAR, row["case"]', 'return row["case"], ""', 'P4-083')
LIST.wrong('rows-without-a-date-come-first', WORKLIST, 'return due or FAR, row["case"]',
           'return due or "", row["case"]', 'P4-083')
LIST.wrong('what-falls-due-last-comes-first', WORKLIST, 'sorted(self.rows(kind, reader), key=place)',
           'sorted(self.rows(kind, reader), key=place, reverse=True)', 'P6-026')
LIST.wrong('a-page-of-a-list-repeats-its-last-row', WORKLIST, 'if place(row) > tuple(json.loads(after))]',
           'if place(row) >= tuple(json.loads(after))]', 'P6-026', 'P5-017')
LIST.wrong('a-full-last-page-has-a-next', WORKLIST, 'len(rows) > limit', 'len(rows) >= limit', 'P6-026', 'P5-017')
LIST.wrong('a-list-is-as-long-as-it-likes', WORKLIST, 'rows = rows[:limit] if more else rows', 'rows = list(rows)',
           'P6-026')
LIST.wrong('ended-cases-are-of-the-office', WORKLIST, 'return self.is_open(case) and reader.unit in [',
           'return reader.unit in [', 'P4-080')
LIST.wrong('ended-cases-are-mine', WORKLIST, 'return self.is_open(case) and case.has("party", person)',
           'return case.has("party", person)', 'P4-079')
LIST.wrong('supports-have-no-part', WORKLIST, '[*case.seats.values(), *supports(case)]', '[*case.seats.values()]',
           'P4-080')
LIST.wrong('supports-that-were-let-off-have-a-part', WORKLIST, '*supports(case)]',
           '*supports(case), *(event["detail"].get("unit") for event in case.events)]', 'P4-080')
LIST.wrong('what-was-first-asked-is-not-mine', WORKLIST, '(first_asked(case) == reader.actor or any(', '(any(',
           'P4-079')
LIST.wrong('what-was-handled-is-not-mine', WORKLIST, 'AT_WORK = ("handled", "decided", "substituteFor")',
           'AT_WORK = ("substituteFor",)', 'P4-079')
LIST.wrong('whatever-is-overdue-is-in-the-list', WORKLIST,
           'duty.phase == "overdue" and case.seats.get(duties[duty.name].get("owner")) == reader.unit',
           'duty.phase == "overdue"', 'P4-081')
LIST.wrong('what-was-warned-of-is-overdue', WORKLIST, 'return any(duty.phase == "overdue" and',
           'return any(duty.phase in ("warned", "overdue") and', 'P4-081')
LIST.wrong('an-act-that-leads-nowhere-is-awaited', WORKLIST,
           '    return any(fact in s.case.facts for fact in s.row["clears"])', '    return True', 'P4-082')
LIST.wrong('what-ends-a-duty-is-not-awaited', WORKLIST, 'return ends_a_duty(s) or self.is_open(case)',
           'return self.is_open(case)', 'P4-082')
LIST.wrong('what-cannot-be-done-is-awaited', WORKLIST,
           'if answer_for(action, reader, case, procedure, law, self.desk, self.desk.now)[0]:', 'if False:', 'P4-082')
