"""Mutants of time: days, midnights, starts, pauses, extensions, and what time brings about."""

import copy
import datetime
import json
import pathlib

import catalogue
from catalogue import wrapper
from link import demand, forgetful, is_ok, is_query, with_result
from rows import PUBLISHED, row_mutant

NATIONAL = json.loads((PUBLISHED / 'calendar' / 'national.json').read_text(encoding='utf-8'))
DAYS, MIDNIGHT, START = 'a working day is none', 'midnight is elsewhere', 'the first day is another'
ROLL, CLOCKS, TIME = 'the last day moves wrongly', 'a clock is moved wrongly', 'time brings about something else'
LAW, PROOF = 'a rule that is not in force', 'a derivation that does not follow'


def is_asked(message, *asks):
    return is_query(message, 'deadlines') and message.get('ask') in asks


def on_calendar(name, group, edit, *breaks, role='mutant', profiles=()):
    """A kit whose national calendar is another."""
    def answerer(link):
        calendar = copy.deepcopy(NATIONAL)
        edit(calendar)
        calendar['version'] = 'other-workdays@1'
        loading = {'type': 'load', 'what': 'calendar', 'value': calendar}

        def answer(message):
            answer = link.ask(message)
            is_begun = message['type'] == 'reset' or message.get('value') == 'national'
            if is_begun and is_ok(answer):
                demand(link.ask(loading))
            return answer
        return answer
    catalogue.add(catalogue.Mutant(name, group, breaks, role, answerer=answerer, profiles=profiles))


def each_year(change):
    def edit(calendar):
        for year in calendar['years']:
            change(year)
    return edit


def weekday_holidays(year):
    year['holidays'] = [day for day in year['holidays'] if datetime.date.fromisoformat(day).weekday() > 4]


on_calendar('make-up-days-are-ignored', DAYS, each_year(lambda year: year.update(makeUpWorkdays=[])), 'SGC-P2-106')
on_calendar('holidays-are-worked', DAYS, each_year(weekday_holidays), 'SGC-P2-105', 'SGC-P2-104')
on_calendar('the-last-holiday-of-a-year-is-worked', DAYS,
            each_year(lambda year: year.update(holidays=year['holidays'][:-1])), 'SGC-P2-105', 'SGC-P2-104')
on_calendar('the-first-make-up-day-is-ignored', DAYS,
            each_year(lambda year: year.update(makeUpWorkdays=year['makeUpWorkdays'][1:])), 'SGC-P2-106')
on_calendar('years-of-the-national-calendar-in-another-order', DAYS, lambda calendar: calendar['years'].reverse(),
            role='control', profiles=('P2',))


@wrapper(DAYS, 'SGC-P2-105')
def calendar_days_are_counted_for_working_days(link, message):
    if is_asked(message, 'deadline') and (message.get('limit') or {}).get('unit') == 'workingDay':
        message = {**message, 'limit': {**message['limit'], 'unit': 'calendarDay'}}
    return link.ask(message)


@wrapper(DAYS, 'SGC-P2-108', 'SGC-P2-109')
def a_month_is_thirty_days(link, message):
    limit = message.get('limit') or {}
    if is_asked(message, 'deadline') and limit.get('unit') == 'month':
        message = {**message, 'limit': {**limit, 'unit': 'calendarDay', 'amount': limit['amount'] * 30}}
    return link.ask(message)


@wrapper(DAYS, 'SGC-P2-114', 'SGC-P2-115')
def hours_are_rounded_up_to_days(link, message):
    def change(result):
        if 'T' in str(result.get('due')):
            result['due'] = shifted(result['due'], 8)[:10]
    return with_result(link.ask(message), change) if is_asked(message, 'deadline') else link.ask(message)


@wrapper(DAYS, 'SGC-P2-115')
def working_hours_run_through_the_night(link, message):
    limit = message.get('limit') or {}
    if is_asked(message, 'deadline') and limit.get('unit') == 'workingHour':
        message = {**message, 'limit': {**limit, 'unit': 'hour'}}
    return link.ask(message)


