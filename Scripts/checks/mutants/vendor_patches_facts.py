"""Mutants of the vendor: another person or office passes for the right one, or what is brought is not looked at."""

from vendor_group import Group

COMMAND, TERMS, FACTS = 'vendor/cases/command.py', 'vendor/cases/terms.py', 'vendor/cases/facts/'
FILING, ORDERS, OUTCOME, PEOPLE = FACTS + 'filing.py', FACTS + 'orders.py', FACTS + 'outcome.py', FACTS + 'people.py'
REVIEW, CUSTODY, MERGING, SUPERVISION = (FACTS + 'review.py', FACTS + 'custody.py', FACTS + 'merging.py',
                                         FACTS + 'supervision.py')
CHRONICLE = 'vendor/cases/chronicle.py'

SAME = Group('another person or office passes for the right one', 'P1', 'P4', 'P5')

SAME.same('the-lead-is-found-by-its-seat', ORDERS,
          '    return s.detail["unit"] not in [*open_supports(s.case), s.seat("leadOrgan")]',
          '    return s.detail["unit"] != s.seat("leadOrgan") and s.detail["unit"] not in open_supports(s.case)')
SAME.wrong('the-lead-supports-itself', ORDERS, '[*open_supports(s.case), s.seat("leadOrgan")]', 'open_supports(s.case)',
           'P4-004')
SAME.wrong('an-office-that-ever-supported-completes', ORDERS, 'return office in open_supports(s.case)\n',
           'return s.case.has("support", office)\n', 'P4-006', 'P4-007')
SAME.wrong('the-order-of-another-support-is-completed', ORDERS,
           'office = s.unit if s.brings("completion") is not None else',
           'office = next(iter(open_supports(s.case)), None) if s.brings("completion") is not None else', 'P4-006')
SAME.wrong('one-support-that-is-done-is-all', ORDERS, 'any(office != done for office in open_supports(s.case))',
           'all(office != done for office in open_supports(s.case))', 'P4-002')
SAME.wrong('orders-of-supports-need-not-be-done', ORDERS, 'bool((order or {}).get("supports")) or any(', 'any(',
           'P4-002', 'P4-008')
SAME.wrong('a-return-uses-up-that-of-others', ORDERS, 's.unit not in answered(s.case, "object")',
           'not answered(s.case, "object")', 'P4-013')
SAME.wrong('an-office-returns-as-often-as-it-likes', ORDERS,
           'return s.unit is not None and s.unit not in answered(s.case, "object")', 'return s.unit is not None',
           'P4-013')
SAME.wrong('a-lead-of-before-leads-again', ORDERS, 's.detail["lead"] not in leads_sent(s.case)',
           's.detail["lead"] != s.seat("leadOrgan")', 'P4-011')
SAME.wrong('any-office-may-lead', ORDERS, 's.brings("order") is not None and s.directory.knows(s.detail["lead"])',
           's.brings("order") is not None', 'P4-001', 'P1-043')
SAME.wrong('an-office-is-called-twice-at-once', ORDERS, 'bool(offices) and len(set(offices)) == len(offices) and not',
           'bool(offices) and not', 'P4-018')
SAME.wrong('an-office-is-called-again', ORDERS, 'not {s.unit, *called(s.case)} & set(offices)', 's.unit not in offices',
           'P4-018')
SAME.wrong('a-center-calls-itself', ORDERS, 'not {s.unit, *called(s.case)} & set(offices)',
           'not set(called(s.case)) & set(offices)', 'P4-018')
SAME.wrong('whoever-asks-for-a-whistle-blows-it', ORDERS, 's.detail["requestedBy"] != s.command.actor', 'True',
           'P4-018', 'P5-072')
SAME.wrong('whoever-is-excused-reports-in', ORDERS, 'answered(s.case, "reportIn", "excuse")',
           'answered(s.case, s.command.action)', 'P4-020', 'P4-019')
SAME.wrong('whoever-is-excused-is-rated', ORDERS, 's.detail["unit"] in answered(s.case, "reportIn")',
           's.detail["unit"] in answered(s.case, "reportIn", "excuse")', 'P4-021')
SAME.wrong('no-support-is-under-the-accused', ORDERS,
           'return is_chair_out or any(s.terms.is_under_accused(each) for each in reached(s))',
           'return is_chair_out or any(s.terms.is_accused(each) for each in reached(s))', 'P4-005', 'P5-045')
