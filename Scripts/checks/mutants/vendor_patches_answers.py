"""Mutants of the vendor: a refusal has another code, leaves a reason out or stands in another order."""

from vendor_group import Group

DECISION, STANDING, DESK, PERMITTED = ('vendor/cases/decision.py', 'vendor/cases/standing.py', 'vendor/cases/desk.py',
                                       'vendor/cases/permitted.py')
CASE, PROCEDURE, DETAILS, FORM = ('vendor/cases/case.py', 'vendor/cases/procedure.py', 'vendor/cases/details.py',
                                  'vendor/message_form.py')
QUESTION, MORE = 'vendor/timing/form.py', 'adapter_more.py'

REASONS = Group('a refusal gives fewer reasons, or others', 'P1', 'P4', 'P5', 'P6')

REASONS.same('reasons-are-put-together-in-another-way', DECISION, 'reasons = everything_else(s) + list(obstacles)',
             'reasons = [*everything_else(s), *obstacles]')
REASONS.wrong('only-the-first-reason', DECISION, '    if reasons:\n        raise Refused(*reasons)',
              '    if reasons:\n        raise Refused(reasons[0])', 'P1-090')
REASONS.wrong('only-the-first-guard', DECISION, 'for guard in s.row["guards"] if not s.holds(guard)]',
              'for guard in s.row["guards"] if not s.holds(guard)][:1]', 'P1-090')
REASONS.wrong('guards-before-standing', DECISION, '    found += dating(s) + standing.reasons(s)\n',
              '    found += dating(s)\n'
              '    found += [reason("unmet", guard=guards.text(guard)) for guard in s.row["guards"] if not '
              's.holds(guard)]\n    found += standing.reasons(s)\n    if found:\n        return found\n',
              'P1-090', 'P1-109')
REASONS.wrong('guards-are-not-told-to-whoever-may-not-act', DECISION, '    return found + clocks(s)\n',
              '    if standing.post_reasons(s):\n'
              '        found = [each for each in found if each["code"] != "unmet"]\n    return found + clocks(s)\n',
              'P1-090', 'P1-101')
REASONS.wrong('clocks-are-looked-at-only-where-nothing-else-is', DECISION, '    return found + clocks(s)\n',
              '    return found or clocks(s)\n', 'P1-115', 'P1-109', 'P1-111', 'P2-023')
REASONS.wrong('only-one-unknown-office', DECISION, 'for office in sorted(unknown)]',
              'for office in sorted(unknown)[:1]]', 'P1-110')
REASONS.wrong('unknown-offices-backwards', DECISION, 'for office in sorted(unknown)]',
              'for office in sorted(unknown, reverse=True)]', 'P1-110')
REASONS.wrong('only-the-first-of-dates', DECISION, '    return found\n\n\ndef clocks',
              '    return found[:1]\n\n\ndef clocks', 'P1-104', 'P1-105', 'P1-106', 'P6-018')
REASONS.wrong('no-states-are-told', DECISION,
              'raise Refused(reason("noSuchStep", states=s.procedure.states_of(command.action)))',
              'raise Refused(reason("noSuchStep", states=[]))', 'P1-098')
REASONS.wrong('only-the-first-state-is-told', PROCEDURE, 'for state in self.states if (action, state) in self.rows]',
              'for state in self.states if (action, state) in self.rows][:1]', 'P1-098')
REASONS.wrong('a-case-that-exists-is-no-such-step', DECISION,
              '        if s.procedure.opens_cases(command.action):\n'
              '            raise Refused(reason("caseExists"))\n',
              '', 'P1-096')
REASONS.wrong('a-foreign-detail-is-not-looked-at', DECISION,
              'found = [] if belongs(command.detail, command.action) else [reason("foreignDetail")]', 'found = []',
              'P1-111')
REASONS.wrong('no-detail-is-a-foreign-one', DETAILS, 'return kind == "nothing" or action', 'return action', 'P1-901',
              'P1-111')
REASONS.wrong('names-of-fields-are-free', DECISION, 'if any(not is_code(name) for name, _ in command.fields):',
              'if False:', 'P1-112', 'P5-211')
REASONS.wrong('only-the-first-breach-of-form', DECISION, '    if found:\n        raise Refused(*found)',
              '    if found:\n        raise Refused(found[0])', 'P1-112', 'P1-111')
