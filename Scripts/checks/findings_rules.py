"""The checks of regulations R01 to R05, as `checks.json` describes them, and what all checks share.

A check is a function of an `Audit`; it yields what it finds as subject, day (a number) and evidence (lines), in
the order of the findings. `CHECKS` has them by name.
"""

from findings_record import (DAY, LAST_DAY, USUAL_SESSIONS, day_of, day_text, earliest, midnight_after, moment_in,
                             moment_number, month_ends, month_of, month_starts)

CHECKS = {}
COUNSELLING = ('counsellingSession', 'counsellingDisclosure', 'counsellingSupervision')
GROUPS = {'disputeResolution', 'gridService', 'petitionStability', 'legalService', 'convenience'}


def check(name):
    def enter(function):
        CHECKS[name] = function
        return function
    return enter


def at_line(line):
    """A finding on a line, on the day of its `at`, with itself as evidence."""
    return line.subject, line.day, [line]


def on_day(day, evidence=()):
    return 'day/' + day_text(day), day, list(evidence)


def firsts(items, key):
    """The first item of each key."""
    seen = set()
    for item in items:
        name = key(item)
        if name not in seen:
            seen.add(name)
            yield item


def late(audit, line, due, done, evidence=None):
    """The finding on a line that something is late, or nothing."""
    day = audit.lapse_day(due, done)
    if day is not None:
        yield line.subject, day, evidence or [line]


def first_at(lines):
    """The `at` of the first of some lines; none where there are none."""
    return lines[0].at if lines else None


def counselling_ids(audit):
    return {line.id for kind in COUNSELLING for line in audit.lines(kind)}


# R01: who was asked first


@check('inquiry.firstAsked')
def first_asked(audit):
    for line in audit.lines_at('inquiry'):
        if len(line.entries('firstAsked')) != 1:
            yield at_line(line)


def hand_overs(audit):
    """Each inquiry that somebody was asked, with its accepted hand-overs in their order."""
    for inquiry in audit.lines('inquiry'):
        if inquiry.entries('firstAsked'):
            accepted = [line for line in audit.lines('inquiryHandOver', inquiry=inquiry.id) if line['acceptedAt']]
            yield inquiry, sorted(accepted, key=lambda line: (line.moment('acceptedAt'), line.id))


@check('inquiry.handOver')
def inquiry_hand_over(audit):
    for inquiry, moves in hand_overs(audit):
        holder = inquiry['firstAsked'][0]
        for move in moves:
            if move['from'] != holder and audit.holds(move.moment('acceptedAt')):
                yield move.subject, day_of(move.moment('acceptedAt')), [inquiry, move]
            holder = move['to']


@check('inquiry.circle')
def inquiry_circle(audit):
    for inquiry, moves in hand_overs(audit):
        before = {inquiry['firstAsked'][0]}
        for move in moves:
            if move['to'] in before and audit.holds(move.moment('acceptedAt')):
                yield move.subject, day_of(move.moment('acceptedAt')), [inquiry, move]
            before.add(move['to'])


def leading_closings(audit):
    """The first closing of each inquiry that leads somebody elsewhere."""
    closings = [line for line in audit.lines('inquiryClosing') if line['outcome'] in ('ledOn', 'outOfScope')]
    return firsts(closings, lambda line: line['inquiry'])


@check('inquiry.destination')
def inquiry_destination(audit):
    for line in leading_closings(audit):
        if line['destination'] is None and line['standsApart'] is not True and audit.holds(line.at):
            yield at_line(line)


@check('inquiry.acceptance')
def inquiry_acceptance(audit):
    def offer(line):
        return line['inquiry'], line['from'], line['to'], line.moment('offeredAt')

    lines = audit.lines('inquiryHandOver')
    for line in firsts(lines, offer):
        accepted = [other.moment('acceptedAt') for other in lines if offer(other) == offer(line)]
        yield from late(audit, line, audit.due('R01.acceptance', line.moment('offeredAt')), earliest(*accepted))


@check('inquiry.mediation')
def inquiry_mediation(audit):
    yield from map(at_line, audit.lines_at('inquiryClosing', condition='mediation'))


def late_notices(audit, code, lines, kind, key):
    """Of each line a notice is due, which any line of that kind and key may tell."""
    for line in lines:
        notices = [other.moment('noticeAt') for other in audit.lines(kind, **{key: line[key]})]
        yield from late(audit, line, audit.due(code, line.at), earliest(*notices))


@check('inquiry.notice')
def inquiry_notice(audit):
    yield from late_notices(audit, 'R01.notice', leading_closings(audit), 'inquiryClosing', 'inquiry')


