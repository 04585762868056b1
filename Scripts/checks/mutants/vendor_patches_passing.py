"""Mutants of the vendor: what time brings about comes twice, late, elsewhere or never."""

from vendor_group import Group

STEPS, PASSING, CASE, DESK = ('vendor/timing/steps.py', 'vendor/cases/passing.py', 'vendor/cases/case.py',
                              'vendor/cases/desk.py')
CHANGES, DUES = 'vendor/cases/changes.py', 'vendor/cases/dues.py'

TIME = Group('what time brings about comes twice, late or never', 'P1', 'P2', 'P4', 'P6')

TIME.same('what-comes-first-is-sorted-for', PASSING, 'min(due, key=lambda each: each[:3])[3]',
          'sorted(due, key=lambda each: each[:3])[0][3]')
TIME.wrong('a-window-is-warned-of', STEPS, 'if phase == "running" and kind != "window":', 'if phase == "running":',
           'P2-027', 'P2-018', 'P2-026')
TIME.wrong('a-warning-counts-from-the-end-of-the-first-day', STEPS,
           'return shifted(clock.start, span // 100 * percent)',
           'return shifted(end_of(day_of(clock.start)), span // 100 * percent)', 'P2-026')
TIME.wrong('a-warning-comes-as-long-before-the-end', STEPS, 'span // 100 * percent', 'span // 100 * (100 - percent)',
           'P2-026')
TIME.wrong('a-warning-comes-at-the-end-of-its-day', STEPS, 'return shifted(clock.start, span // 100 * percent)',
           'return min(end_of(day_of(shifted(clock.start, span // 100 * percent))), clock.due_moment)', 'P2-026')
TIME.wrong('no-supervision-is-ever-red', STEPS, 'return LEVELS[rank] if rank < len(LEVELS) else None',
           'return LEVELS[rank] if rank < len(LEVELS) - 1 else None', 'P2-026')
TIME.wrong('time-imposes-again-what-was-annulled', PASSING, 'duty.highest_ever()', 'duty.level()', 'P4-048', 'P2-026')
TIME.wrong('supervision-counts-days-of-the-calendar', STEPS,
           'return end_of(calendar.working_day_after(due_day, workdays))',
           'return shifted(end_of(due_day), workdays * 86_400_000)', 'P2-026')
TIME.wrong('supervision-begins-a-working-day-early', STEPS, 'working_day_after(due_day, workdays)',
           'working_day_after(due_day, workdays - 1)', 'P2-026')
TIME.wrong('the-day-of-a-moment-is-that-of-greenwich', STEPS, 'day_of(clock.due) if "T" in clock.due else clock.due',
           'clock.due[:10]', 'P2-026', 'P2-029', 'P2-030')
TIME.wrong('yellow-and-red-are-mixed-up', STEPS, '{"yellow": "yellowAfterWorkdays", "red": "redAfterWorkdays"}',
           '{"red": "yellowAfterWorkdays", "yellow": "redAfterWorkdays"}', 'P2-026')
TIME.wrong('what-only-guides-is-supervised', STEPS, 'if kind != "obligation" or level is None:',
           'if kind == "window" or level is None:', 'P2-027', 'P4-034')
TIME.wrong('a-window-becomes-overdue', STEPS, 'return "ended" if kind == "window" else "overdue"', 'return "overdue"',
           'P2-018', 'P2-022')
TIME.wrong('what-happened-then-happened-now', PASSING, 'event = occasion(law, context)\n',
           'event = {**occasion(law, context), "occurredAt": now}\n', 'P6-019')
TIME.wrong('what-falls-due-now-waits', PASSING, 'if each[0] <= now]', 'if each[0] < now]', 'P6-019', 'P2-026')
TIME.wrong('one-thing-at-a-time', PASSING, 'while occasion := next_occasion(', 'if occasion := next_occasion(',
           'P6-020', 'P6-019')
TIME.wrong('the-last-of-one-moment-comes-first', PASSING, 'min(due, key=lambda each: each[:3])',
           'min(due, key=lambda each: (each[0], each[1], -each[2]))', 'P6-019', 'P6-020', 'P2-026')
TIME.wrong('what-is-deemed-comes-before-its-end', PASSING, 'yield duty.clock.due_moment, 1, index, deemed_event(',
           'yield duty.clock.due_moment, -1, index, deemed_event(', 'P2-010', 'P4-016', 'P6-019')
TIME.wrong('it-is-deemed-whatever-its-guards', PASSING,
           '            and all(guards.holds(guard, is_kept, is_live, is_overdue) for guard in row["guards"]))', ')',
           'P4-014', 'P2-010')