def shifted(text, hours):
    """A moment or a clock in China, so many hours later, in the form that it had."""
    if not isinstance(text, str) or 'T' not in text:
        return text
    moment = datetime.datetime.fromisoformat(text.replace('Z', '')) + datetime.timedelta(hours=hours)
    if text.endswith('Z'):
        return moment.isoformat(timespec='milliseconds' if '.' in text else 'seconds') + 'Z'
    return moment.isoformat(timespec='minutes' if text.count(':') == 1 else 'seconds')


@wrapper(MIDNIGHT, 'SGC-P2-102', 'SGC-P2-030')
def the_day_ends_at_midnight_in_greenwich(link, message):
    if is_asked(message, 'deadline', 'clock') and str(message.get('from', '')).endswith('Z'):
        message = {**message, 'from': shifted(message['from'], -8)}
    return link.ask(message)


@wrapper(MIDNIGHT, 'SGC-P2-030', 'SGC-P2-007')
def cases_live_by_midnight_in_greenwich(link, message):
    if message['type'] == 'clock.set':
        message = {**message, 'at': shifted(message['at'], -8)}
    if message.get('occurredAt'):
        message = {**message, 'occurredAt': shifted(message['occurredAt'], -8)}
    return link.ask(message)


@wrapper(MIDNIGHT, 'SGC-P2-030', 'SGC-P2-010', 'SGC-P2-026', 'SGC-P2-007')
def the_end_of_the_day_is_a_minute_early(link, message):
    if message['type'] == 'clock.set':
        moment = datetime.datetime.fromisoformat(message['at'].replace('Z', '')) + datetime.timedelta(minutes=1)
        return link.ask({**message, 'at': moment.isoformat(timespec='milliseconds') + 'Z'})
    return link.ask(message)


@wrapper(MIDNIGHT, 'SGC-P2-116')
def what_is_due_is_late_on_its_last_day(link, message):
    if is_query(message, 'deadlines') and message.get('at'):
        message = {**message, 'at': shifted(message['at'], 24)}
    return link.ask(message)


@wrapper(START, 'SGC-P2-101')
def the_day_of_the_event_counts(link, message):
    if is_asked(message, 'deadline') and 'excludesStartDay' not in message:
        message = {**message, 'excludesStartDay': False}
    return link.ask(message)


@wrapper(START, 'SGC-P2-109', 'SGC-P2-101')
def the_day_of_the_event_never_counts(link, message):
    if is_asked(message, 'deadline'):
        message = {key: value for key, value in message.items() if key != 'excludesStartDay'}
    return link.ask(message)


@wrapper(START, 'SGC-P2-101')
def what_comes_in_on_a_day_of_rest_comes_in_later(link, message):
    if is_asked(message, 'deadline') and str(message.get('from', ''))[:4].isdigit():
        day = datetime.date.fromisoformat(message['from'][:10])
        later = {5: 48, 6: 24}.get(day.weekday(), 0)
        message = {**message, 'from': shifted(message['from'], later)}
    return link.ask(message)


@wrapper(START, 'SGC-P2-101', 'SGC-P2-103')
def every_day_is_one_early(link, message):
    def change(result):
        if isinstance(result.get('due'), str) and 'T' not in result['due']:
            due = datetime.date.fromisoformat(result['due']) - datetime.timedelta(days=1)
            result['due'] = due.isoformat()
    return with_result(link.ask(message), change) if is_asked(message, 'deadline') else link.ask(message)


@wrapper(ROLL, 'SGC-P2-103')
def what_an_office_owes_rolls_on(link, message):
    if is_asked(message, 'deadline') and message.get('holder') == 'organ':
        message = {**message, 'holder': 'citizen'}
    return link.ask(message)


@wrapper(ROLL, 'SGC-P2-104')
def what_a_citizen_may_do_does_not_roll(link, message):
    if is_asked(message, 'deadline') and message.get('holder') == 'citizen':
        message = {**message, 'holder': 'organ'}
    return link.ask(message)


