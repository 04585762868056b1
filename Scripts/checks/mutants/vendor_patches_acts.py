"""Mutants of the vendor: where an act leads, which seats it takes, and what past acts say of a case."""

from vendor_group import Group

EFFECTS, CHRONICLE, CASE = 'vendor/cases/effects.py', 'vendor/cases/chronicle.py', 'vendor/cases/case.py'
PROCEDURE, DIRECTORY, TERMS = 'vendor/cases/procedure.py', 'vendor/cases/directory.py', 'vendor/cases/terms.py'

SEATS = Group('a seat goes to the wrong office', 'P1', 'P4', 'P5')

SEATS.same('seats-are-copied-one-by-one', CASE, 'self.seats.update(changes.get("seated", {}))',
           'self.seats |= changes.get("seated", {})')
SEATS.wrong('whoever-takes-a-case-does-not-verify-it', EFFECTS,
            'elif action == "acceptCustody":\n'
            '        found = dict.fromkeys(("receivingCenter", "verifyingCenter"), unit)',
            'elif action == "acceptCustody":\n        found = dict.fromkeys(("receivingCenter",), unit)', 'P4-041')
SEATS.wrong('whoever-takes-a-case-did-not-send-it', EFFECTS,
            '        if s.seat("sender") == s.seat("receivingCenter"):\n            found["sender"] = unit\n', '',
            'P4-043', 'P4-041')
SEATS.wrong('whoever-takes-a-case-sent-it', EFFECTS, 'if s.seat("sender") == s.seat("receivingCenter"):',
            'if s.seat("sender") != unit:', 'P4-041')
SEATS.equivalent('another-lead-has-the-sender-of-before',
                 'the sender moves with custody, so that whoever sends a case again is the sender of before', EFFECTS,
                 'found = {"sender": unit, "leadOrgan": detail.get("lead")}',
                 'found = {"sender": s.seat("sender") or unit, "leadOrgan": detail.get("lead")}')
SEATS.wrong('an-agreement-takes-the-lead', EFFECTS, 'action == "agree" and s.seat("leadOrgan") is None or',
            'action == "agree" or', 'P4-034', 'P2-015')
SEATS.wrong('nobody-leads-what-was-settled-on-the-spot', EFFECTS, ' or action == "settleOnSpot":', ':', 'P1-029')
SEATS.wrong('a-re-review-stays-with-the-organ-of-review', EFFECTS,
            'elif action in ("requestReview", "requestReReview"):', 'elif action == "requestReview":', 'P1-013',
            'P4-065')
SEATS.wrong('the-first-mediation-body-stays', EFFECTS, 'found = {"mediationBody": unit}',
            'found = {"mediationBody": s.seat("mediationBody") or unit}', 'P4-029', 'P1-008')
SEATS.wrong('the-chair-that-was-named-first-stays', EFFECTS, 'found = {"chairCenter": detail.get("chair")}',
            'found = {"chairCenter": s.seat("chairCenter") or detail.get("chair")}', 'P4-027')
SEATS.wrong('every-new-seat-is-a-state-that-was-entered', CASE, 'if event["to"] != self.state:', 'if True:', 'P1-062',
            'P4-033', 'P2-010')
SEATS.wrong('supports-of-another-lead-are-not-bound', EFFECTS,
            '    if action in ("dispatch", "replaceLead"):\n        found += [("support"',
            '    if action == "dispatch":\n        found += [("support"', 'P4-006', 'P4-011', 'P5-005')
SEATS.wrong('added-supports-are-not-bound', EFFECTS,
            '    if action == "addSupport":\n        found.append(("support", detail["unit"]))\n', '', 'P4-006',
            'P5-005')

PAST = Group('a past act is forgotten, or one that is over still counts', 'P1', 'P4', 'P5')

PAST.same('the-last-act-is-searched-for-from-the-end', CHRONICLE,
          '    found = acts(case, *actions)\n    return found[-1] if found else None',
          '    return next((event for event in reversed(case.events) if event["action"] in actions), None)')