# R02: duty


def place_of(line):
    return line['place'] or 'center'


def stretches(shifts, begin, end):
    """The longest stretches of a time that no shift covers."""
    for shift in sorted(shifts, key=lambda line: line.moment('from')):
        if begin >= end:
            return
        if shift.moment('from') > begin:
            yield begin, min(shift.moment('from'), end)
        begin = max(begin, shift.moment('through'))
    if begin < end:
        yield begin, end


def sessions_of_span(audit):
    for day in filter(audit.calendar.is_working, audit.days()):
        for opens, closes in audit.calendar.sessions or USUAL_SESSIONS:
            yield day * DAY + opens, day * DAY + closes


@check('duty.gap')
def duty_gap(audit):
    shifts = [line for line in audit.lines('dutyShift') if place_of(line) == 'center'
              and (line['leader'] or line.entries('officers')) and line.moment('from') < line.moment('through')]
    there = [line for line in shifts if line['mode'] == 'onSite']
    whole = audit.first_day * DAY, midnight_after(audit.last_day)
    presence, reachable = audit.number('R02.presence') or 0, audit.number('R02.reachable') or 0
    asked = [whole] if presence >= 24 else sessions_of_span(audit) if presence >= 1 else []
    on_site = [stretch for time in asked for stretch in stretches(there, *time)]
    in_call = list(stretches(shifts, *whole)) if reachable >= 24 else []
    for begin, _ in on_site + [stretch for stretch in in_call if stretch not in on_site]:
        yield on_day(day_of(begin))


def is_approved(swap):
    return swap['approvedBy'] is not None and swap['approvedBy'] not in (swap['from'], swap['to'])


def written_people(shift):
    return set(shift.entries('officers')) | ({shift['leader']} if shift['leader'] else set())


def people_after_swaps(audit, shift):
    people = written_people(shift)
    for swap in filter(is_approved, audit.lines('shiftSwap', shift=shift.id)):
        if swap['from'] in people:
            people = people - {swap['from']} | {swap['to']}
    return people


@check('duty.overlap')
def duty_overlap(audit):
    shifts = [line for line in audit.lines('dutyShift') if line.moment('from') < line.moment('through')]
    longest = {}
    for shift in sorted(shifts, key=lambda line: line.moment('from')):
        for person in sorted(people_after_swaps(audit, shift)):
            before = longest.get((person, shift['mode']))
            if before and before.moment('through') > shift.moment('from') and audit.holds(shift.moment('from')):
                yield shift.subject, day_of(shift.moment('from')), [before, shift]
            if before is None or shift.moment('through') > before.moment('through'):
                longest[person, shift['mode']] = shift


def unlisted_incidents(audit, hand_over):
    ended = {report['incident'] for report in audit.lines('incidentReport', form='final')
             if report.at <= hand_over.at}
    return [line for line in audit.lines('dutyIncident') if line.at <= hand_over.at
            and line.id not in ended and line.id not in hand_over.entries('openItems')]


@check('duty.handOver')
def duty_hand_over(audit):
    for shift in audit.lines('dutyShift'):
        if place_of(shift) != 'center':
            continue
        hand_over = next(iter(audit.lines('shiftHandOver', shift=shift.id)), None)
        if shift['mode'] == 'onSite':
            due = audit.due('R02.handOver', shift.moment('through'))
            done, shown = (hand_over.at, [shift, hand_over]) if hand_over else (None, [shift])
            yield from late(audit, shift, due, done, shown)
        if hand_over and audit.holds(hand_over.at):
            missing = unlisted_incidents(audit, hand_over)
            if missing:
                yield hand_over.subject, hand_over.day, [hand_over] + missing
            signed = hand_over['countersignedBy']
            if signed is None or signed == hand_over.by or signed in people_after_swaps(audit, shift):
                yield at_line(hand_over)


def grave_incidents(audit):
    return [line for line in audit.lines('dutyIncident') if line['severity'] in ('major', 'gravest')]


@check('duty.report')
def duty_report(audit):
    for line in grave_incidents(audit):
        for form in ('phone', 'written'):
            reports = audit.lines('incidentReport', incident=line.id, form=form)
            yield from late(audit, line, audit.due('R02.' + form, line.moment('knownAt')), first_at(reports))


@check('duty.swap')
def duty_swap(audit):
    for line in audit.lines_at('shiftSwap'):
        if not is_approved(line):
            yield at_line(line)


