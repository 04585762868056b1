"""Mutants of the vendor: who sees a case, which parts and texts of it, and whose names."""

from vendor_group import Group

ACCESS, RULES, TERMS, DESK = ('vendor/cases/access.py', 'vendor/cases/access_rules.py', 'vendor/cases/terms.py',
                              'vendor/cases/desk.py')

SEES = Group('somebody sees a case that is not theirs', 'P4', 'P5')

SEES.same('who-may-read-is-asked-once', ACCESS,
          'self.rules = [rule for rule in RULES if self.may_read() and self.opens(rule)]',
          'self.rules = [rule for rule in RULES if self.opens(rule)] if self.may_read() else []')
SEES.wrong('the-accused-see-their-case', ACCESS, 'if self.terms.is_kept_from(reader.actor, reader.unit):', 'if False:',
           'P5-040')
SEES.wrong('whoever-works-for-the-accused-sees-the-case', TERMS,
           'offices = self.directory.workplaces(person) | ({unit} if unit else set())\n        return any(',
           'offices = {unit} if unit else set()\n        return any(', 'P5-040', 'P5-041')
SEES.wrong('somebody-accused-is-there-for-themselves', TERMS,
           '        if self.case.has("accused", f"actor/{person}"):\n            return True\n', '', 'P5-040', 'P5-041')
SEES.wrong('an-office-that-nobody-knows-sees-an-accusation', TERMS,
           'self.is_excluded(office) or not self.directory.knows(office) for office',
           'self.is_excluded(office) for office', 'P5-040')
SEES.wrong('whoever-petitions-against-their-office-is-shut-out', TERMS,
           '        if not unit and self.case.has("party", f"actor/{person}") and self.case.matter["type"] == '
           '"petition":\n            return False\n',
           '', 'P5-049')
SEES.wrong('a-party-to-a-dispute-sees-it-from-the-accused-office', TERMS,
           ' and self.case.matter["type"] == "petition":\n            return False', ':\n            return False',
           'P5-049')
SEES.wrong('a-party-sees-their-matter-in-their-post', ACCESS,
           '(case.has("party", f"actor/{reader.actor}") or self.terms', '(self.terms', 'P5-016')
SEES.wrong('whoever-stepped-back-reads-on', ACCESS, ' or self.terms.is_barred(f"actor/{reader.actor}")\n', '\n',
           'P5-015')
SEES.equivalent('an-office-that-stepped-back-reads-on',
                'nothing but an accusation bars an office, and to an office that is accused there is no such case',
                ACCESS, '\n                       or any(self.terms.is_barred(office) for office in offices))', ')')
SEES.wrong('a-post-is-not-asked-for', ACCESS,
           'return not is_shut_out and (self.directory.holds(reader.actor, reader.role, reader.unit)\n',
           'return not is_shut_out and (reader.unit in self.directory.workplaces(reader.actor)\n', 'P5-013')
SEES.wrong('a-substitute-does-not-read', ACCESS,
           '\n'
           '                                    or reader.actor in substitutes(case, reader.role, reader.unit, '
           'self.today))',
           ')', 'P5-014')
SEES.wrong('the-purpose-is-not-asked-for', ACCESS, 'rule.role == self.reader.role and rule.purpose == self.purpose',
           'rule.role == self.reader.role', 'P5-003', 'P5-007', 'P5-010')
SEES.wrong('the-role-is-not-asked-for', ACCESS, 'rule.role == self.reader.role and rule.purpose == self.purpose',
           'rule.purpose == self.purpose', 'P5-003', 'P5-004')
SEES.wrong('a-state-is-not-asked-for', ACCESS, 'is_in_state = rule.state in (None, self.case.state)',
           'is_in_state = True', 'P5-011')
SEES.wrong('accusations-are-open-above', ACCESS, ' or self.may_be_accusation() and not rule.in_accusations:', ':',
           'P5-009', 'P5-010')
SEES.wrong('what-nobody-has-assessed-is-no-accusation', ACCESS, ' or self.terms.somebody_accused or is_open_question',
           ' or self.terms.somebody_accused', 'P5-009')
SEES.wrong('a-case-that-names-somebody-is-no-accusation', ACCESS, ' or self.terms.somebody_accused or is_open_question',
           ' or is_open_question', 'P5-009')
SEES.wrong('every-resident-is-a-party', ACCESS,
           'return self.reader.unit is None and self.case.has("party", f"actor/{self.reader.actor}")',
           'return self.reader.unit is None', 'P5-001')
