"""The checks of regulations R06 to R10; see `findings_rules.py`."""

from findings_record import LAST_DAY, day_of, day_text, earliest, midnight_after, moment_in, moment_number
from findings_rules import COUNSELLING, at_line, check, counselling_ids, first_at, firsts, late, late_notices, on_day

PLACES = {'road', 'square', 'schoolGate', 'market', 'station', 'residentialEntrance', 'publicOfficeHall', 'other'}


# R06: consultations


def triggers_of(audit, case):
    """The triggers of a case that have a limit: when each came about, is due, and was answered."""
    held = audit.of_matter('consultation', case['id'])
    for trigger in sorted(case.get('triggers', []), key=lambda trigger: moment_number(trigger['at'])):
        at = moment_number(trigger['at'])
        due = audit.due('R06.conveneMajor' if trigger['trigger'] == 'severity' else 'R06.convene', at)
        if due is not None:
            answer = earliest(first_at([line for line in held if line.at >= at]), moment_in(trigger, 'until'))
            yield due, answer


@check('consult.convened')
def consult_convened(audit):
    for case in audit.cases:
        groups = {}
        for due, answer in triggers_of(audit, case):
            groups[answer] = min(groups.get(answer, due), due)
        for answer, due in groups.items():
            day = audit.lapse_day(due, earliest(answer, moment_in(case, 'closedAt')))
            if day is not None:
                yield 'case/' + case['id'], day, []


@check('consult.decision')
def consult_decision(audit):
    for line in audit.lines_at('consultation'):
        decisions = [decision for decision in audit.lines('consultationDecision', consultation=line.id)
                     if line.at <= decision.at and decision.day == line.day]
        if not any(decision['standsApart'] or decision['lead'] and decision['due'] and decision['reviewOn']
                   for decision in decisions):
            yield line.subject, line.day, [line] + decisions


def first_decisions(audit):
    return firsts(audit.lines('consultationDecision'), lambda line: line['consultation'])


def closing_of(audit, line):
    return moment_in(audit.case_of(line) or {}, 'closedAt')


@check('consult.followUp')
def consult_follow_up(audit):
    for decision in first_decisions(audit):
        for day in missed_looks(audit, decision):
            yield decision.subject, day, [decision]


def missed_looks(audit, decision):
    """The lapse days of the looks at a decision that were not made in time."""
    looks = audit.lines('consultationFollowUp', consultation=decision['consultation'])
    end, has_case = closing_of(audit, decision), audit.case_of(decision) is not None
    start = decision.at
    while True:
        due = audit.due('R06.followUp', start)
        if due is None or due > midnight_after(audit.last_day):
            return
        look = next((line for line in looks if line.at >= start), None)
        day = audit.lapse_day(due, earliest(look.at if look else None, end))
        if day is not None:
            yield day
        if end is not None and end <= due:
            return
        if look and look.at <= due:
            if look['isClosing'] and not has_case:
                return
            looks = [line for line in looks if line.at > look.at]
            start = look.at
        else:
            start = due
            if audit.due('R06.followUp', start) <= due:
                return


def barred(case, name, at, grounds=None):
    """The people or offices (`person`, `unit`) that a case bars at a moment."""
    entries = case.get('barredPeople' if name == 'person' else 'barredUnits', [])
    return {entry[name] for entry in entries if moment_number(entry['since']) <= at
            and (grounds is None or entry['ground'] in grounds)}


def days_of_barred_acts(audit, is_barred):
    """Each consultation of a case, with each day in the span on which one of its acts was barred."""
    for line in audit.lines('consultation'):
        case = audit.case_of(line)
        acts = [line] + audit.lines('consultationDecision', consultation=line.id) if case else []
        for day in sorted({act.day for act in acts if audit.holds(act.at) and is_barred(case, act)}):
            yield line.subject, day, [line]


@check('consult.recusal')
def consult_recusal(audit):
    def is_barred(case, act):
        return barred(case, 'person', act.at, ('interested', 'recused')) & set(act.entries('members'))
    yield from days_of_barred_acts(audit, is_barred)