@check('duty.staff')
def duty_staff(audit):
    wanted = audit.number('R02.leaders') or 0
    for line in audit.lines('dutyShift', mode='onSite'):
        if place_of(line) != 'center' or not audit.holds(line.moment('from')):
            continue
        day = day_of(line.moment('from'))
        needed = audit.number('R02.officersSensitive' if audit.is_sensitive(day) else 'R02.officers') or 0
        leaders = 1 if line['leader'] else 0
        if leaders < wanted or len(written_people(line)) - min(leaders, wanted) < needed:
            yield line.subject, day, [line]


# R03: regular meetings


def periods_without(audit, code, kind):
    """The periods of a number in which no meeting was held."""
    length = audit.number(code)
    held = [day_of(line.moment('heldAt')) for line in audit.lines(kind)]
    for first, last in audit.periods(length) if length is not None else []:
        if not any(first <= day <= last for day in held):
            yield first, last


@check('meeting.window')
def meeting_window(audit):
    for first, last in periods_without(audit, 'R03.every', 'regularMeeting'):
        if any(map(audit.calendar.is_working, range(first, last + 1))):
            yield on_day(last)


@check('meeting.decision')
def meeting_decision(audit):
    faulty = [(line, decision) for line in audit.lines('regularMeeting') for decision in line.entries('decisions')
              if 'owner' not in decision or 'due' not in decision]
    for line, _ in firsts(faulty, lambda entry: (entry[0].moment('heldAt'), entry[1]['id'])):
        if audit.holds(line.at):
            yield at_line(line)


@check('meeting.carryOver')
def meeting_carry_over(audit):
    meetings, left_open = {}, set()
    for line in audit.lines('regularMeeting'):
        meetings.setdefault(line.moment('heldAt'), []).append(line)
    for held, lines in sorted(meetings.items()):
        reviews = [review for line in lines for review in line.entries('reviews')]
        if left_open - {review['decision'] for review in reviews} and audit.holds(held):
            yield lines[0].subject, day_of(held), [lines[0]]
        left_open -= {review['decision'] for review in reviews if review['isDone']}
        left_open |= {decision['id'] for line in lines for decision in line.entries('decisions')}


@check('meeting.minutes')
def meeting_minutes(audit):
    for line in firsts(audit.lines('regularMeeting'), lambda line: line.moment('heldAt')):
        yield from late(audit, line, audit.due('R03.minutes', line.moment('heldAt')), line.at)


@check('meeting.cases')
def meeting_cases(audit):
    faulty = [line for line in audit.lines('regularMeeting')
              if any(item['topic'] in ('newDisputes', 'overdue', 'coordination') and not item.get('cases')
                     for item in line.entries('items'))]
    for line in firsts(faulty, lambda line: line.moment('heldAt')):
        if audit.holds(line.at):
            yield at_line(line)


@check('meeting.quorum')
def meeting_quorum(audit):
    def is_faulty(line):
        known = set(line.entries('groups')) | {absence['group'] for absence in line.entries('absences')}
        return line['leader'] not in ('director', 'deputy') or GROUPS - known

    for line in firsts(filter(is_faulty, audit.lines('regularMeeting')), lambda line: line.moment('heldAt')):
        if audit.holds(line.moment('heldAt')):
            yield line.subject, day_of(line.moment('heldAt')), [line]


# R04: joint meetings


def joint_entries(audit, name):
    return [(line, entry) for line in audit.lines('jointMeeting') for entry in line.entries(name)]


@check('joint.window')
def joint_window(audit):
    for _, last in periods_without(audit, 'R04.every', 'jointMeeting'):
        yield on_day(last)


def faulty_tasks(audit, is_faulty):
    faulty = [(line, task) for line, task in joint_entries(audit, 'tasks') if is_faulty(task)]
    for line, _ in firsts(faulty, lambda entry: (entry[0].moment('heldAt'), entry[1]['id'])):
        if audit.holds(line.at):
            yield at_line(line)


@check('joint.lead')
def joint_lead(audit):
    yield from faulty_tasks(audit, lambda task: len(set(task.get('leads', []))) != 1)


def first_invitations(audit, attendance):
    invited = [(line, entry) for line, entry in joint_entries(audit, 'invitations')
               if entry['attendance'] == attendance]
    return firsts(invited, lambda entry: (entry[0].moment('heldAt'), entry[1]['unit']))


@check('joint.attendance')
def joint_attendance(audit):
    for line, _ in first_invitations(audit, 'absent'):
        if audit.holds(line.moment('heldAt')):
            yield line.subject, day_of(line.moment('heldAt')), [line]