TIME.wrong('a-duty-of-an-earlier-stay-is-deemed', PASSING, 'return (duty.version >= case.entered_version and',
           'return (', 'P2-010', 'P7-003')
TIME.wrong('silence-of-the-office-before-is-deemed', PASSING,
           'duty.version >= case.seated_version(owner)\n            and ', '', 'P4-016', 'P4-009')
TIME.wrong('what-is-deemed-counts-from-the-next-day', STEPS, 'shifted(clock.due_moment, -1)', 'clock.due_moment',
           'P2-010')
TIME.wrong('what-is-deemed-is-dated-now', PASSING, 'at = max(duty.clock.due_moment, case.moved_at)', 'at = world.now',
           'P2-010', 'P6-019', 'P4-016')
TIME.wrong('what-fell-due-is-not-stored', DESK, '                self.store.append(name, events)\n', '', 'P6-015',
           'P6-024', 'P6-012')
TIME.wrong('time-passes-only-where-somebody-acts', DESK,
           'case = self.case(name).copy()\n            events = self.pass_time(case)',
           'case = self.case(name).copy()\n            events = []', 'P6-019')
TIME.wrong('time-passes-in-the-first-case-only', DESK, 'for name in self.store.names():\n            case',
           'for name in self.store.names()[:1]:\n            case', 'P6-019')
TIME.wrong('time-that-goes-back-is-stopped', DESK, '        self.now = moment\n',
           '        self.now = max(moment, self.now or moment)\n', 'P6-022', 'P1-113')
TIME.wrong('a-day-of-the-clock-ends-at-midnight', 'adapter_more.py',
           'desk.set_clock(timing.shifted(message.get("to", desk.now), length))',
           'later = timing.shifted(message.get("to", desk.now), length)\n'
           '        desk.set_clock(timing.end_of(timing.day_of(later)) if "days" in message else later)',
           'P6-021')
TIME.equivalent('the-clock-is-advanced-to-a-moment-or-by-a-length',
                '`to` beside a length is no message, which is seen before',
                'adapter_more.py',
                '    def advance_clock(message):\n        length = sum(',
                '    def advance_clock(message):\n        length = 0 if "to" in message else sum(')
TIME.equivalent('what-comes-first-is-asked-for-by-its-moment-alone',
                'the steps stand before what is deemed and in the order of their duties already, and the first of '
                'several that are equally early is taken',
                PASSING, 'key=lambda each: each[:3])', 'key=lambda each: each[0])')

DUTY = Group('a duty lasts too long, or is forgotten', 'P1', 'P2', 'P4', 'P6')

DUTY.same('a-live-duty-is-one-that-has-not-ended', CASE, 'return self.phase in LIVE', 'return self.phase != "ended"')
DUTY.wrong('supervision-lives-on-in-the-next-duty', CASE,
           'self.duties.append(Duty(started["duty"], self.clock_of(event, started), event["version"]))',
           'before = self.last_entry(started["duty"])\n'
           '            cards = [replace(card) for card in before.cards] if before else []\n'
           '            self.duties.append(\n'
           '                Duty(started["duty"], self.clock_of(event, started), event["version"], cards=cards))',
           'P4-049')
DUTY.wrong('what-is-supervised-never-ends', CASE, 'return self.phase in LIVE',
           'return self.phase in LIVE or bool(self.cards)', 'P2-027', 'P4-049')
DUTY.wrong('a-card-is-annulled-again', CASE, 'card.level == level and not card.is_annulled', 'card.level == level',
           'P4-048')
DUTY.equivalent('the-first-card-of-a-level-is-annulled',
                'of one level no two cards stand at once, since a level is imposed only where none as high stands',
                CASE, 'cards = reversed(duty.cards) if duty else ()', 'cards = duty.cards if duty else ()')
DUTY.wrong('a-warned-duty-that-is-moved-stays-warned', CASE,
           'duty.phase = "overdue" if duty.phase == "overdue" else "running"\n', 'pass\n', 'P2-024')
DUTY.wrong('an-overdue-duty-that-is-moved-runs-again', CASE,
           'duty.phase = "overdue" if duty.phase == "overdue" else "running"', 'duty.phase = "running"', 'P2-020',
           'P4-053', 'P2-024')
DUTY.wrong('nothing-outlives-a-case', CHANGES, 'or is_over and not s.procedure.duties[duty.name]["outlivesCase"]]',
           'or is_over]', 'P2-028', 'P1-052')