SAME.wrong('the-accused-are-reached-as-supports', ORDERS, '"order": ("lead", "supports")', '"order": ("lead",)',
           'P4-005', 'P5-045')
SAME.wrong('the-accused-are-invited', ORDERS, '"consultation": ("invited",)', '"consultation": ()', 'P4-023', 'P5-045')
SAME.wrong('the-accused-are-called', ORDERS, '"whistle": ("called",)', '"whistle": ()', 'P4-018', 'P5-045')
SAME.wrong('the-accused-take-the-chair', ORDERS, 'return is_chair_out or any(', 'return any(', 'P4-023', 'P5-045')
SAME.wrong('whoever-stepped-back-takes-the-chair', ORDERS,
           'return chair is not None and s.terms.is_barred(chair) or any(', 'return any(', 'P4-058', 'P4-023')
SAME.equivalent('offices-that-stepped-back-are-reached',
                'only a history that is loaded makes an office step back, and the vendor loads none', ORDERS,
                'for relation in ("interested", "recused"))', 'for relation in ("interested",))')
SAME.wrong('where-the-accused-work-is-not-accused', TERMS,
           '        return self.case.has("accusedUnit", office) or any(\n'
           '            office in self.directory.workplaces(person) for person in self.case.people("accused"))',
           '        return self.case.has("accusedUnit", office)', 'P4-005', 'P5-040', 'P5-045')
SAME.wrong('a-grid-is-under-no-accused-center', TERMS,
           'around = self.directory.centers_around(office) if office.startswith("grid/") else []', 'around = []',
           'P5-040', 'P5-045', 'P4-005')
SAME.wrong('the-chair-is-invited', REVIEW, ' and chair not in invited', '', 'P4-023')
SAME.wrong('any-office-takes-the-chair', REVIEW, 'return may_chair and bool(invited)', 'return bool(invited)', 'P4-023')
SAME.wrong('a-member-works-for-the-accused', REVIEW, ' or s.terms.works_for_excluded(person)\n', '\n', 'P4-025',
           'P5-048')
SAME.wrong('an-office-present-is-under-the-accused', REVIEW, ' or s.terms.is_under_accused(office) for', ' for',
           'P4-025', 'P5-048')
SAME.wrong('a-party-is-a-member', REVIEW, 'return s.case.has("party", subject) or s.terms', 'return s.terms', 'P4-025')
SAME.wrong('a-representative-is-barred', REVIEW,
           's.terms.is_barred(f"actor/{person}") for person in s.detail.get("people", ()))',
           'False for person in s.detail.get("people", ()))', 'P4-060', 'P5-048')
SAME.wrong('review-is-asked-of-any-organ-above', REVIEW,
           'return organ == next((each for each in above if not s.terms.is_under_accused(each)), above[0])',
           'return organ in above', 'P1-064', 'P4-065')
SAME.wrong('review-is-asked-of-the-accused', REVIEW,
           'next((each for each in above if not s.terms.is_under_accused(each)), above[0])', 'above[0]', 'P4-065',
           'P4-077')
SAME.wrong('re-review-is-asked-above-the-lead', REVIEW, 's.seat("leadOrgan" if is_first else "reviewOrgan")',
           's.seat("leadOrgan")', 'P1-064', 'P4-065')
SAME.wrong('review-is-asked-of-an-organ-of-the-same-place', REVIEW,
           'organ != base and own != other and inside(own, other)', 'organ != base and inside(own, other)', 'P4-065',
           'P1-064')
SAME.wrong('a-case-ascends-past-a-tier', CUSTODY, 'center_named(s) == s.terms.successor()',
           'center_named(s) in s.directory.above(s.seat("receivingCenter"))', 'P4-039')
SAME.wrong('a-case-descends-past-a-tier', CUSTODY,
           's.directory.directly_above(center_named(s)) == s.seat("receivingCenter")',
           's.seat("receivingCenter") in s.directory.above(center_named(s))', 'P4-040')
SAME.wrong('an-offer-that-was-withdrawn-is-taken', CUSTODY, 's.keeps("isCustodyOffered") and s.sits("offeredCenter")',
           's.sits("offeredCenter")', 'P4-041')
SAME.wrong('any-center-takes-an-offered-case', CUSTODY, 's.keeps("isCustodyOffered") and s.sits("offeredCenter")',
           's.keeps("isCustodyOffered")', 'P4-041')