@check('joint.opinion')
def joint_opinion(audit):
    everybody = joint_entries(audit, 'invitations')
    for line, invitation in first_invitations(audit, 'excused'):
        held = line.moment('heldAt')
        opinions = [moment_in(entry, 'opinionAt') for other, entry in everybody
                    if other.moment('heldAt') == held and entry['unit'] == invitation['unit']]
        yield from late(audit, line, audit.due('R04.opinion', held), earliest(*opinions))


@check('joint.deadlock')
def joint_deadlock(audit):
    faulty = [(line, deadlock) for line, deadlock in joint_entries(audit, 'deadlocks') if 'raisedTo' not in deadlock]
    for line, deadlock in firsts(faulty, lambda entry: (entry[0].moment('heldAt'), entry[1]['matter'])):
        if audit.holds(line.at):
            yield 'case/' + deadlock['matter'], line.day, [line]


@check('joint.due')
def joint_due(audit):
    yield from faulty_tasks(audit, lambda task: 'due' not in task)


# R05: situation reports


def occasion_of(line):
    return line['occasion'] or 'regular'


def report_of_month(audit, first, last):
    return next((line for line in audit.lines('situationReport') if occasion_of(line) == 'regular'
                 and line.day_in('from') <= first and line.day_in('through') >= last and line.day >= last), None)


def months_due(audit, number):
    """The months whose report is due in the span, in order; an earlier month is due no later."""
    months = []
    for month in range(month_of(audit.last_day), 11, -1):
        if month_ends(month) == LAST_DAY:
            continue
        due_day = audit.calendar.working_day_from(month_ends(month) + number)
        if due_day < audit.first_day:
            break
        if audit.holds_day(due_day):
            months.insert(0, month)
    return months


@check('report.exists')
def report_exists(audit):
    number = audit.number('R05.day')
    if number is None or audit.first_day > audit.last_day:
        return
    for month in months_due(audit, number):
        first, last = month_starts(month), month_ends(month)
        due_day = audit.calendar.working_day_from(last + number)
        report = report_of_month(audit, first, last)
        if report is None or report.at >= midnight_after(due_day):
            yield 'day/' + day_text(last), due_day, [report] if report else []


@check('report.order')
def report_order(audit):
    below = audit.record.get('reportsBelow', [])
    for line in audit.lines_at('situationReport'):
        if occasion_of(line) != 'regular':
            continue
        came = {report['center'] for report in below
                if report['from'] == line['from'] and moment_number(report['at']) <= line.at}
        if set(audit.record.get('centersBelow', [])) - came:
            yield at_line(line)


@check('report.smallCell')
def report_small_cell(audit):
    smallest = audit.number('R05.smallest')
    for line in audit.lines_at('situationReport') if smallest is not None else []:
        if any(cell['count'] < smallest for cell in line.entries('cells')):
            yield at_line(line)


def has_dimension(line, dimension):
    return any(cell['dimension'] == dimension for cell in line.entries('cells'))


@check('report.person')
def report_person(audit):
    yield from (at_line(line) for line in audit.lines_at('situationReport') if has_dimension(line, 'person'))


@check('report.counselling')
def report_counselling(audit):
    secret = counselling_ids(audit)
    for line in audit.lines_at('situationReport'):
        if has_dimension(line, 'counselling') or secret & set(line.entries('sources')):
            yield at_line(line)


@check('report.personScore')
def report_person_score(audit):
    yield from (at_line(line) for line in audit.lines_at('situationReport') if has_dimension(line, 'personScore'))


@check('report.people')
def report_people(audit):
    for line in audit.lines_at('situationReport'):
        if line['author'] is None or line['approver'] is None or line['author'] == line['approver']:
            yield at_line(line)


@check('report.incident')
def report_incident(audit):
    reports = audit.lines('situationReport', occasion='incident')
    for line in grave_incidents(audit):
        done = first_at([report for report in reports if line.id in report.entries('sources')])
        yield from late(audit, line, audit.due('R05.incident', line.moment('knownAt')), done)


def joined(times):
    """Times that overlap or follow one another, as one; in order."""
    result = []
    for first, last in sorted(times):
        if result and first <= result[-1][1] + 1:
            result[-1] = result[-1][0], max(result[-1][1], last)
        else:
            result.append((first, last))
    return result


@check('report.sensitive')
def report_sensitive(audit):
    number = audit.number('R05.sensitive')
    if number is None:
        return
    length = max(1, number)
    reported = [line.day for line in audit.lines('situationReport', occasion='sensitive')]
    for first, last in joined(audit.sensitive):
        for begin in range(first, last - length + 2, length):
            end = begin + length - 1
            if audit.holds_day(end) and not any(begin <= day <= end for day in reported):
                yield on_day(end)