@wrapper(ROLL, 'SGC-P2-112')
def a_designated_day_is_not_looked_at(link, message):
    if is_asked(message, 'deadline', 'clock'):
        message = {key: value for key, value in message.items() if key != 'designated'}
    return link.ask(message)


@wrapper(ROLL, 'SGC-P2-110', 'SGC-P2-031')
def nothing_is_provisional(link, message):
    def change(result):
        for each in [result, *result.get('duties', [])]:
            if 'provisional' in each:
                each['provisional'] = False
                each.pop('missingYears', None)
    return with_result(link.ask(message), change) if is_query(message, 'deadlines') else link.ask(message)


@wrapper(ROLL, 'SGC-P2-113')
def what_is_due_promptly_is_due_at_once(link, message):
    def change(result):
        if 'due' in result and result['due'] is None:
            result['due'] = str(message.get('from', '2026-03-02'))[:10]
    return with_result(link.ask(message), change) if is_asked(message, 'deadline') else link.ask(message)


def acts_changed(change):
    def answer(link, message):
        if is_asked(message, 'clock') and message.get('acts'):
            message = {**message, 'acts': change(copy.deepcopy(message['acts']))}
        return link.ask(message)
    return answer


def clock_mutant(name, change, *breaks, role='mutant', profiles=()):
    function = acts_changed(change)
    function.__name__ = name.replace('-', '_')
    wrapper(CLOCKS, *breaks, role=role, profiles=profiles)(function)


def doubled(kind):
    return lambda acts: [again for act in acts for again in ([act, act] if kind in act else [act])]


def set_in(kind, **members):
    def change(acts):
        for act in acts:
            if isinstance(act.get(kind), dict):
                act[kind].update(members)
        return acts
    return change


def halved(acts):
    for act in acts:
        if 'extend' in act:
            act['extend']['amount'] = act['extend']['amount'] - 1
    return acts


clock_mutant('an-extension-is-granted-twice', doubled('extend'), 'SGC-P2-121', 'SGC-P2-122')
clock_mutant('an-extension-is-a-day-short', halved, 'SGC-P2-121')
clock_mutant('whoever-asked-may-approve', set_in('extend', approvedBy='somebody-else'), 'SGC-P2-124')
clock_mutant('anybody-may-approve', set_in('extend', approver='unitHead'), 'SGC-P2-124')
clock_mutant('an-extension-needs-no-reason', set_in('extend', reason='complex'), 'SGC-P2-125')
clock_mutant('a-pause-needs-no-ground', lambda acts: [act for act in acts if 'pause' not in act], 'SGC-P2-128',
             'SGC-P2-129')
clock_mutant('the-acts-in-another-form', lambda acts: list(acts), role='control', profiles=('P2',))


@wrapper(CLOCKS, 'SGC-P2-127')
def only_the_first_reason_against_an_extension_is_told(link, message):
    def change(result):
        result['answers'] = [each[:1] for each in result.get('answers', [])]
    return with_result(link.ask(message), change) if is_asked(message, 'clock') else link.ask(message)


@wrapper(LAW, 'SGC-P2-117', 'SGC-P2-118')
def the_newest_rule_is_always_in_force(link, message):
    if is_asked(message, 'law') and message.get('on'):
        message = {**message, 'on': '2026-03-02'}
    return link.ask(message)


@wrapper(LAW, 'SGC-P2-118', 'SGC-P1-109')
def the_nearest_version_takes_the_place_of_none(link, message):
    answer = link.ask(message)
    if is_asked(message, 'law') and answer.get('result', {}).get('refused') == 'rule.notInForce':
        return link.ask({**message, 'on': answer['result']['inForce'][0][0]})
    return answer


@wrapper(LAW, 'SGC-P2-119')
def an_untimed_provision_is_an_unknown_one(link, message):
    def change(result):
        if result.get('refused') == 'rule.untimed':
            result['refused'] = 'rule.unknown'
    return with_result(link.ask(message), change) if is_asked(message, 'law', 'deadline') else link.ask(message)