SAME.wrong('any-office-above-takes-a-case-of-the-accused', CUSTODY, 's.unit == s.terms.successor()',
           's.unit in s.directory.above(s.seat("receivingCenter"))', 'P4-043', 'P5-046')
SAME.wrong('anybody-hands-over', CUSTODY, 'first_asked(s.case) == s.command.actor', 'first_asked(s.case) is not None',
           'P4-044')
SAME.wrong('anybody-takes-a-hand-over', CUSTODY, 'offered_to(s.case) == s.command.actor',
           'offered_to(s.case) is not None', 'P4-045')
SAME.wrong('whoever-imposed-annuls', SUPERVISION, 'card(s).actor == s.command.actor', 'False', 'P4-048', 'P5-073')
SAME.wrong('any-tier-annuls', SUPERVISION, 'return s.unit in [imposing, *s.directory.above(imposing)]', 'return True',
           'P4-048', 'P5-073')
SAME.wrong('the-tier-that-imposed-does-not-annul', SUPERVISION,
           'return s.unit in [imposing, *s.directory.above(imposing)]', 'return s.unit in s.directory.above(imposing)',
           'P4-048')
SAME.wrong('what-time-imposed-is-nobodys', SUPERVISION, 'imposing = card(s).unit or s.seat("receivingCenter")',
           'imposing = card(s).unit', 'P4-048')
SAME.wrong('a-head-of-another-office-recuses', PEOPLE, '\n            and s.unit in s.directory.workplaces(person))',
           ')', 'P4-058', 'P5-074')
SAME.wrong('whoever-names-a-substitute-is-one', PEOPLE, 'person not in (s.detail["absent"], s.command.actor)',
           'person != s.detail["absent"]', 'P4-057')
SAME.wrong('a-substitute-works-anywhere', PEOPLE,
           'bool(s.directory.workplaces(person) & {office, *s.directory.above(office)})\n            and person',
           'person', 'P4-057')
SAME.wrong('a-substitute-works-for-the-accused', PEOPLE, ' or s.terms.works_for_excluded(person))\n', ')\n', 'P5-048',
           'P4-057', 'P4-038')
SAME.wrong('a-post-that-is-not-held-is-stood-in-for', PEOPLE,
           's.brings("substitution") is not None and s.directory.holds(\n'
           '        s.detail["absent"], s.detail["role"], s.detail["unit"])',
           's.brings("substitution") is not None', 'P4-057')
SAME.wrong('a-mediator-is-appointed-again', PEOPLE, 'is_free(s, mediator["actor"]) and mediator not in before',
           'is_free(s, mediator["actor"])', 'P4-038')
SAME.wrong('a-party-is-accused', PEOPLE, '{"assessment": "accused", "accused": "people"}', '{"assessment": "accused"}',
           'P4-059', 'P5-047')
SAME.wrong('a-party-is-accused-by-an-assessment', PEOPLE, '{"assessment": "accused", "accused": "people"}',
           '{"accused": "people"}', 'P5-047', 'P1-034', 'P4-059')
SAME.wrong('a-clerk-registers-their-own-matter', FILING, 's.command.actor in s.detail.get("parties", ())', 'False',
           'P1-023')
SAME.wrong('a-notice-is-given-in-the-place-of-another', FILING, '.get("answers") == answer and s.sits(*seats)',
           '.get("answers") == answer', 'P4-072')
SAME.wrong('a-case-merges-into-a-hidden-one', MERGING,
           'hidden = other is None or Terms(other, s.directory).is_kept_from(s.command.actor, s.unit)',
           'hidden = other is None', 'P5-044')
SAME.wrong('a-case-merges-into-one-that-ended', MERGING, 'other is not None and not s.procedure.is_end(other.state)',
           'other is not None', 'P4-063', 'P1-041')

WHAT = Group('what is brought is not looked at', 'P1', 'P4', 'P5')

WHAT.same('white-space-is-left-out-by-a-search', COMMAND, 'and value.strip(WHITE_SPACE) for given',
          'and any(each not in WHITE_SPACE for each in value) for given')
WHAT.wrong('a-blank-text-is-one', COMMAND, 'value.strip(WHITE_SPACE)', 'value', 'P1-021')
WHAT.wrong('blanks-are-blanks-of-the-keyboard', COMMAND, 'value.strip(WHITE_SPACE)', 'value.strip(" \\t\\n")', 'P1-021')
WHAT.wrong('blanks-are-what-the-language-takes-for-them', COMMAND, 'value.strip(WHITE_SPACE)',
           'value.strip(WHITE_SPACE + "\\x1c\\x1d\\x1e\\x1f")', 'P1-021')
