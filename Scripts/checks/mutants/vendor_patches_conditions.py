"""Mutants of the vendor: a condition or a bound holds where it does not, or does not hold where it does."""

from vendor_group import Group

GUARDS, FACTS = 'vendor/cases/guards.py', 'vendor/cases/facts/'
FILING, ORDERS, OUTCOME, PEOPLE = FACTS + 'filing.py', FACTS + 'orders.py', FACTS + 'outcome.py', FACTS + 'people.py'
REVIEW, MERGING, SUPERVISION = FACTS + 'review.py', FACTS + 'merging.py', FACTS + 'supervision.py'

LOGIC = Group('one of several conditions is enough, or all are asked for', 'P1', 'P4', 'P5')

LOGIC.same('a-condition-that-does-not-hold-implies-anything', GUARDS,
           'return not inner(guard["when"]) or inner(guard["then"])',
           'return inner(guard["then"]) if inner(guard["when"]) else True')
LOGIC.wrong('one-of-all-is-enough', GUARDS, 'return all(inner(part) for part in guard["all"])',
            'return any(inner(part) for part in guard["all"])', 'P1-054')
LOGIC.wrong('all-of-any-are-asked-for', GUARDS, 'return any(inner(part) for part in guard["any"])',
            'return all(inner(part) for part in guard["any"])', 'P1-039', 'P1-901')
LOGIC.wrong('a-condition-is-asked-for-whenever', GUARDS, 'return not inner(guard["when"]) or inner(guard["then"])',
            'return inner(guard["then"])', 'P1-046', 'P1-034', 'P1-901')
LOGIC.wrong('a-condition-is-never-asked-for', GUARDS, 'return not inner(guard["when"]) or inner(guard["then"])',
            'return True', 'P1-046', 'P1-034', 'P5-050')
LOGIC.wrong('what-is-overdue-is-not-live', GUARDS, 'return live(guard["live"])',
            'return live(guard["live"]) and not overdue(guard["live"])', 'P2-018', 'P1-090', 'P2-009')
LOGIC.wrong('permitted-reads-all-as-any', GUARDS, 'is_and = ("all" in guard) == positive', 'is_and = positive',
            'P1-092', 'P1-094')
LOGIC.wrong('the-consent-of-one-party-is-enough', OUTCOME,
            'return set(parties) <= set(s.detail.get("consenting", ())) and',
            'return bool(set(parties) & set(s.detail.get("consenting", ()))) and', 'P4-028', 'P5-080')
LOGIC.wrong('parties-that-nobody-knows-consent', OUTCOME, ' and len(parties) >= needed', '', 'P4-028', 'P5-080')
LOGIC.wrong('a-refusal-counts-where-all-refuse', OUTCOME,
            'bool(set(s.case.people("party")) & set(s.detail.get("refusing", ())))',
            'set(s.case.people("party")) <= set(s.detail.get("refusing", ()))', 'P4-028', 'P5-080')
LOGIC.wrong('a-refusal-of-anybody-counts', OUTCOME,
            'bool(set(s.case.people("party")) & set(s.detail.get("refusing", ())))', 'bool(s.detail.get("refusing"))',
            'P4-028')
LOGIC.wrong('one-party-declares-for-all', OUTCOME, 'return bool(parties) and parties <= declaring',
            'return bool(parties & declaring)', 'P4-062', 'P1-075', 'P4-035')
LOGIC.wrong('whoever-withdraws-must-name-themselves', OUTCOME,
            '    if s.command.action == "withdraw":\n        declaring.add(s.command.actor)\n', '', 'P1-073', 'P1-901')
LOGIC.wrong('nobody-at-all-declares-together', OUTCOME, 'return bool(parties) and parties <= declaring',
            'return parties <= declaring', 'P4-062', 'P1-075')
LOGIC.wrong('half-of-the-offices-is-a-quorum', REVIEW, 'len(present) * 100 > len(invited)',
            'len(present) * 100 >= len(invited)', 'P4-024')
LOGIC.wrong('whoever-comes-makes-a-quorum', REVIEW, 'return present <= invited and bool(', 'return bool(', 'P4-024')
LOGIC.wrong('offices-conclude-without-people', REVIEW, ' and bool(s.detail.get("members")) and enough', ' and enough',
            'P4-024')
LOGIC.wrong('a-quorum-is-that-of-the-first-consultation', REVIEW, 'convened = last(s.case, "convene")',
            'convened = (acts(s.case, "convene") or [None])[0]', 'P4-027', 'P4-024')
LOGIC.wrong('a-form-is-kept-by-one-mark', OUTCOME, 'return all(agreement[member] for member in needed)',
            'return any(agreement[member] for member in needed)', 'P4-032')
LOGIC.wrong('one-coded-item-is-enough', FILING, 'return bool(items) and all(is_code(item) for item in items)',
            'return any(is_code(item) for item in items)', 'P1-025', 'P5-211')
LOGIC.wrong('cases-of-some-of-the-parties-are-merged', MERGING, 'parties == set(other.people("party"))',
            'parties <= set(other.people("party"))', 'P4-064')
LOGIC.wrong('cases-of-nobody-are-merged', MERGING, 'other is not None and bool(parties) and', 'other is not None and',
            'P4-064')
LOGIC.wrong('people-not-barred-where-one-is-not', REVIEW,
            'return any(is_unfit(s, person) for person in s.detail.get("members", ())) or any(',
            'return bool(s.detail.get("members")) and all(is_unfit(s, person) for person in s.detail["members"]) or '
            'any(',
            'P4-025', 'P5-048')

BOUNDS = Group('a bound is off by one, or is none', 'P1', 'P2', 'P4', 'P5')