@wrapper(LAW, 'SGC-P2-119')
def names_of_rules_are_read_without_their_case(link, message):
    if is_asked(message, 'law', 'deadline') and isinstance(message.get('rule'), str):
        message = {**message, 'rule': message['rule'].upper()}
    return link.ask(message)


@wrapper(PROOF, 'SGC-P2-133', 'SGC-P2-134', 'SGC-P2-135', 'SGC-P2-136')
def every_derivation_is_believed(link, message):
    answer = link.ask(message)
    if is_asked(message, 'replay') and answer.get('result', {}).get('code'):
        last = message['derivation'][-1] if message['derivation'] else {}
        return {'type': 'ok', 'result': {'due': last.get('to')}}
    return answer


@wrapper(PROOF, 'SGC-P2-133', 'SGC-P2-134')
def steps_are_numbered_from_one(link, message):
    def change(result):
        if isinstance(result.get('step'), int):
            result['step'] += 1
    return with_result(link.ask(message), change) if is_asked(message, 'replay') else link.ask(message)


@wrapper(PROOF, role='control', profiles=('P2',))
def a_derivation_is_replayed_twice(link, message):
    if is_asked(message, 'replay'):
        link.ask(message)
    return link.ask(message)


@wrapper(TIME, 'SGC-P2-026', 'SGC-P6-020', 'SGC-P6-019')
def what_falls_due_is_told_twice(link, message):
    def change(result):
        items = result.get('items') or []
        result['items'] = [again for item in items
                           for again in ([item, item] if item['action'] == 'fallDue' else [item])]
    return with_result(link.ask(message), change) if is_query(message, 'history') else link.ask(message)


@wrapper(TIME, 'SGC-P2-026')
def nobody_is_warned(link, message):
    def change(result):
        result['items'] = [item for item in result['items'] if item['action'] != 'warn']
    return with_result(link.ask(message), change) if is_query(message, 'history') else link.ask(message)


@wrapper(TIME, 'SGC-P2-026', 'SGC-P2-027')
def supervision_never_rises(link, message):
    def change(result):
        kept, is_seen = [], False
        for item in result['items']:
            if item['action'] == 'supervise' and 'actor' not in item:
                if is_seen:
                    continue
                is_seen = True
            kept.append(item)
        result['items'] = kept
    return with_result(link.ask(message), change) if is_query(message, 'history') else link.ask(message)


@wrapper(TIME, 'SGC-P2-032')
def what_falls_due_last_comes_first(link, message):
    answer = link.ask(message)
    if is_query(message, 'deadlines') and 'ask' not in message:
        return with_result(answer, lambda result: result['duties'].reverse())
    return answer


@wrapper(TIME, 'SGC-P2-026', 'SGC-P2-024', 'SGC-P2-032')
def every_duty_is_running(link, message):
    def change(result):
        for duty in result.get('duties', []):
            duty['phase'] = 'running'
    return with_result(link.ask(message), change) if is_query(message, 'deadlines') else link.ask(message)


@wrapper(TIME, role='control', profiles=('P2',))
def the_clock_is_set_twice(link, message):
    if message['type'] == 'clock.set':
        link.ask(message)
    return link.ask(message)


@wrapper(MIDNIGHT, role='control', profiles=('P2',))
def the_clock_is_advanced_and_not_set(link, message):
    if message['type'] == 'clock.set':
        now = link.ask({'type': 'clock.advance', 'to': message['at']})
        if is_ok(now):
            return now
    return link.ask(message)


@wrapper(START, role='control', profiles=('P2',))
def what_is_excluded_is_said_to_be(link, message):
    if is_asked(message, 'deadline') and 'rule' not in message and 'excludesStartDay' not in message:
        message = {**message, 'excludesStartDay': True}
    return link.ask(message)