DUTY.wrong('everything-outlives-a-case', CHANGES,
           '\n            or is_over and not s.procedure.duties[duty.name]["outlivesCase"]]', ']', 'P2-028', 'P2-002')
DUTY.wrong('two-clocks-of-handling-run', CHANGES, ' or duty.name in handling and handling & set(new)', '', 'P2-013')
DUTY.wrong('a-duty-that-starts-again-runs-twice', CHANGES, 'if duty.name in ends or duty.name in new or',
           'if duty.name in ends or', 'P4-077', 'P2-019')
DUTY.wrong('ends-are-not-asked-for-their-condition', CHANGES, 'for each in s.row["ends"] if s.holds(each.get("when"))}',
           'for each in s.row["ends"]}', 'P2-009', 'P4-037')
DUTY.wrong('starts-are-not-asked-for-their-condition', CHANGES,
           'for each in s.row["starts"] if s.holds(each.get("when"))]', 'for each in s.row["starts"]]', 'P2-090',
           'P2-003', 'P2-091')
DUTY.wrong('the-first-rule-of-a-duty-is-taken', CHANGES,
           'next((choice for choice in choices if s.holds(choice.get("when"))), choices[-1])', 'choices[0]', 'P2-011')
DUTY.wrong('the-last-rule-of-a-duty-is-taken', CHANGES,
           'next((choice for choice in choices if s.holds(choice.get("when"))), choices[-1])', 'choices[-1]', 'P2-011')
DUTY.wrong('a-rule-is-that-of-today', CHANGES, 's.law.rule_on(chosen["rule"], day_of(start))',
           's.law.rule_on(chosen["rule"], s.today)', 'P1-109', 'P2-117')
DUTY.wrong('rights-begin-when-delivery-is-entered', CHANGES, 'return s.detail["receivedAt"]', 'return s.moment',
           'P2-017')
DUTY.wrong('joint-confirmation-counts-from-the-act', CHANGES, 'return moment_on(s.detail["effectiveOn"], 0)',
           'return s.moment', 'P2-015', 'P4-035')
DUTY.wrong('another-class-begins-anew', CHANGES, 'return s.handling_clock().clock.start', 'return s.moment', 'P2-013')
DUTY.wrong('periods-begin-when-they-are-recorded', CHANGES, 'return s.counted_from or s.moment',
           'return s.counted_from or s.now', 'P6-017', 'P1-107')
DUTY.wrong('the-day-of-the-first-order-stays', CHANGES, 'order = last(s.case, "dispatch", "replaceLead")',
           'order = last(s.case, "dispatch")', 'P2-012', 'P4-010')
DUTY.wrong('another-class-forgets-the-day-of-the-order', CHANGES, 'ORDERED = ("accept", "reclassify")',
           'ORDERED = ("accept",)', 'P2-013', 'P2-012')
DUTY.wrong('only-a-person-accepts-by-the-day-of-the-order', CHANGES, 'if s.command.action in ORDERED and duty',
           'if s.command.actor and s.command.action in ORDERED and duty', 'P2-010', 'P2-012')
DUTY.wrong('facts-of-before-stay-when-they-are-decided-anew', CHANGES, 'return (before - set(s.row["keeps"]) | anew',
           'return (before | anew', 'P2-091', 'P2-013', 'P4-002')
DUTY.wrong('duties-are-told-latest-first', DUES,
           'return sorted(case.live_duties(), key=lambda duty: (duty.clock.due_moment is None, '
           'duty.clock.due_moment or ""))',
           'return sorted(case.live_duties(), key=lambda duty: duty.clock.due_moment or "", reverse=True)', 'P2-032')
DUTY.wrong('what-has-no-date-comes-first', DUES, '(duty.clock.due_moment is None, duty.clock.due_moment or "")',
           'duty.clock.due_moment or ""', 'P2-032')
DUTY.wrong('duties-that-ended-are-told', DUES, 'return sorted(case.live_duties()', 'return sorted(case.duties',
           'P2-032', 'P2-027')
DUTY.wrong('whoever-has-no-seat-yet-owes-as-a-resident', DUES, 'if seat is None:\n        return "residents"',
           'if seat not in case.seats:\n        return "residents"', 'P2-032', 'P7-001')
DUTY.wrong('what-guides-is-a-right', DUES, 'definition["kind"] == "window"', 'definition["kind"] != "obligation"',
           'P2-032', 'P2-014')
DUTY.wrong('the-next-due-is-that-of-the-first-duty', DUES, 'return min(moments, default=None)',
           'return moments[0] if moments else None', 'P4-083', 'P6-026', 'P2-032')