SEES.wrong('a-support-that-was-excused-reads-on', ACCESS,
           '\n                    and self.reader.unit not in excused_supports(self.case))', ')', 'P5-005')
SEES.wrong('an-offer-that-is-over-opens-the-case', ACCESS, 'return "isCustodyOffered" in self.case.facts',
           'return True', 'P5-012')
SEES.wrong('a-lead-that-returned-its-order-reads-on', ACCESS,
           'return rule.seat != "leadOrgan" or self.case.state != "returned"', 'return True', 'P5-004')
SEES.wrong('every-center-above-succeeds', ACCESS,
           'return self.terms.is_excluded(receiving) and self.reader.unit == self.terms.successor()', 'return True',
           'P5-046', 'P5-009')
SEES.wrong('no-center-succeeds', ACCESS,
           'return self.terms.is_excluded(receiving) and self.reader.unit == self.terms.successor()', 'return False',
           'P5-046')
SEES.wrong('permitted-answers-the-accused', DESK,
           'if case is None or Terms(case, self.directory).is_kept_from(reader.actor, reader.unit):',
           'if case is None:', 'P5-042')
SEES.wrong('a-command-answers-the-accused', DESK,
           'hidden = case is not None and Terms(case, self.directory).is_kept_from(command.actor, command.unit)',
           'hidden = False', 'P5-041', 'P5-043')
SEES.wrong('registering-tells-the-accused-nothing', DESK,
           'reason("caseExists" if self.current.opens_cases(command.action) else "caseUnknown")',
           'reason("caseUnknown")', 'P5-043')

PARTS = Group('more is shown of a case than its reader may see', 'P4', 'P5')

PARTS.same('parts-are-gathered-in-a-loop', ACCESS, 'return part in self.parts',
           'return any(part == each for each in self.parts)')
PARTS.wrong('supports-see-the-history', RULES, '("entry", "file"), relation="support")', 'FILE, relation="support")',
            'P5-005')
PARTS.wrong('supervision-reads-texts', RULES, 'Rule("supervisor", "seat", "supervision", FILE, (), "receivingCenter")',
            'Rule("supervisor", "seat", "supervision", (*FILE, "texts"), OPEN_TEXTS, "receivingCenter")', 'P5-008',
            'P5-020')
PARTS.wrong('an-audit-of-the-own-center-sees-accusations', RULES,
            'yield Rule(role, reach, purpose, FILE, (), "receivingCenter", in_accusations=False)',
            'yield Rule(role, reach, purpose, FILE, (), "receivingCenter", in_accusations=reach == "seat")', 'P5-010')
PARTS.wrong('handlers-see-cases-above', RULES, '("auditor", "above", "audit")):',
            '("auditor", "above", "audit"), ("handler", "above", "handling")):', 'P5-004', 'P5-003')
PARTS.wrong('mediators-do-not-see-who-it-is', RULES,
            'yield Rule(role, "seat", "handling", ALL, (*OPEN_TEXTS, "identity"), seat)',
            'yield Rule(role, "seat", "handling", ALL, OPEN_TEXTS, seat)', 'P5-031')
PARTS.wrong('handlers-read-what-is-guarded', RULES,
            'yield Rule(role, "seat", "handling", ALL, (*OPEN_TEXTS, "identity"), seat)',
            'yield Rule(role, "seat", "handling", ALL, (*OPEN_TEXTS, "guarded", "identity"), seat)', 'P5-022')
PARTS.wrong('chairs-read-what-is-guarded', RULES, 'ALL, OPEN_TEXTS, "chairCenter"',
            'ALL, (*OPEN_TEXTS, "guarded"), "chairCenter"', 'P5-022')
PARTS.wrong('reviewers-do-not-read-what-is-guarded', RULES, 'ALL, (*OPEN_TEXTS, "guarded", "identity"), "reviewOrgan"',
            'ALL, (*OPEN_TEXTS, "identity"), "reviewOrgan"', 'P5-022')
PARTS.wrong('parties-read-what-offices-tell-one-another', ACCESS, 'return kind == "told" or kind == "identity"',
            'return kind in ("told", "working") or kind == "identity"', 'P5-021')
PARTS.wrong('parties-read-nothing-that-is-told', ACCESS, 'return kind == "told" or kind == "identity"',
            'return kind == "identity"', 'P5-021')
PARTS.wrong('parties-do-not-read-what-a-clerk-took-down', ACCESS,
            '        if kind == "statement":\n'
            '            return "unit" in event and ("isPetition" in self.case.facts or is_only_party)\n',
            '', 'P5-020')