@wrapper(LAW, role='control', profiles=('P2',))
def the_law_is_asked_twice(link, message):
    if is_asked(message, 'law'):
        link.ask(message)
    return link.ask(message)


@wrapper(ROLL, role='control', profiles=('P2',))
def a_deadline_is_asked_twice(link, message):
    if is_asked(message, 'deadline'):
        link.ask(message)
    return link.ask(message)


def in_rules(rule, **limit):
    def edit(procedure):
        for each in procedure['rules']:
            if each['id'] == rule:
                each['limit'].update(limit)
    return edit


def in_duties(duty, **members):
    def edit(procedure):
        for each in procedure['duties']:
            if each['duty'] == duty:
                each.update(members)
    return edit


def in_parameters(name, amount):
    def edit(procedure):
        procedure['parameters'][name]['amount'] = amount
    return edit


NUMBERS = 'a number of the loop is another'
row_mutant('assessing-is-counted-in-calendar-days', DAYS, '', in_rules('SC-ASSESS', unit='calendarDay'),
           'SGC-P2-004')
row_mutant('objecting-takes-a-day-longer', NUMBERS, '', in_rules('SC-OBJECT', amount=6), 'SGC-P2-006', 'SGC-P2-007')
row_mutant('verifying-takes-calendar-days', DAYS, '', in_rules('SC-VERIFY', unit='calendarDay'), 'SGC-P2-016')
row_mutant('a-grave-consultation-takes-a-day-of-the-calendar', DAYS, '',
           in_rules('SC-CONSULT-M', unit='calendarDay', amount=1), 'SGC-P2-029')
row_mutant('handling-the-general-takes-eight-days', NUMBERS, '', in_rules('SC-HANDLE-G', amount=8), 'SGC-P2-011')
row_mutant('handling-the-complex-takes-a-month', NUMBERS, '', in_rules('SC-HANDLE-C', amount=1, unit='month'),
           'SGC-P2-011')
row_mutant('a-remand-takes-ninety-days', NUMBERS, '', in_rules('SC-REMAND', amount=90), 'SGC-P2-021')
row_mutant('mediation-is-supervised', TIME, '', in_duties('mediate', kind='obligation'), 'SGC-P2-027')
row_mutant('a-window-is-overdue', TIME, '', in_duties('XF-35a', kind='obligation'), 'SGC-P2-018')
row_mutant('telling-the-reason-ends-with-the-case', TIME, '', in_duties('tellReason', outlivesCase=False),
           'SGC-P2-028', 'SGC-P4-078')
row_mutant('the-later-follow-up-ends-with-the-case', TIME, '', in_duties('followUpLater', outlivesCase=False),
           'SGC-P2-028')
row_mutant('warned-at-half-of-the-time', NUMBERS, '', in_parameters('warnAfterPercent', 50), 'SGC-P2-026')
row_mutant('yellow-a-day-late', NUMBERS, '', in_parameters('yellowAfterWorkdays', 4), 'SGC-P2-026')
row_mutant('red-a-day-early', NUMBERS, '', in_parameters('redAfterWorkdays', 6), 'SGC-P2-026')
row_mutant('dating-back-by-a-day-more', NUMBERS, '', in_parameters('mostBackdatingHours', 96), 'SGC-P1-105')
row_mutant('a-quorum-of-a-third', NUMBERS, '', in_parameters('consultationQuorumPercent', 34), 'SGC-P4-024')
row_mutant('stand-ins-for-two-months', NUMBERS, '', in_parameters('mostSubstitutionDays', 60), 'SGC-P4-057')
row_mutant('nobody-deems-an-acceptance', TIME, '', lambda procedure: procedure.update(deemed=[]), 'SGC-P2-010')


@wrapper(NUMBERS, role='control', profiles=('P2',))
def the_same_loop_is_loaded_again(link, message):
    answer = link.ask(message)
    if message['type'] == 'reset' and is_ok(answer):
        link.ask({'type': 'load', 'what': 'definition', 'value': {'id': 'shuicheng', 'version': '2026.1'}})
    return answer