@check('consult.accused')
def consult_accused(audit):
    def is_barred(case, act):
        people, units = set(act.entries('members')), set()
        if act['type'] == 'consultation':
            people, units = people | set(act.entries('readers')), set(act.entries('invited'))
        return barred(case, 'person', act.at, ('accused',)) & people or barred(case, 'unit', act.at) & units
    yield from days_of_barred_acts(audit, is_barred)


def fresh_sendings(audit):
    """The `orderSent` lines that are no repetition, in the span or not."""
    def content(line):
        return line['order'], tuple(line.entries('leads')), line['due']
    return list(firsts(audit.lines('orderSent'), content))


@check('consult.beforeDispatch')
def consult_before_dispatch(audit):
    for case in audit.cases:
        held = [line.at for line in audit.of_matter('consultation', case['id'])]
        for line in fresh_sendings(audit):
            if line.matter == case['id'] and line['replaces'] is None and audit.holds(line.at) \
                    and any(calls_for(trigger, line.at, held) for trigger in case.get('triggers', [])):
                yield 'case/' + case['id'], line.day, [line]


def calls_for(trigger, at, held):
    """Whether a trigger calls for a consultation at a moment and none was held since."""
    since, until = moment_number(trigger['at']), moment_in(trigger, 'until')
    return since < at and (until is None or until > at) and not any(since <= moment <= at for moment in held)


@check('consult.access')
def consult_access(audit):
    for line in audit.lines('consultation'):
        readings = audit.lines('materialAccess', consultation=line.id)
        for reading in readings:
            if audit.holds(reading.at) and reading['reader'] not in line.entries('readers'):
                yield reading.subject, reading.day, [line, reading]
        if line.entries('sources') and not readings and audit.holds(line.at):
            yield at_line(line)


@check('consult.returns')
def consult_returns(audit):
    for line in first_decisions(audit):
        if line.matter is None:
            continue
        sent = first_at([order for order in audit.of_matter('orderSent', line.matter) if order.at >= line.at])
        day = audit.lapse_day(audit.due('R06.returns', line.at), earliest(sent, closing_of(audit, line)))
        if day is not None:
            yield 'case/' + line.matter, day, [line]


# R07: orders


@check('order.lead')
def order_lead(audit):
    yield from (at_line(line) for line in audit.lines_at('orderSent')
                if len(set(line.entries('leads'))) != 1)


def sendings(audit):
    """Each sending of an order to a lead, and whether it is a renewed one."""
    last = {}
    for line in audit.lines('orderSent'):
        for office in line.entries('leads'):
            before = last.get((line['order'], office))
            returned = audit.lines('orderReturned', order=line['order'], unit=office)
            if before is None or before.at < line.at and any(before.at <= back.at <= line.at for back in returned):
                last[line['order'], office] = line
                yield line, office, before is not None


def receipt_of(audit, line, office, is_renewed):
    """When a lead received an order, or no longer had to."""
    answers = [other.at for other in audit.lines('orderReceived', order=line['order'], unit=office)]
    answers += [other.moment('objectedAt') for other in audit.lines('orderReturned', order=line['order'], unit=office)]
    elsewhere = first_at([other for other in audit.lines('orderSent') if other.at > line.at
                          and office not in other.entries('leads')
                          and line['order'] in (other['order'], other['replaces'])])
    return earliest(*[answer for answer in answers if not is_renewed or answer >= line.at], elsewhere)


@check('order.receipt')
def order_receipt(audit):
    for line, office, is_renewed in sendings(audit):
        yield from late(audit, line, audit.due('R07.receipt', line.at), receipt_of(audit, line, office, is_renewed))


@check('order.return')
def order_return(audit):
    for line in audit.lines_at('orderReturned'):
        sent = [sending for sending, office, _ in sendings(audit)
                if (sending['order'], office) == (line['order'], line['unit'])]
        in_time = [sending for sending in sent if sending.at <= line.moment('objectedAt')]
        sending = in_time[-1] if in_time else sent[0] if sent else None
        due = audit.due('R07.objection', sending.at) if sending else None
        objected = line.moment('objectedAt')
        if due is not None and objected > due or objected > line.at \
                or line['reason'] is None or line['consentedBy'] is None:
            yield line.subject, line.day, [sending, line] if sending else [line]