REASONS.wrong('unknown-people-hold-no-post', STANDING, 'found.append(reason("actorUnknown"))',
              'found.append(reason("postNotHeld"))', 'P1-099')
REASONS.wrong('unknown-people-hold-no-post-either', STANDING, 'elif not holds_post(', 'if not holds_post(', 'P1-099')
REASONS.wrong('whoever-holds-no-post-is-not-told-more', STANDING, '    if not permissions(s):\n        found',
              '    if not found and not permissions(s):\n        found', 'P1-101', 'P1-100', 'P1-090')
REASONS.wrong('every-offence-against-an-extension-is-one', DECISION, 'for code in move.against] if move else []',
              'for code in move.against[:1]] if move else []', 'P1-115', 'P2-023', 'P4-051')
REASONS.wrong('a-fixed-deadline-does-not-say-why', DECISION, 'reason("deadlineFixed", refusal=code)',
              'reason("deadlineFixed")', 'P1-115', 'P2-023')
REASONS.wrong('a-window-is-supervised', DECISION, ' or supervises_none(s):\n', ':\n', 'P4-047')
REASONS.wrong('what-guides-is-supervised-by-people', DECISION, '["kind"] != "obligation"', '["kind"] == "window"',
              'P4-047', 'P2-027', 'P4-034')
REASONS.wrong('a-rule-that-is-not-in-force-is-an-error', DECISION,
              '        except NoRule:\n            return [reason("ruleNotInForce")]\n',
              '        except NoRule:\n            pass\n', 'P1-109')
REASONS.wrong('a-refusal-does-not-tell-the-version', DESK, 'reason("versionMoved", found=found)',
              'reason("versionMoved")', 'P6-007', 'P6-008')

DATES = Group('an act is dated as it may not be', 'P1', 'P5', 'P6')

DATES.same('later-than-now-is-asked-for-from-the-other-side', DECISION, '    if at > now:\n', '    if now < at:\n')
DATES.wrong('an-act-is-dated-later', DECISION, '    if at > now:\n        return [reason("inFuture")]\n', '', 'P1-103')
DATES.wrong('the-moment-of-the-previous-act-is-before-it', DECISION, 'at < s.case.last_act_at:',
            'at <= s.case.last_act_at:', 'P1-104')
DATES.wrong('an-act-is-dated-before-the-previous', DECISION,
            'if s.case and s.case.last_act_at and at < s.case.last_act_at:', 'if s.case and at < s.case.opened_at:',
            'P1-104', 'P6-018')
DATES.wrong('what-time-brought-about-is-the-previous-act', CASE, 'if event["role"] != "clock":', 'if event:', 'P1-104',
            'P6-018')
DATES.wrong('exactly-72-hours-are-too-far-back', DECISION,
            'if shifted(at, HOUR * s.procedure.parameters["mostBackdatingHours"]) < now:',
            'if shifted(at, HOUR * s.procedure.parameters["mostBackdatingHours"]) <= now:', 'P1-105', 'P6-018')
DATES.wrong('three-days-are-three-days-of-the-calendar', DECISION,
            'if shifted(at, HOUR * s.procedure.parameters["mostBackdatingHours"]) < now:',
            'if day_of(shifted(at, HOUR * s.procedure.parameters["mostBackdatingHours"])) < day_of(now):', 'P1-105',
            'P6-018')
DATES.wrong('no-reason-is-asked-for-what-is-late', DECISION,
            '    if not s.command.gives("backdatingReason"):\n'
            '        found.append(reason("backdatingUnexplained"))\n',
            '', 'P1-106', 'P6-018')
DATES.wrong('any-reason-explains-what-is-late', DECISION, 'if not s.command.gives("backdatingReason"):',
            'if not s.command.gives("backdatingReason") and not s.command.gives("reason"):', 'P1-106', 'P6-018')
DATES.wrong('a-procedure-is-in-force-when-it-is-entered', DECISION, 's.procedure.is_open_on(day_of(s.moment))',
            's.procedure.is_open_on(s.today)', 'P1-108', 'P5-220')
DATES.wrong('a-procedure-is-always-in-force', DECISION,
            'found = [] if s.case or s.procedure.is_open_on(day_of(s.moment)) else [reason("procedureNotInForce")]',
            'found = []', 'P1-108', 'P5-220')