PAST.wrong('a-support-that-leads-supports-still', CHRONICLE,
           'gone = (done, event["changes"].get("seated", {}).get("leadOrgan"))', 'gone = (done,)', 'P4-011')
PAST.wrong('an-excused-part-is-open', CHRONICLE,
           '        elif action == "excuseOrder":\n            done = detail["unit"]\n', '', 'P4-007', 'P4-002')
PAST.wrong('added-parts-are-done', CHRONICLE,
           '        elif action == "addSupport":\n            found.append(detail["unit"])\n', '', 'P4-002', 'P4-006')
PAST.wrong('another-lead-lets-every-support-off', CHRONICLE, '            found += detail.get("supports", ())\n',
           '            found = list(detail.get("supports", ()))\n', 'P4-002', 'P4-010')
PAST.wrong('an-excused-support-that-is-asked-again-stays-excused', CHRONICLE,
           '            found -= {*detail.get("supports", ()), detail.get("unit")}\n', '            pass\n', 'P5-005',
           'P4-004')
PAST.wrong('leads-of-another-order-were-never-sent', CHRONICLE, 'for event in acts(case, "dispatch", "replaceLead")]',
           'for event in acts(case, "dispatch")]', 'P4-011')
PAST.wrong('only-the-last-whistle-calls', CHRONICLE, 'for event in acts(case, "whistle") for office',
           'for event in acts(case, "whistle")[-1:] for office', 'P4-018', 'P4-019')

PLACE = Group('what lies over what is mistaken', 'P1', 'P4', 'P5')

PLACE.same('the-offices-above-are-gathered-in-a-loop', DIRECTORY,
           'return {office for _, office in self.posts.get(person, ())}',
           'return {post[1] for post in self.posts.get(person, ())}')
PLACE.wrong('a-center-is-under-no-organ', DIRECTORY,
            'return f"organ/{entry[\'superior\']}" if "superior" in entry else None', 'return None', 'P1-064', 'P4-065',
            'P5-040')
PLACE.wrong('posts-that-are-loaded-are-added', DIRECTORY, 'self.posts[each["id"]] = {',
            'self.posts[each["id"]] = self.posts.get(each["id"], set()) | {', 'P1-100', 'P6-027', 'P5-013')
PLACE.wrong('the-nearest-office-above-succeeds', TERMS,
            '\n                     if self.directory.knows(each) and not self.is_excluded(each)), None)',
            '\n                     if self.directory.knows(each)), None)', 'P4-043', 'P5-046')
PLACE.wrong('a-case-stays-where-the-top-is-accused', TERMS,
            'return self.somebody_accused and self.is_accused(known[-1] if known else self.receiving)', 'return False',
            'P5-052')
PLACE.wrong('a-case-leaves-where-anybody-above-is-accused', TERMS,
            'self.is_accused(known[-1] if known else self.receiving)',
            'any(self.is_accused(each) for each in [self.receiving, *known])', 'P5-052', 'P4-043', 'P5-040')
PLACE.wrong('an-office-under-the-accused-is-not-shut-out', TERMS, 'return self.is_under_accused(office)\n',
            'return self.is_accused(office)\n', 'P5-040', 'P4-043')
PLACE.wrong('where-a-case-must-leave-everybody-is-shut-out', TERMS,
            'if self.must_leave() and office in [self.receiving, *self.directory.above(self.receiving)]:', 'if False:',
            'P5-052')
PLACE.wrong('a-case-that-may-begin-ends-a-day-early', PROCEDURE, 'return self.wire["inForceFrom"] <= day <=',
            'return self.wire["inForceFrom"] < day <=', 'P1-108', 'P5-220')
PLACE.wrong('a-procedure-that-ended-goes-on', PROCEDURE,
            'return self.wire["inForceFrom"] <= day <= self.wire.get("inForceThrough", day)',
            'return self.wire["inForceFrom"] <= day', 'P7-019', 'P5-220', 'P1-108')