def returns_that_count(audit):
    """The returns of an office after each of which, but for the first, the order was sent again."""
    last = {}
    for line in audit.lines('orderReturned'):
        before = last.get((line['order'], line['unit']))
        if before is None or any(before.at < sent.at <= line.at
                                 for sent in audit.lines('orderSent', order=line['order'])):
            yield line
        last[line['order'], line['unit']] = line


@check('order.returns')
def order_returns(audit):
    most, counts = audit.number('R07.returns'), {}
    for line in returns_that_count(audit) if most is not None else []:
        if line.matter is None:
            continue
        counts[line.matter, line['unit']] = counts.get((line.matter, line['unit']), 0) + 1
        if counts[line.matter, line['unit']] > most and audit.holds(line.at):
            yield 'case/' + line.matter, line.day, [line]


def talks_about(audit, matter):
    """When a case was decided on or stood before a joint meeting."""
    decided = [line.at for line in audit.of_matter('consultationDecision', matter)]
    met = [line.moment('heldAt') for line in audit.lines('jointMeeting') if line.matter == matter
           or any(deadlock['matter'] == matter for deadlock in line.entries('deadlocks'))]
    return decided + met


@check('order.pingPong')
def order_ping_pong(audit):
    most = audit.number('R07.returnsBeforeMeeting')
    for line in audit.lines_at('orderSent') if most is not None else []:
        if line.matter is None:
            continue
        back = [other.at for other in returns_that_count(audit) if other.matter == line.matter and other.at <= line.at]
        if len(back) <= most:
            continue
        again = next(sent for sent in audit.of_matter('orderSent', line.matter) if sent.at >= max(back))
        if again is line and not any(max(back) <= talk <= line.at for talk in talks_about(audit, line.matter)):
            yield 'case/' + line.matter, line.day, [line]


def first_completions(audit):
    return firsts(audit.lines('orderCompleted'), lambda line: line['order'])


@check('order.evidence')
def order_evidence(audit):
    for line in first_completions(audit):
        if audit.holds(line.at) and (not line.entries('evidence') or line['document'] is None):
            yield at_line(line)


def offices_of(line):
    return set(line.entries('leads')) | set(line.entries('supports'))


@check('order.accused')
def order_accused(audit):
    known = {}
    for line in audit.lines('orderSent'):
        new = offices_of(line) - known.setdefault(line['order'], set())
        known[line['order']] |= new
        case = next((case for case in audit.cases if case['id'] == line.matter and case.get('barredUnits')), None)
        if case and audit.holds(line.at) and barred(case, 'unit', line.at) & new:
            yield at_line(line)


@check('order.due')
def order_due(audit):
    for line in fresh_sendings(audit):
        if audit.holds(line.at) and line['due'] and line['lawfulDue'] and line['due'] > line['lawfulDue']:
            yield at_line(line)


@check('order.mediation')
def order_mediation(audit):
    yield from map(at_line, audit.lines_at('orderReturned', condition='mediation'))


@check('order.notice')
def order_notice(audit):
    yield from late_notices(audit, 'R07.notice', first_completions(audit), 'orderCompleted', 'order')


# R08: assessments of grid workers


@check('assess.grade')
def assess_grade(audit):
    for line in audit.lines_at('assessment') if audit.scheme else []:
        band = next((band for band in audit.scheme['bands'] if band['from'] <= line['total'] <= band['through']), {})
        if line['grade'] != band.get('grade'):
            yield at_line(line)


@check('assess.total')
def assess_total(audit):
    for line in audit.lines_at('assessment') if audit.scheme else []:
        weights = audit.scheme['weights']
        points = {part['side']: part['points'] for part in reversed(line.entries('parts'))}
        total = sum(weight['percent'] * points.get(weight['side'], 0) for weight in weights)
        if len(line.entries('parts')) != len(weights) or any(weight['side'] not in points for weight in weights) \
                or line['total'] != (total + 50) // 100:
            yield at_line(line)


@check('assess.evidence')
def assess_evidence(audit):
    for line in audit.lines_at('assessment'):
        if any('evidence' not in deduction or 'on' not in deduction for deduction in line.entries('deductions')):
            yield at_line(line)