OFFERS = Group('permitted offers what is refused, or hides what is done', 'P1', 'P5', 'P7')

OFFERS.same('what-is-asked-is-left-out-where-there-are-reasons', PERMITTED, 'return found, [] if found else asks',
            'return (found, []) if found else (found, asks)')
OFFERS.wrong('reasons-and-asks-are-told-together', PERMITTED, 'return found, [] if found else asks',
             'return found, asks', 'P1-094', 'P1-093')
OFFERS.wrong('nothing-is-settled', PERMITTED, 'OFFERED and atom not in SETTLED and not is_known(s, atom)',
             'OFFERED and not is_known(s, atom)', 'P1-094', 'P1-092')
OFFERS.wrong('who-has-handled-is-not-settled', PERMITTED,
             'isKindSettledOnSpot isFirstReturn didHandle isReceiverAccused',
             'isKindSettledOnSpot isFirstReturn isReceiverAccused', 'P1-092', 'P1-093', 'P1-094',
             'P7-005')
OFFERS.wrong('a-first-return-is-not-settled', PERMITTED, 'isKindSettledOnSpot isFirstReturn', 'isKindSettledOnSpot',
             'P1-092', 'P1-094', 'P4-013')
OFFERS.wrong('whether-it-is-taken-back-is-not-settled', PERMITTED, 'isCalled isWithdrawable mustLeave',
             'isCalled mustLeave', 'P1-092', 'P1-094', 'P1-076')
OFFERS.wrong('a-case-that-must-leave-is-not-settled', PERMITTED, 'isWithdrawable mustLeave', 'isWithdrawable', 'P5-052',
             'P1-094')
OFFERS.wrong('whose-a-hand-over-is-is-not-settled', PERMITTED, 'isFirstAsked isHandOverMine isReviewerBarred',
             'isFirstAsked isReviewerBarred', 'P1-092', 'P1-094', 'P4-045')
OFFERS.wrong('who-has-decided-is-not-settled', PERMITTED, '\n                       didDecide""".split())',
             '""".split())', 'P1-092', 'P7-005')
OFFERS.wrong('facts-that-an-act-decides-are-those-of-before', PERMITTED,
             '    if fact in s.row["keeps"]:\n        return False\n', '', 'P1-094', 'P1-092')
OFFERS.wrong('permitted-does-not-look-at-guards', PERMITTED, '        if holds_as_known(s, guard):\n',
             '        if True:\n', 'P1-092', 'P1-094')
OFFERS.wrong('permitted-does-not-look-at-vetoes', PERMITTED, 'found, asks = standing.reasons(s), []',
             'found, asks = standing.post_reasons(s), []', 'P1-092', 'P1-093', 'P5-016')
OFFERS.wrong('permitted-does-not-look-at-posts', PERMITTED, 'found, asks = standing.reasons(s), []',
             'found, asks = [each for each in standing.reasons(s) if each["code"] != "postNotHeld"], []', 'P1-093',
             'P1-092')
OFFERS.wrong('permitted-does-not-tell-the-states', PERMITTED,
             'return [reason("noSuchStep", states=procedure.states_of(action))], []',
             'return [reason("noSuchStep")], []', 'P1-093')
OFFERS.wrong('permitted-does-not-let-time-pass', DESK, '        case = case.copy()\n        self.pass_time(case)\n', '',
             'P1-092', 'P2-007')
OFFERS.wrong('permitted-lists-what-has-reasons', 'adapter.py', 'for each in actions if not each["reasons"]]',
             'for each in actions if all(reason["code"] == "unmet" for reason in each["reasons"])]', 'P1-092',
             'P1-900')
OFFERS.equivalent('permitted-lists-what-asks-for-something', 'what has reasons asks for nothing', 'adapter.py',
                  'for each in actions if not each["reasons"]]',
                  'for each in actions if not each["reasons"] or each["asks"]]')
OFFERS.wrong('permitted-lists-what-asks-for-nothing', 'adapter.py', 'for each in actions if not each["reasons"]]',
             'for each in actions if not each["reasons"] and not each["asks"]]', 'P1-092', 'P1-900')

FORMS = Group('a message is taken that is none, or is not answered', 'P1', 'P6')

