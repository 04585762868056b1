"""Mutants of the vendor: posts, permissions, reaches, vetoes, and who has done what in a case."""

from vendor_group import Group

STANDING, TERMS, EFFECTS = 'vendor/cases/standing.py', 'vendor/cases/terms.py', 'vendor/cases/effects.py'
CHRONICLE, DIRECTORY = 'vendor/cases/chronicle.py', 'vendor/cases/directory.py'

POST = Group('an act is done by somebody who may not', 'P1', 'P4', 'P5')

POST.same('a-seat-is-asked-for-after-what-is-above-it', STANDING,
          '    if kind == "seat":\n        return unit == office\n    if kind == "above":\n'
          '        return unit in s.directory.above(office)\n',
          '    if kind == "above":\n        return unit in s.directory.above(office)\n    if kind == "seat":\n'
          '        return unit == office\n')
POST.wrong('whoever-works-somewhere-holds-every-post', STANDING,
           'elif not holds_post(s, s.command.actor, s.command.role, s.unit):',
           'elif s.unit not in s.directory.workplaces(s.command.actor):', 'P1-100')
POST.wrong('a-post-is-held-at-every-office', STANDING, 'return s.directory.holds(person, role, unit) or stands_in',
           'return role in {held for held, _ in s.directory.posts.get(person, ())} or stands_in', 'P1-100')
POST.wrong('a-head-does-what-a-handler-does', STANDING, 'if permission["role"] == s.command.role\n',
           'if permission["role"] in (s.command.role, {"unitHead": "handler"}.get(s.command.role))\n', 'P1-053',
           'P1-101')
POST.wrong('a-director-does-what-a-dispatcher-does', STANDING, 'if permission["role"] == s.command.role\n',
           'if permission["role"] in (s.command.role, {"director": "dispatcher"}.get(s.command.role))\n', 'P1-101',
           'P1-042', 'P1-900')
POST.wrong('whoever-is-above-sits-in-the-seat', STANDING, '        return unit == office\n',
           '        return unit in [office, *s.directory.above(office)]\n', 'P1-101', 'P1-001')
POST.wrong('an-office-is-above-itself', STANDING, 'return unit in s.directory.above(office)',
           'return unit in [office, *s.directory.above(office)]', 'P1-101', 'P4-043')
POST.wrong('only-what-is-directly-above-is', STANDING, 'return unit in s.directory.above(office)',
           'return unit == s.directory.directly_above(office)', 'P4-046', 'P4-047', 'P4-043')
POST.wrong('whoever-serves-the-same-place-is-within', DIRECTORY,
           'return inside(self.division(office), self.division(other))',
           'return inside(self.division(other), self.division(office))', 'P1-020', 'P1-101')
POST.wrong('a-relation-is-not-asked-for', STANDING,
           'return s.case is not None and s.case.has(relation, s.actor, s.unit)', 'return s.case is not None', 'P1-073',
           'P4-061', 'P4-006', 'P1-101')
POST.wrong('a-party-acts-for-an-office', STANDING, 'return s.unit is None\n', 'return True\n', 'P1-101', 'P4-068')
POST.equivalent('everybody-leads', 'no permission asks for the relation `lead`: who leads is told by its seat',
                STANDING, 'return s.sits("leadOrgan")', 'return True')
POST.wrong('a-person-acts-as-the-clock', STANDING, 'if s.command.role == "clock":', 'if s.command.role == "time":',
           'P4-017', 'P5-181')
POST.wrong('nobody-stands-in', STANDING, ' or stands_in\n', '\n', 'P4-056')
POST.wrong('a-substitute-stands-in-a-day-less', CHRONICLE, 'and day <= each["through"]]', 'and day < each["through"]]',
           'P4-056', 'P5-014')
POST.wrong('a-substitute-stands-in-for-ever', CHRONICLE, ' and day <= each["through"]]', ']', 'P4-056', 'P5-014')
POST.wrong('a-substitute-stands-in-for-every-post', CHRONICLE, '(each["role"], each["unit"]) == (role, office)',
           'each["unit"] == office', 'P4-056')
POST.wrong('anybody-registers-for-any-center', STANDING,
           'return (s.brings("registration") or {}).get("receiving") if seat in ("receivingCenter", '
           '"verifyingCenter") else None',
           'return s.unit', 'P1-020')

VETO = Group('somebody acts who is barred', 'P1', 'P4', 'P5')

VETO.same('what-bars-is-a-set', TERMS, 'return any(self.case.has(relation, subject) for relation in BARRING)',
          'return not all(not self.case.has(relation, subject) for relation in BARRING)')
VETO.wrong('one-permission-that-bars-is-enough', STANDING,
           'any(not permission["isBarredByVeto"] for permission in permissions(s))',
           'not all(permission["isBarredByVeto"] for permission in s.row["who"])', 'P1-102', 'P4-058')
VETO.wrong('nobody-is-barred', STANDING, 'return s.terms.vetoes(s.command.actor, s.unit)', 'return []', 'P1-102',
           'P4-058', 'P4-068')
VETO.equivalent('only-the-first-relation-bars',
                'whoever is accused sees no such case, and nobody is made `interested` but a party: stepping back '
                'is all that is kept of those who act',
                TERMS, 'if own or not unit:\n            return own', 'if own or not unit:\n            return own[:1]')
VETO.wrong('whoever-may-not-act-is-not-told-of-vetoes', STANDING, 'return post_reasons(s) + [',
           'return post_reasons(s) or [', 'P1-102', 'P7-020', 'P1-093')