@check('assess.notice')
def assess_notice(audit):
    def whose(line):
        return line['worker'], line['from'], line['through']
    looked_at = {line.id for line in firsts(audit.lines('assessment'), whose)}
    for line in audit.lines('assessment'):
        if line.id in looked_at:
            notices = [other.moment('noticeAt') for other in audit.lines('assessment') if whose(other) == whose(line)]
            yield from late(audit, line, audit.due('R08.notice', line.at), earliest(*notices))
        if audit.holds(line.moment('noticeAt')) and line['statesObjection'] is False:
            yield line.subject, day_of(line.moment('noticeAt')), [line]


@check('assess.indicator')
def assess_indicator(audit):
    for line in audit.lines_at('assessment') if audit.scheme else []:
        known = {indicator['id'] for indicator in audit.scheme['indicators']}
        if any(entry['indicator'] not in known for entry in line.entries('scores') + line.entries('deductions')):
            yield at_line(line)


@check('assess.self')
def assess_self(audit):
    for line in audit.lines_at('assessment'):
        if line['worker'] in [line.by] + [part['by'] for part in line.entries('parts')]:
            yield at_line(line)


@check('assess.answer')
def assess_answer(audit):
    for line in audit.lines('assessmentObjection'):
        answers = [answer for answer in audit.lines('assessmentAnswer', objection=line.id) if answer.at >= line.at]
        yield from late(audit, line, audit.due('R08.answer', line.at), first_at(answers))


# R09: footage


@check('footage.access')
def footage_access(audit):
    for line in audit.lines_at('footageAccess'):
        if any(line[name] is None for name in ('ground', 'unit', 'person', 'from', 'through')) \
                or not line.entries('cameras'):
            yield at_line(line)


def is_beyond(line, request):
    """Whether an access goes beyond what a request names."""
    begin, end = moment_number(request['from']), moment_number(request['through'])
    moments = [line.moment(name) for name in ('from', 'through') if line[name] is not None]
    return (set(line.entries('cameras')) - {camera['id'] for camera in request['cameras']}
            or any(moment < begin or moment > end for moment in moments)
            or line['unit'] not in (None, request['unit'])
            or line['person'] not in (None, request['requester'])
            or line['access'] == 'copy' and request['access'] != 'copy')


@check('footage.request')
def footage_request(audit):
    entries = audit.lines('footageRequest')
    for line in audit.lines_at('footageAccess'):
        entry = next((entry for entry in entries if entry['request']['id'] == line['request']), None)
        if entry is None or entry.at > line.at or moment_number(entry['request']['registeredAt']) > line.at \
                or is_beyond(line, entry['request']):
            yield at_line(line)


@check('footage.copy')
def footage_copy(audit):
    needed = audit.number('R09.copyPeople') or 0
    for line in audit.lines_at('footageAccess', access='copy'):
        people = {line[name] for name in ('person', 'approvedBy', 'operatedBy')} - {None}
        if len(people) < needed or line['digest'] is None:
            yield at_line(line)


@check('footage.deletion')
def footage_deletion(audit):
    yield from (at_line(line) for line in audit.lines_at('footageDeletion') if line['proof'] is None)
    run = None
    for footage, due_day in footage_left_over(audit):
        follows = run is not None and (footage, due_day) == (run[0] + 1, run[1] + 1)
        if not follows or day_text(due_day).endswith('-01'):
            yield 'day/' + day_text(footage), due_day, []
        run = footage, due_day


def footage_left_over(audit):
    """Each day of footage that was not deleted in time, with its due day in the span."""
    kept, limit = audit.number('R09.retention'), audit.number('R09.deletion')
    cameras = audit.lines('cameraListing')
    if kept is None or limit is None or not cameras:
        return
    holds = [(line.day_in('from'), line.day_in('through'), line.day, line.day_in('until') or LAST_DAY)
             for line in audit.lines('footageHold')]
    deletions = [(line.day_in('from'), line.day_in('through'), line.day) for line in audit.lines('footageDeletion')]
    for footage in range(cameras[0].day, audit.last_day - kept - limit + 1):
        over = footage + kept
        for first, last, ordered, until in holds:
            if first <= footage <= last and ordered <= over + limit:
                over = max(over, until)
        due_day = min(over + limit, LAST_DAY)
        if audit.holds_day(due_day) and not any(first <= footage <= last and deleted <= due_day
                                                for first, last, deleted in deletions):
            yield footage, due_day