FORMS.same('the-kind-of-a-message-is-looked-up-first', FORM,
           '    kind = message.get("type")\n    if not isinstance(kind, str) or not (',
           '    kind = message.get("type")\n    if type(kind) is not str or not (')
FORMS.wrong('members-may-be-missing', FORM, '        raise Malformed(f"{path}: {missing[0]} is missing")',
            '        missing.clear()', 'P6-030')
FORMS.wrong('members-may-be-of-another-kind', FORM, 'if kind in TYPES and not isinstance(value, TYPES[kind]):',
            'if kind == "object" and not isinstance(value, dict):', 'P6-030')
FORMS.wrong('yes-is-the-number-one', FORM, 'is_integer = isinstance(value, int) and not isinstance(value, bool)',
            'is_integer = isinstance(value, int)', 'P6-030')
FORMS.wrong('numbers-may-be-less-than-nought', FORM, 'is_integer and schema.get("minimum", value) <= value <=',
            'is_integer and value <=', 'P6-030')
FORMS.wrong('numbers-may-be-as-large-as-they-like', FORM, 'value <= schema.get("maximum", value)):', 'value):',
            'P6-030')
FORMS.wrong('days-need-not-exist', FORM, '            checked_day(value[:10])\n', '            pass\n', 'P6-030')
FORMS.wrong('hours-may-be-twenty-four', FORM, 'value[11:13] < "24"', 'value[11:13] <= "24"', 'P6-030')
FORMS.wrong('texts-may-be-of-any-length', FORM,
            'if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):', 'if False:',
            'P6-030')
FORMS.wrong('patterns-are-not-looked-at', FORM, 'if pattern and not re.search(', 'if False and not re.search(',
            'P6-030')
FORMS.wrong('names-and-moments-may-end-in-a-line-break', FORM, 'pattern.replace("$", r"\\Z")', 'pattern', 'P6-030')
FORMS.wrong('conditions-of-messages-are-not-looked-at', FORM, '    check_conditions(value, schema, path)\n', '',
            'P6-030')
FORMS.wrong('unknown-codes-are-taken', FORM, ' or "enum" in schema and value not in schema["enum"]:', ':', 'P6-031')
FORMS.wrong('unknown-members-are-read-past', FORM, '            raise Malformed(f"{path}: there is no member {name}")',
            '            continue', 'P6-030')
FORMS.wrong('an-error-forgets-its-number', 'adapter.py', '        return {"seq": seq, "type": "errored"',
            '        return {"seq": 0, "type": "errored"', 'P6-028')
FORMS.wrong('an-error-is-a-refusal', 'adapter.py',
            '        return {"seq": seq, "type": "errored", "message": repr(error)}',
            '        return {"seq": seq, "type": "rejected", "code": "invalid", "detail": {"findings": []}}', 'P6-029',
            'P6-030')
FORMS.wrong('what-a-detail-brings-is-not-looked-at', 'vendor/doors.py', '    if kind is None:\n        return detail\n',
            '    return detail\n', 'P6-030', 'P6-032', 'P1-901')
FORMS.wrong('whoever-is-not-told-is-an-office', QUESTION, 'one_of(needed(query, "holder", str), HOLDERS)',
            'one_of(optional(query, "holder", str, "organ"), HOLDERS)', 'P6-030')
FORMS.wrong('limits-of-a-question-are-not-looked-at', QUESTION, 'typed("TimeLimit", needed(query, "limit", dict))',
            'needed(query, "limit", dict)', 'P6-030')
FORMS.wrong('steps-of-a-question-are-not-looked-at', 'vendor/timing/replay.py', 'typed("DerivationStep", step)', 'step',
            'P6-030')
FORMS.equivalent('an-extension-is-asked-for-by-any-clock',
                 'the schema of a question asks for instants here, and is looked at before', QUESTION,
                 'checked_moment(extension.get(name)) != extension[name]', 'not checked_moment(extension.get(name))')
FORMS.wrong('moments-may-be-cut-short', 'vendor/timing/moments.py', '(:\\d\\d\\.\\d{3}Z)?"',
            '(:\\d\\d(\\.\\d{1,3})?)?Z?"', 'P6-030')
FORMS.wrong('a-calendar-is-not-looked-at', MORE, 'desk.load_calendar(calendar_of(message["value"]))',
            'desk.load_calendar(message["value"])', 'P2-105', 'P6-032')
