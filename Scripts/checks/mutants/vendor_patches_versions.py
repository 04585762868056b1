"""Mutants of the vendor: under which version of a procedure a case is decided, and how it is moved to another."""

from vendor_group import Group

DESK, CASE, MIGRATION, PERMITTED = ('vendor/cases/desk.py', 'vendor/cases/case.py', 'vendor/cases/migration.py',
                                    'vendor/cases/permitted.py')

VERSION = Group('a case is decided by another version', 'P7')

VERSION.same('a-version-is-found-before-it-is-kept', DESK, 'known = self.procedures.setdefault(loaded.id, loaded)\n',
             'known = self.procedures[loaded.id] = self.procedures.get(loaded.id, loaded)\n')
VERSION.wrong('running-cases-are-decided-by-the-new-version', DESK,
              'return self.procedures[case.procedure] if case else self.current', 'return self.current', 'P7-003')
VERSION.wrong('duties-are-counted-by-the-new-version', DESK,
              's = Situation(command, case, procedure, self.laws[procedure.id], self, self.now)',
              's = Situation(command, case, procedure, self.laws[self.current.id], self, self.now)', 'P7-004')
VERSION.wrong('permitted-is-asked-of-the-new-version', DESK,
              'procedure = self.current if action == ADOPT else self.procedures[case.procedure]',
              'procedure = self.current', 'P7-005')
VERSION.wrong('events-tell-the-new-version', DESK, 'return {"procedure": procedure.id, **self.versions}',
              'return {"procedure": self.current.id, **self.versions}', 'P7-006', 'P7-002')
VERSION.wrong('a-moved-case-keeps-its-old-rules', CASE, 'self.procedure = event["procedure"]',
              'self.procedure = self.procedure or event["procedure"]', 'P7-017', 'P7-012')
VERSION.wrong('a-moved-case-drops-its-deadlines', CASE, '        self.procedure = event["procedure"]\n',
              '        if self.procedure not in (None, event["procedure"]):\n            self.duties = []\n'
              '        self.procedure = event["procedure"]\n',
              'P7-015')
VERSION.wrong('a-moved-case-drops-a-deadline', CASE, '        self.procedure = event["procedure"]\n',
              '        if self.procedure not in (None, event["procedure"]):\n'
              '            self.duties = self.duties[:-1]\n        self.procedure = event["procedure"]\n',
              'P7-015')
VERSION.wrong('a-move-is-decided-by-the-old-version', DESK, 'procedure, obstacles = self.current, self.obstacles(case)',
              'obstacles = self.obstacles(case)', 'P7-012', 'P7-017')
VERSION.wrong('time-passes-by-the-new-version', DESK,
              '        procedure = self.procedures[case.procedure]\n        return passing',
              '        procedure = self.current\n        return passing', 'P7-025', 'P7-002', 'P7-004')
VERSION.wrong('what-a-version-says-is-replaced', DESK,
              'known = self.procedures.setdefault(loaded.id, loaded)\n        if known.wire != wire:\n'
              '            raise ValueError("versionTaken")\n'
              '        self.laws.setdefault(loaded.id, LawBook.of_procedure(wire))\n',
              'known = self.procedures[loaded.id] = loaded\n'
              '        self.laws[loaded.id] = LawBook.of_procedure(wire)\n',
              'P7-011')
VERSION.wrong('the-same-version-again-is-taken', DESK, '        if known.wire != wire:\n',
              '        if known is not loaded:\n', 'P7-011')
VERSION.wrong('a-version-that-is-loaded-again-is-not-named', DESK, '        self.current = known\n',
              '        self.current = known if known is loaded else self.current\n', 'P7-011')
VERSION.wrong('a-version-that-is-named-is-loaded-as-the-first', DESK,
              'self.current = self.procedures[f"{name}@{version}"]',
              'self.current = self.procedures.get(f"{name}@{version}", self.current)', 'P7-007')
VERSION.equivalent('a-case-is-folded-by-the-rules-of-the-new-version',
                   'a case takes the version of an event before it takes what the event changes', CASE,
                   'rule = self.law_of(event["procedure"]).rule_on(', 'rule = self.law_of(self.procedure).rule_on(')