PARTS.wrong('parties-read-the-statement-of-the-other-side', ACCESS,
            'return "unit" in event and ("isPetition" in self.case.facts or is_only_party)', 'return True', 'P5-020',
            'P5-035')
PARTS.wrong('parties-do-not-read-their-own-words', ACCESS,
            '        if event.get("actor") == self.reader.actor and not event.get("unit"):\n'
            '            return True\n',
            '', 'P5-020', 'P5-023')
PARTS.wrong('what-is-sealed-is-working', RULES, 'CLASS_OF_NAME.get(name, "sealed")',
            'CLASS_OF_NAME.get(name, "working")', 'P5-023')
PARTS.wrong('why-a-case-is-declined-is-working', RULES, 'TOLD_BY = frozenset("""askMaterial reclassify decline',
            'TOLD_BY = frozenset("""askMaterial reclassify', 'P5-021')
PARTS.wrong('why-time-is-extended-is-working', RULES, 'requestExtension grantExtension denyExtension suspend',
            'denyExtension suspend', 'P5-021')
PARTS.wrong('why-somebody-steps-back-is-working', RULES, '"conclude recuse substitute', '"conclude substitute',
            'P5-022')
PARTS.wrong('why-somebody-stands-in-is-working', RULES, '"conclude recuse substitute', '"conclude recuse', 'P5-022')
PARTS.wrong('why-somebody-is-accused-is-working', RULES, 'nameAccused revealIdentity".split', 'revealIdentity".split',
            'P5-022')
PARTS.wrong('why-an-identity-is-read-is-working', RULES, 'nameAccused revealIdentity".split', 'nameAccused".split',
            'P5-022')
PARTS.wrong('the-record-of-a-consultation-is-open', RULES, 'if name in ("reason", "destination", "record") and',
            'if name in ("reason", "destination") and', 'P5-022')
PARTS.wrong('a-telephone-number-is-a-statement', RULES, '"telephone": "identity"}', '"telephone": "statement"}',
            'P5-031')

NAMES = Group('somebody learns who it is', 'P4', 'P5')

REVEALED = 'any(event["actor"] == self.reader.actor for event in acts(self.case, "revealIdentity"))'
NAMES.same('revealing-is-searched-for-in-a-set', ACCESS, REVEALED,
           'self.reader.actor in {event["actor"] for event in acts(self.case, "revealIdentity")}')
NAMES.wrong('the-parties-are-told-to-whoever-works-on-the-case', ACCESS,
            'return self.case.people("party") if self.has_revealed() else []', 'return self.case.people("party")',
            'P5-030')
NAMES.wrong('what-one-revealed-is-revealed-to-the-office', ACCESS, REVEALED,
            REVEALED.replace('event["actor"] == self.reader.actor', 'event.get("unit") == self.reader.unit'), 'P5-030')
NAMES.wrong('what-was-revealed-in-one-post-is-in-no-other', ACCESS, REVEALED,
            REVEALED.replace(' for', ' and event.get("unit") == self.reader.unit for', 1), 'P5-030', 'P5-031')
NAMES.wrong('names-are-read-without-revealing', ACCESS,
            'return kind in opened and (kind != "identity" or self.has_revealed())', 'return kind in opened', 'P5-031')
NAMES.wrong('a-party-is-told-the-other-side', ACCESS,
            '        if self.reader.unit is None:\n            return [self.reader.actor]\n',
            '        if self.reader.unit is None:\n            return self.case.people("party")\n', 'P5-035')
NAMES.wrong('a-history-names-residents-to-offices', ACCESS,
            'if actor and (actor == self.reader.actor or self.reader.unit and unit):',
            'if actor and (actor == self.reader.actor or self.reader.unit):', 'P5-034')
NAMES.wrong('a-history-names-officers-to-residents', ACCESS,
            'if actor and (actor == self.reader.actor or self.reader.unit and unit):',
            'if actor and (actor == self.reader.actor or unit):', 'P5-034')
NAMES.wrong('a-history-does-not-name-residents-to-themselves', ACCESS,
            'if actor and (actor == self.reader.actor or self.reader.unit and unit):',
            'if actor and self.reader.unit and unit:', 'P5-034')
NAMES.wrong('a-name-is-told-to-every-party', ACCESS, 'kind == "identity" and "unit" in event and is_only_party',
            'kind == "identity" and "unit" in event', 'P5-035', 'P5-031')
