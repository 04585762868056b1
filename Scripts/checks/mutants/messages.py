"""Mutants of the form of messages and of the time in them."""

import copy

from catalogue import wrapper
from link import but, is_ok, refused

FORM = 'a message is guessed'


@wrapper(FORM, 'SGC-P6-029')
def an_unknown_message_is_taken_for_nothing(link, message):
    answer = link.ask(message)
    known = ('describe', 'reset', 'load', 'command', 'query', 'events', 'restart', 'export', 'import', 'bye',
             'clock.set', 'clock.advance')
    if message['type'] not in known and not is_ok(answer):
        return {'type': 'ok', 'result': {}}
    return answer


@wrapper(FORM, 'SGC-P6-030', 'SGC-P6-031')
def a_message_in_error_is_refused_and_not_told(link, message):
    answer = link.ask(message)
    return refused('unmet') if message['type'] == 'command' and answer['type'] == 'errored' else answer


@wrapper(FORM, 'SGC-P6-031')
def an_unknown_act_is_no_such_step(link, message):
    answer = link.ask(message)
    if answer['type'] == 'errored' and 'action' in message and 'action' in answer.get('message', ''):
        return refused('noSuchStep', {'code': 'noSuchStep', 'states': []})
    return answer


@wrapper(FORM, 'SGC-P6-032', 'SGC-P0-033')
def an_unknown_type_is_an_invalid_value(link, message):
    answer = link.ask(message)
    if message['type'] in ('import', 'export') and answer['type'] == 'errored':
        return {'type': 'rejected', 'code': 'invalid', 'detail': {'findings': [{'code': 'wire.type', 'path': '$'}]}}
    return answer


@wrapper(FORM, 'SGC-P6-021')
def a_day_of_the_clock_has_a_different_length(link, message):
    if message['type'] == 'clock.advance' and message.get('days'):
        message = {**but(message, 'days'), 'hours': message['days'] * 23 + message.get('hours', 0)}
    return link.ask(message)


@wrapper(FORM, 'SGC-P6-018', 'SGC-P1-105')
def an_act_may_be_dated_back_by_a_week(link, message):
    answer = link.ask(message)
    if answer.get('code') == 'tooFarBack':
        return link.ask(but(message, 'occurredAt'))
    return answer


@wrapper(FORM, 'SGC-P6-022', 'SGC-P1-113')
def a_clock_that_was_set_back_is_no_matter(link, message):
    answer = link.ask(message)
    if message['type'] in ('clock.set', 'clock.advance') and is_ok(answer):
        link.kept['now'] = max(link.kept.get('now', ''), answer['result']['now'])
    if message['type'] == 'reset':
        link.kept.clear()
    if answer.get('code') == 'clockBehind':
        link.ask({'type': 'clock.set', 'at': link.kept['now']})
        return link.ask(message)
    return answer


@wrapper(FORM, role='control', profiles=('P6',))
def errors_are_told_in_other_words(link, message):
    answer = copy.deepcopy(link.ask(message))
    if answer['type'] == 'errored':
        answer['message'] = '消息有误'
    return answer