WHAT.wrong('names-may-hold-any-letters', COMMAND, 're.compile(r"[A-Za-z0-9._:-]{1,64}", re.ASCII)',
           're.compile(r"[\\w.:-]{1,64}")', 'P1-112', 'P1-025', 'P5-211')
WHAT.wrong('an-opinion-answers-everything', OUTCOME,
           'return s.detail["document"] == DOCUMENT_OF_CLASS.get(petition_class(s.case))',
           'return s.detail["document"] in ("opinion", DOCUMENT_OF_CLASS.get(petition_class(s.case)))', 'P1-055')
WHAT.wrong('a-reply-answers-a-dispute', OUTCOME, '"dispute": ("agreement", "failureNotice")',
           '"dispute": ("agreement", "failureNotice", "reply")', 'P1-055')
WHAT.wrong('the-class-of-the-first-assessment-stays', CHRONICLE, 'event = last(case, "assess", "reclassify")',
           'event = last(case, "assess")', 'P1-055', 'P1-035')
WHAT.equivalent('it-was-checked-by-whatever-way', 'the form of a message knows of these two ways and of no other', OUTCOME,
                'get("method") in ("party", "evidence")', 'get("method") is not None')
WHAT.wrong('a-criminal-dispute-is-settled-on-the-spot', FILING, 'kind == "dispute" and matter["nature"] == "civil"\n',
           'kind == "dispute"\n', 'P1-028')
WHAT.wrong('every-incident-is-settled-on-the-spot', FILING,
           'kind == "incident" and matter["kind"] in ("hazard", "event")', 'kind == "incident"', 'P1-028')
WHAT.wrong('a-dispute-of-any-nature-is-mediated', FILING,
           'return s.matter()["nature"] == "civil" and "petitionClass" not in s.detail',
           'return "petitionClass" not in s.detail', 'P4-029')
WHAT.wrong('a-petition-of-any-class-is-mediated', FILING, 'return classified_as(("route6",))(s)',
           'return is_petition(s)', 'P4-029', 'P4-038')
WHAT.wrong('what-is-no-petition-gets-a-class', FILING,
           's.brings("assessment") is not None and ("petitionClass" in s.detail) == is_petition(s)',
           's.brings("assessment") is not None and ("petitionClass" in s.detail or not is_petition(s))', 'P1-031')
WHAT.wrong('a-petition-gets-no-class', FILING,
           's.brings("assessment") is not None and ("petitionClass" in s.detail) == is_petition(s)',
           's.brings("assessment") is not None and ("petitionClass" not in s.detail or is_petition(s))', 'P1-031')
WHAT.wrong('a-clear-name-is-a-clear-address', FILING, 's.matter()["isNameClear"] and s.matter()["isAddressClear"]',
           's.matter()["isNameClear"]', 'P2-003', 'P2-090', 'P5-092')
WHAT.wrong('an-incident-is-taken-back', FILING, 's.case.matter["type"] != "incident"', 's.case.matter != {}', 'P1-076')
WHAT.wrong('all-mediation-is-peoples', OUTCOME, ' and begun["detail"]["kind"] == "people"', '', 'P4-035', 'P2-015')
WHAT.wrong('an-oral-agreement-needs-no-record', OUTCOME, 'else (\n        "isRecordedByMediator",)', 'else ()',
           'P4-032')
WHAT.wrong('a-petition-is-referred-to-a-center-outside', FILING,
           's.detail["isOutside"] and s.detail["destination"].startswith("organ/")', 's.detail["isOutside"]', 'P5-052')
WHAT.wrong('a-case-is-referred-to-the-accused', FILING,
           's.brings("referral") is not None and s.terms.is_under_accused(s.detail["destination"])', 'False', 'P1-040',
           'P5-045')
WHAT.wrong('a-delegation-is-named-for-whatever-matter', PEOPLE,
           'if s.brings("representatives") is None or s.case.matter["type"] != "petition":',
           'if s.brings("representatives") is None:', 'P4-060')
WHAT.wrong('offices-that-are-named-do-not-count', PEOPLE, 'bool(s.detail.get("people") or s.detail.get("units"))',
           'bool(s.detail.get("people"))', 'P4-059')