BOUNDS.same('stars-are-among-five-numbers', OUTCOME, '1 <= s.detail["stars"] <= 5',
            's.detail["stars"] in (1, 2, 3, 4, 5)')
BOUNDS.wrong('the-day-of-the-order-is-not-today', ORDERS, 'if due < s.today:', 'if due <= s.today:', 'P1-044', 'P2-012')
BOUNDS.wrong('an-order-may-name-a-day-gone-by', ORDERS, 'if due < s.today:', 'if due < s.case.opened_at[:10]:',
             'P1-044', 'P2-012')
BOUNDS.wrong('an-order-names-no-last-day', ORDERS, 'or due <= statutory_day(s)', 'or due < statutory_day(s)', 'P1-044',
             'P2-012')
BOUNDS.wrong('an-order-names-any-later-day', ORDERS, 'return not s.fact("isOnRouteSix") or due <= statutory_day(s)',
             'return True', 'P1-044', 'P2-012')
BOUNDS.wrong('an-order-need-not-name-a-day', ORDERS, 'return not s.fact("isOnRouteFourOrFive")', 'return True',
             'P1-045', 'P2-012')
BOUNDS.wrong('an-order-is-measured-from-the-registration', ORDERS,
             'Clock.started(s.law.rule_on("XF-34", s.today), s.now, s.world.calendar).due',
             'Clock.started(s.law.rule_on("XF-34", s.today), s.case.opened_at, s.world.calendar).due', 'P1-044',
             'P2-012')
BOUNDS.wrong('no-stars-are-a-rating', OUTCOME, '1 <= s.detail["stars"] <= 5', '0 <= s.detail["stars"] <= 5', 'P4-070',
             'P4-021', 'P5-102')
BOUNDS.wrong('six-stars-are-a-rating', OUTCOME, '1 <= s.detail["stars"] <= 5', '1 <= s.detail["stars"]', 'P4-070',
             'P4-021', 'P5-102')
BOUNDS.wrong('ten-people-are-no-crowd', FILING, 'people >= s.procedure', 'people > s.procedure', 'P4-022')
BOUNDS.wrong('what-is-gravest-is-not-major', FILING, 'GRAVE = ("major", "gravest")', 'GRAVE = ("major",)', 'P4-022',
             'P2-029')
BOUNDS.wrong('an-agreement-takes-effect-later', OUTCOME, 'return earliest <= s.detail["effectiveOn"] <= s.today',
             'return earliest <= s.detail["effectiveOn"]', 'P4-033')
BOUNDS.wrong('an-agreement-took-effect-before-the-attempt', OUTCOME,
             'return earliest <= s.detail["effectiveOn"] <= s.today', 'return s.detail["effectiveOn"] <= s.today',
             'P4-033')
BOUNDS.wrong('an-agreement-takes-effect-after-the-first-day', OUTCOME,
             'return earliest <= s.detail["effectiveOn"] <= s.today',
             'return earliest < s.detail["effectiveOn"] <= s.today', 'P4-033')
BOUNDS.wrong('it-was-received-later-than-now', OUTCOME, 'return earliest <= s.detail["receivedAt"] <= s.now',
             'return earliest <= s.detail["receivedAt"]', 'P1-062')
BOUNDS.wrong('it-was-received-before-it-was-verified', OUTCOME, 'earliest = max(s.case.entered_at, shifted(',
             'earliest = min(s.case.entered_at, shifted(', 'P1-062')
BOUNDS.wrong('it-was-received-long-before-it-was-entered', OUTCOME,
             'max(s.case.entered_at, shifted(s.now, -HOUR * s.procedure.parameters["mostBackdatingHours"]))',
             's.case.entered_at', 'P1-062', 'P1-105')
BOUNDS.wrong('a-review-was-received-before-it-was-decided', OUTCOME, '    earliest = s.moment\n',
             '    earliest = s.case.entered_at\n', 'P1-062', 'P1-065')
BOUNDS.wrong('a-substitution-is-a-day-too-long', PEOPLE,
             'last = day_after(s.today, s.procedure.parameters["mostSubstitutionDays"])',
             'last = day_after(s.today, s.procedure.parameters["mostSubstitutionDays"] + 1)', 'P4-057')
BOUNDS.wrong('a-substitution-is-a-day-too-short', PEOPLE,
             'last = day_after(s.today, s.procedure.parameters["mostSubstitutionDays"])',
             'last = day_after(s.today, s.procedure.parameters["mostSubstitutionDays"] - 1)', 'P4-057')
BOUNDS.wrong('a-substitution-ends-after-today', PEOPLE, 's.today <= s.detail["through"] <= last',
             's.today < s.detail["through"] <= last', 'P4-057')
BOUNDS.wrong('six-people-may-come', PEOPLE, 'min(5, s.case.matter.get("people", 1))',
             'min(6, s.case.matter.get("people", 1))', 'P4-060', 'P5-091')
BOUNDS.wrong('more-people-come-than-there-are', PEOPLE, 'min(5, s.case.matter.get("people", 1))', '5', 'P4-060')
BOUNDS.wrong('one-person-comes-twice', PEOPLE, 'bool(people) and len(set(people)) == len(people) and len(people) <=',
             'bool(people) and len(people) <=', 'P4-060')
BOUNDS.wrong('an-extension-of-nothing-has-a-ground', FILING, '1 <= request["amount"] <= 9999',
             '0 <= request["amount"] <= 9999', 'P4-050')
BOUNDS.wrong('a-level-is-imposed-again', SUPERVISION, '> LEVELS.index(duty.level())', '>= LEVELS.index(duty.level())',
             'P4-047')
BOUNDS.wrong('a-level-that-was-annulled-is-not-imposed-again', SUPERVISION, 'duty.level())', 'duty.highest_ever())',
             'P4-047', 'P4-048')
