"""Mutants of days: those of work and of rest, midnights, first days and last days."""

import copy
import datetime
import json

import catalogue
from catalogue import wrapper
from link import demand, is_asked, is_ok, is_query, with_result
from rows import PUBLISHED

NATIONAL = json.loads((PUBLISHED / 'calendar' / 'national.json').read_text(encoding='utf-8'))
DAYS, MIDNIGHT, START = 'a working day is none', 'midnight is elsewhere', 'the first day is another'
ROLL = 'the last day moves wrongly'


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


@wrapper(ROLL, role='control', profiles=('P2',))
def a_deadline_is_asked_twice(link, message):
    if is_asked(message, 'deadline'):
        link.ask(message)
    return link.ask(message)