@check('footage.retention')
def footage_retention(audit):
    kept = audit.number('R09.retention')
    for line in audit.lines_at('footageDeletion') if kept is not None else []:
        first, last = sorted((line.day_in('from'), line.day_in('through')))
        is_held = any(hold.at < line.at and (hold['until'] is None or hold.day_in('until') >= line.day)
                      and hold.day_in('from') <= last and hold.day_in('through') >= first
                      for hold in audit.lines('footageHold'))
        if is_held or line.day - last < kept:
            yield at_line(line)


@check('footage.place')
def footage_place(audit):
    yield from (at_line(line) for line in audit.lines_at('cameraListing') if line['place'] not in PLACES)


@check('footage.hold')
def footage_hold(audit):
    longest = audit.number('R09.hold')
    for line in audit.lines_at('footageHold'):
        if any(line[name] is None for name in ('until', 'ground', 'orderedBy')) \
                or longest is not None and line.day_in('until') - line.day > longest:
            yield at_line(line)


@check('footage.duty')
def footage_duty(audit):
    needed = audit.number('R09.officers') or 0
    for line in audit.lines('dutyShift', place='monitoringRoom', mode='onSite'):
        if audit.holds(line.moment('from')) and len(set(line.entries('officers'))) < needed:
            yield line.subject, day_of(line.moment('from')), [line]


# R10: counselling


@check('counsel.link')
def counsel_link(audit):
    for kind in COUNSELLING:
        yield from (at_line(line) for line in audit.lines_at(kind) if line.matter is not None)


@check('counsel.input')
def counsel_input(audit):
    secret = counselling_ids(audit)
    for line in audit.lines_at('situationReport') + audit.lines_at('consultation'):
        if secret & set(line.entries('sources')):
            yield at_line(line)


@check('counsel.disclosure')
def counsel_disclosure(audit):
    for line in audit.lines_at('counsellingDisclosure'):
        if line['approvedBy'] in (None, line['counsellor']) or line['ground'] is None \
                or line['ground'] == 'statute' and line['basis'] is None or line['isMinimal'] is False:
            yield at_line(line)


def sessions_from(audit):
    """The counselling sessions that begin in the span."""
    return [line for line in audit.lines('counsellingSession') if audit.holds(line.moment('from'))]


def at_session(line):
    return line.subject, day_of(line.moment('from')), [line]


@check('counsel.key')
def counsel_key(audit):
    for line in sessions_from(audit):
        if line['key'] is None or audit.lines('counsellingSession', key=line['key'])[0]['client'] != line['client']:
            yield at_session(line)


def longer_than(audit, line, code, start):
    due = audit.due(code, line.moment(start))
    return due is not None and line.moment('through') > due


@check('counsel.stop')
def counsel_stop(audit):
    yield from (at_session(line) for line in sessions_from(audit)
                if longer_than(audit, line, 'R10.stop', 'stopAskedAt'))


@check('counsel.condition')
def counsel_condition(audit):
    for kind in ('inquiryClosing', 'orderReturned'):
        yield from map(at_line, audit.lines_at(kind, condition='counselling'))


@check('counsel.consent')
def counsel_consent(audit):
    for line in sessions_from(audit):
        consents = [other.moment('consentAt') for other in audit.lines('counsellingSession', client=line['client'])]
        consent = earliest(*consents)
        if line['isVoluntary'] is False or consent is None or consent > line.moment('from'):
            yield at_session(line)


@check('counsel.length')
def counsel_length(audit):
    yield from (at_session(line) for line in sessions_from(audit) if longer_than(audit, line, 'R10.session', 'from'))


@check('counsel.qualification')
def counsel_qualification(audit):
    yield from (at_session(line) for line in sessions_from(audit) if line['qualification'] is None)


@check('counsel.supervision')
def counsel_supervision(audit):
    length = audit.number('R10.supervision')
    for first, last in audit.periods(length) if length is not None else []:
        held = [line for line in audit.lines('counsellingSession') if first <= day_of(line.moment('from')) <= last]
        supervised = {line['counsellor'] for line in audit.lines('counsellingSupervision')
                      if line['supervisor'] != line['counsellor'] and first <= line.day <= last}
        for session in sorted(firsts(held, lambda line: line['counsellor']), key=lambda line: line['counsellor']):
            if session['counsellor'] not in supervised:
                yield on_day(last, [session])