VETO.wrong('whoever-stepped-back-acts-on', TERMS, 'BARRING = ("interested", "accused", "accusedUnit", "recused")',
           'BARRING = ("interested", "accused", "accusedUnit")', 'P4-058', 'P1-102', 'P5-015')
VETO.equivalent('an-office-is-not-barred-itself',
                'nothing but an accusation bars an office, and to an office that is accused there is no such case',
                TERMS, 'subjects = [f"actor/{person}", *([unit] if unit else [])]', 'subjects = [f"actor/{person}"]')
VETO.wrong('a-party-handles-their-own-matter', TERMS,
           'return ["interested"] if self.case.has("party", subjects[0]) else []', 'return []', 'P4-068', 'P5-016')
VETO.equivalent('an-excluded-office-is-not-vetoed',
                'to whoever acts or asks for an office that is shut out there is no such case, which is told first',
                TERMS, '        if self.is_excluded(unit):\n            return ["accusedUnit"]\n', '')
VETO.wrong('whoever-submits-has-not-handled', EFFECTS, '("accept", "submit", "completeOrder"',
           '("accept", "completeOrder"', 'P1-057', 'P5-070', 'P1-066')
VETO.wrong('whoever-accepts-has-not-handled', EFFECTS, 'HANDLING = ("accept", "submit"', 'HANDLING = ("submit"',
           'P1-057', 'P5-070', 'P1-066')
VETO.wrong('whoever-completes-a-part-has-not-handled', EFFECTS, '"submit", "completeOrder", "settleOnSpot"',
           '"submit", "settleOnSpot"', 'P1-057', 'P5-070', 'P1-066')
VETO.wrong('whoever-settles-on-the-spot-has-not-handled', EFFECTS, '"settleOnSpot", "startMediation", "agree"',
           '"startMediation", "agree"', 'P1-029', 'P1-057')
VETO.wrong('whoever-starts-to-mediate-has-not-handled', EFFECTS, '"startMediation", "agree", "endMediation")',
           '"agree", "endMediation")', 'P1-057', 'P1-066', 'P5-070')
VETO.wrong('whoever-agrees-has-not-handled', EFFECTS, '"startMediation", "agree", "endMediation")',
           '"startMediation", "endMediation")', 'P1-057', 'P1-066', 'P5-070')
VETO.wrong('whoever-ends-mediation-has-not-handled', EFFECTS, '"agree", "endMediation")', '"agree",)', 'P1-057',
           'P1-066', 'P5-070')
VETO.wrong('a-dispatcher-who-ends-mediation-has-handled', EFFECTS, 'role not in ("clock", "dispatcher")',
           'role != "clock"', 'P1-035', 'P1-057', 'P4-031')
VETO.wrong('whoever-hears-has-not-handled', EFFECTS, ' or action in HEARINGS and role == "handler"', '', 'P1-057',
           'P1-066', 'P4-066')
VETO.wrong('a-reviewer-who-hears-has-handled', EFFECTS, ' or action in HEARINGS and role == "handler"',
           ' or action in HEARINGS', 'P1-066', 'P4-054', 'P4-066')
VETO.wrong('whoever-sends-back-has-not-decided', EFFECTS, '("verify", "sendBack", "decideReview"',
           '("verify", "decideReview"', 'P1-066', 'P4-066')
VETO.wrong('whoever-verifies-has-not-decided', EFFECTS, '("verify", "sendBack", "decideReview"',
           '("sendBack", "decideReview"', 'P1-066', 'P4-066')
VETO.wrong('whoever-reviews-has-not-decided', EFFECTS, '"decideReview", "remand")', '"remand")', 'P1-066', 'P4-066')
VETO.wrong('whoever-remands-has-not-decided', EFFECTS, '"decideReview", "remand")', '"decideReview",)', 'P1-066',
           'P4-066', 'P4-067')
VETO.wrong('a-resident-who-registers-is-no-party', EFFECTS,
           '    if action == "register" and role == "party":\n        found += people("party", [s.command.actor])\n',
           '', 'P1-073', 'P5-001', 'P5-023')
VETO.wrong('representatives-are-no-parties', EFFECTS, 'found += people("party", detail.get("people", ()))',
           'found += people("representative", detail.get("people", ()))', 'P4-061', 'P4-060')
VETO.wrong('reclassifying-accuses-nobody', EFFECTS, 'if action in ("assess", "reclassify"):', 'if action == "assess":',
           'P1-034', 'P5-040', 'P4-059')
VETO.wrong('an-assessment-accuses-no-office', EFFECTS, ' + units(detail.get("accusedUnits", ()))', '', 'P5-040',
           'P4-059', 'P4-005')
VETO.wrong('named-offices-are-not-accused', EFFECTS, ' + units(detail.get("units", ()))', '', 'P5-040', 'P4-059')
VETO.wrong('whoever-registers-for-somebody-answers-for-nothing', CHRONICLE,
           'for event in acts(case, "register", "acceptHandOver"):', 'for event in acts(case, "acceptHandOver"):',
           'P4-044')
VETO.wrong('a-resident-is-first-asked', CHRONICLE, 'holder = event["actor"] if event["role"] != "party" else None',
           'holder = event["actor"]', 'P4-044')
VETO.wrong('a-hand-over-that-was-declined-is-accepted', CHRONICLE,
           'last(case, "offerHandOver", "acceptHandOver", "declineHandOver")',
           'last(case, "offerHandOver", "acceptHandOver")', 'P4-045')