VERSION.wrong('a-version-that-is-named-is-that-of-the-case', DESK,
              '"kind": case.matter["type"], "procedure": case.procedure,',
              '"kind": case.matter["type"], "procedure": self.current.id,', 'P7-002', 'P7-001')

MOVE = Group('a case is moved that may not be, or may not that should', 'P7')

MOVE.same('obstacles-are-listed-in-a-loop', MIGRATION,
          'found = [name for name, stands in in_the_way(case, new, law, today).items() if stands]',
          'obstacles_there = in_the_way(case, new, law, today)\n'
          '        found = [name for name in obstacles_there if obstacles_there[name]]')
MOVE.wrong('the-same-version-is-none-in-the-way', MIGRATION,
           '    if old.id == new.id:\n        found = ["sameVersion"]\n    elif old.wire', '    if old.wire', 'P7-018')
MOVE.wrong('another-procedure-is-none-in-the-way', MIGRATION, 'old.wire["id"]["name"] != new.wire["id"]["name"]',
           'False', 'P7-019')
MOVE.wrong('a-version-need-not-be-in-force', MIGRATION, '"notInForce": not new.is_open_on(today)',
           '"notInForce": False', 'P7-019')
MOVE.wrong('a-state-need-not-have-an-owner', MIGRATION, '"stateWithoutOwner": owner is None',
           '"stateWithoutOwner": False', 'P7-019')
MOVE.wrong('an-owner-need-not-be-seated', MIGRATION, 'owner is not None and owner not in case.seats', 'False', 'P7-019')
MOVE.wrong('a-state-need-not-lead-on', MIGRATION, '"stateWithoutRow": not any(leading_on)', '"stateWithoutRow": False',
           'P7-019')
MOVE.wrong('any-row-leads-on', MIGRATION, '(new.target(row, state) != state for (_, state), row in',
           '(True for (_, state), row in', 'P7-019')
MOVE.wrong('a-duty-need-not-be-known', MIGRATION, 'any(duty.name not in new.duties for duty in live)', 'False',
           'P7-019')
MOVE.wrong('duties-that-ended-must-be-known', MIGRATION, 'live = case.live_duties()', 'live = case.duties', 'P7-019',
           'P7-012')
MOVE.wrong('a-rule-need-not-be-known', MIGRATION, 'any(not has_rule(law, duty.clock) for duty in live)', 'False',
           'P7-019')
MOVE.wrong('a-rule-must-be-in-force', MIGRATION, 'return missing.code == "rule.notInForce"', 'return False', 'P7-019',
           'P7-012')
MOVE.wrong('a-fact-need-not-be-known', MIGRATION, 'not case.facts <= facts_of(new)', 'False', 'P7-019')
MOVE.wrong('facts-are-known-from-guards-alone', MIGRATION, 'found |= {*row["keeps"], *row["sets"], *row["clears"]}',
           'found |= {*row["clears"]}', 'P7-012', 'P7-019')
MOVE.wrong('facts-of-choices-are-unknown', MIGRATION,
           '        guards += [choice["when"] for choice in duty["rules"] if "when" in choice]\n', '        pass\n',
           'P7-012', 'P7-019')
MOVE.wrong('only-the-first-obstacle', MIGRATION, 'for each in found]\n\n\ndef in_the_way',
           'for each in found[:1]]\n\n\ndef in_the_way', 'P7-020', 'P7-019')
MOVE.wrong('obstacles-hide-the-other-reasons', 'vendor/cases/decision.py',
           'reasons = everything_else(s) + list(obstacles)', 'reasons = list(obstacles) or everything_else(s)',
           'P7-020')
MOVE.wrong('permitted-does-not-tell-obstacles', DESK,
           'blocked = self.obstacles(case) if action == ADOPT and procedure.row(ADOPT, case.state) else []',
           'blocked = []', 'P7-024')
MOVE.wrong('a-deadline-is-counted-anew-when-it-is-moved', CASE, '        self.take_changes(event, event["changes"])\n',
           '        if event["action"] == "adoptProcedure":\n            for duty in self.live_duties():\n'
           '                duty.clock = replace(duty.clock, start=event["occurredAt"], due=None)\n'
           '        self.take_changes(event, event["changes"])\n',
           'P7-015')
