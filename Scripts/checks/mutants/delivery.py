"""Mutants of delivery: keys, versions, events, restarts."""

import copy
import json

from catalogue import wrapper
from link import forgetful, is_ok, is_query, refused, with_result

STALE, REPLAY, EVENTS = 'a stale version is accepted', 'a repetition is done again', 'an event is missing or doubled'
RESTART, FORM = 'a restart forgets', 'a message is guessed'


def but(message, *names):
    return {key: value for key, value in message.items() if key not in names}


@wrapper(STALE, 'SGC-P6-007', 'SGC-P6-008', 'SGC-P6-009')
def the_expected_version_is_not_looked_at(link, message):
    return link.ask(but(message, 'expectedVersion'))


@wrapper(STALE, 'SGC-P6-007')
def an_older_version_is_good_enough(link, message):
    answer = link.ask(message)
    if answer.get('code') == 'versionMoved' and message['expectedVersion'] > 0:
        return link.ask(but(message, 'expectedVersion'))
    return answer


@wrapper(STALE, 'SGC-P6-008')
def a_case_that_should_be_new_is_written_over(link, message):
    answer = link.ask(message)
    if answer.get('code') == 'versionMoved' and message['expectedVersion'] == 0:
        return link.ask(but(message, 'expectedVersion'))
    return answer


@wrapper(STALE, 'SGC-P6-009')
def what_time_brought_about_moves_no_version(link, message):
    answer = link.ask(message)
    if answer.get('code') == 'versionMoved':
        reader = {'actor': 'director', 'role': 'director', 'unit': message.get('unit')}
        seen = link.result({'type': 'query', 'what': 'history', 'case': message['case'], 'reader': reader,
                            'purpose': 'handling'}) or {'items': []}
        late = [item for item in seen['items'][message['expectedVersion']:]]
        if late and all('actor' not in item for item in late):
            return link.ask(but(message, 'expectedVersion'))
    return answer


@wrapper(REPLAY, 'SGC-P6-001', 'SGC-P6-006')
def the_key_is_not_looked_at(link, message):
    return link.ask(but(message, 'key'))


@wrapper(REPLAY, 'SGC-P6-003')
def a_key_is_answered_whatever_is_sent_under_it(link, message):
    forgetful(link, message)
    if message['type'] == 'command' and message.get('key'):
        name = (message['actor'], message['key'])
        if name in link.kept:
            return link.kept[name]
        answer = link.ask(message)
        if is_ok(answer):
            link.kept[name] = answer
        return answer
    return link.ask(message)


@wrapper(REPLAY, 'SGC-P6-004')
def a_key_belongs_to_everybody(link, message):
    forgetful(link, message)
    if message['type'] == 'command' and message.get('key'):
        actor = link.kept.setdefault(message['key'], message['actor'])
        if actor != message['actor']:
            return refused('idempotencyKeyReused')
    return link.ask(message)


@wrapper(REPLAY, 'SGC-P6-005')
def a_refused_command_uses_its_key_up(link, message):
    forgetful(link, message)
    if message['type'] == 'command' and message.get('key'):
        name = (message['actor'], message['key'])
        if name in link.kept and link.kept[name] is not None:
            return link.kept[name]
        answer = link.ask(message)
        link.kept[name] = None if is_ok(answer) else answer
        return answer
    return link.ask(message)


@wrapper(REPLAY, 'SGC-P6-002')
def the_order_of_members_makes_another_body(link, message):
    forgetful(link, message)
    if message['type'] == 'command' and message.get('key'):
        name, body = (message['actor'], message['key']), json.dumps(message.get('detail'))
        if link.kept.setdefault(name, body) != body:
            return refused('idempotencyKeyReused')
    return link.ask(message)


@wrapper(REPLAY, 'SGC-P6-003')
def the_text_of_a_field_does_not_count_for_the_body(link, message):
    forgetful(link, message)
    if message['type'] == 'command' and message.get('key') and message.get('fields'):
        name = (message['actor'], message['key'])
        message = {**message, 'fields': link.kept.setdefault(name, message['fields'])}
    return link.ask(message)


@wrapper(REPLAY, 'SGC-P6-006', 'SGC-P6-001')
def a_repetition_is_judged_by_its_version_first(link, message):
    forgetful(link, message)
    if message['type'] == 'command' and message.get('key') and 'expectedVersion' in message:
        name = (message['actor'], message['key'])
        if name in link.kept:
            return refused('versionMoved')
        answer = link.ask(message)
        if is_ok(answer):
            link.kept[name] = True
        return answer
    return link.ask(message)


@wrapper(EVENTS, 'SGC-P6-012', 'SGC-P6-015')
def the_last_event_of_a_page_comes_again(link, message):
    answer = link.ask(message)
    if message['type'] == 'events' and 'after' in message and is_ok(answer) and link.kept.get('last'):
        answer = with_result(answer, lambda result: result['events'].insert(0, link.kept['last']))
    if message['type'] == 'events' and is_ok(answer) and answer['result']['events']:
        link.kept['last'] = answer['result']['events'][-1]
    forgetful(link, message)
    return answer


@wrapper(EVENTS, 'SGC-P6-012', 'SGC-P6-011')
def every_third_event_is_skipped(link, message):
    answer = link.ask(message)
    if message['type'] == 'events':
        return with_result(answer, lambda result: result['events'].__delitem__(slice(2, None, 3)))
    return answer


@wrapper(EVENTS, 'SGC-P6-012')
def events_come_backwards(link, message):
    answer = link.ask(message)
    return with_result(answer, lambda result: result['events'].reverse()) if message['type'] == 'events' else answer


@wrapper(EVENTS, 'SGC-P6-012', 'SGC-P6-013')
def the_page_after_the_last_has_no_place(link, message):
    answer = link.ask(message)
    if message['type'] == 'events' and is_ok(answer) and not answer['result']['events']:
        return with_result(answer, lambda result: result.pop('next'))
    return answer


@wrapper(EVENTS, 'SGC-P6-014', 'SGC-P6-010')
def a_refused_command_leaves_an_event(link, message):
    forgetful(link, message)
    answer = link.ask(message)
    if message['type'] == 'command' and not is_ok(answer):
        link.kept['left'] = {'action': message.get('action'), 'case': message.get('case'), 'version': 99, 'fields': []}
    if message['type'] == 'events' and link.kept.get('left'):
        return with_result(answer, lambda result: result['events'].append(link.kept['left']))
    return answer


@wrapper(EVENTS, 'SGC-P6-011', 'SGC-P6-016')
def versions_begin_with_nought(link, message):
    def change(result):
        for event in result['events']:
            event['version'] -= 1
    return with_result(link.ask(message), change) if message['type'] in ('command', 'events') else link.ask(message)


@wrapper(EVENTS, 'SGC-P6-015', 'SGC-P1-116')
def only_the_last_event_of_a_command_is_told(link, message):
    answer = link.ask(message)
    if message['type'] == 'command':
        return with_result(answer, lambda result: result.update(events=result['events'][-1:]))
    return answer


@wrapper(EVENTS, 'SGC-P6-019')
def time_acts_under_the_name_of_an_office(link, message):
    def change(result):
        for event in result['events']:
            if event['role'] == 'clock':
                event['unit'] = 'center/520204108000'
    return with_result(link.ask(message), change) if message['type'] in ('command', 'events') else link.ask(message)


@wrapper(EVENTS, 'SGC-P6-019', 'SGC-P6-020', profiles=('P2',))
def what_fell_due_is_dated_when_it_was_noticed(link, message):
    def change(result):
        for event in result['events']:
            if event['role'] == 'clock':
                event['occurredAt'] = event['recordedAt'] = result['events'][-1]['recordedAt']
    answer = link.ask(message)
    if message['type'] in ('command', 'events') and is_ok(answer) and answer['result'].get('events'):
        return with_result(answer, change)
    return answer


@wrapper(EVENTS, 'SGC-P6-017', 'SGC-P1-107')
def an_act_that_is_entered_later_loses_its_own_time(link, message):
    def change(result):
        for event in result['events']:
            event['occurredAt'] = event['recordedAt']
    return with_result(link.ask(message), change) if message['type'] in ('command', 'events') else link.ask(message)


@wrapper(EVENTS, 'SGC-P6-016')
def the_first_event_comes_from_a_state(link, message):
    def change(result):
        for event in result['events']:
            event.setdefault('from', 'registered')
    return with_result(link.ask(message), change) if message['type'] in ('command', 'events') else link.ask(message)


@wrapper(RESTART, 'SGC-P6-023')
def a_restart_forgets_the_last_command(link, message):
    forgetful(link, message)
    kept = link.kept.setdefault('all', [])
    if message['type'] == 'restart':
        done = [index for index, (each, answer) in enumerate(kept) if each['type'] == 'command' and is_ok(answer)]
        again = [each for index, (each, _) in enumerate(kept) if index != (done or [None])[-1]]
        for each in again:
            link.ask(each)
        return {'type': 'ok', 'result': {}}
    answer = link.ask(message)
    kept.append((message, answer))
    return answer


@wrapper(RESTART, 'SGC-P6-025')
def a_restart_forgets_the_keys(link, message):
    forgetful(link, message)
    if message['type'] == 'restart':
        link.kept['times'] = link.kept.get('times', 0) + 1
    if message.get('key'):
        message = {**message, 'key': f'{message["key"]}-{link.kept.get("times", 0)}'}
    return link.ask(message)


@wrapper(RESTART, 'SGC-P6-013')
def a_place_is_good_until_the_restart_only(link, message):
    forgetful(link, message)
    if message['type'] == 'restart':
        link.kept['times'] = link.kept.get('times', 0) + 1
    mark = f'{link.kept.get("times", 0)}~'
    if message['type'] == 'events':
        if 'after' in message and not str(message['after']).startswith(mark):
            return {'type': 'errored', 'message': 'the place is not one that was answered'}
        if 'after' in message:
            message = {**message, 'after': message['after'].removeprefix(mark)}
        return with_result(link.ask(message), lambda result: result.update(next=mark + result['next']))
    return link.ask(message)


@wrapper(RESTART, 'SGC-P6-024', 'SGC-P6-026')
def a_restart_loses_the_clock(link, message):
    answer = link.ask(message)
    if message['type'] in ('clock.set', 'clock.advance') and is_ok(answer):
        link.kept['began'] = link.kept.get('began', answer['result']['now'])
    forgetful(link, message)
    if message['type'] == 'restart' and link.kept.get('began'):
        link.ask({'type': 'clock.set', 'at': link.kept['began']})
    return answer


@wrapper(RESTART, 'SGC-P6-027')
def a_reset_keeps_what_is_there(link, message):
    if message['type'] == 'reset':
        if link.kept.get('was'):
            return {'type': 'ok', 'result': {}}
        link.kept['was'] = True
    return link.ask(message)


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


@wrapper(STALE, role='control', profiles=('P6',))
def every_command_is_sent_twice_under_its_key(link, message):
    if message['type'] == 'command' and message.get('key') and 'expectedVersion' not in message:
        link.ask(message)
    return link.ask(message)


@wrapper(REPLAY, role='control', profiles=('P6',))
def keys_are_kept_under_other_names(link, message):
    if isinstance(message.get('key'), str) and 0 < len(message['key']) <= 40:
        message = {**message, 'key': 'k' + message['key']}
    return link.ask(message)


@wrapper(EVENTS, role='control', profiles=('P6',))
def places_are_written_in_another_way(link, message):
    if message['type'] == 'events':
        if isinstance(message.get('after'), str):
            message = {**message, 'after': message['after'].removeprefix('at ')}
        return with_result(link.ask(message), lambda result: result.update(next='at ' + result['next']))
    return link.ask(message)


@wrapper(RESTART, role='control', profiles=('P6',))
def every_restart_is_done_twice(link, message):
    if message['type'] == 'restart':
        link.ask(message)
    return link.ask(message)


@wrapper(FORM, role='control', profiles=('P6',))
def errors_are_told_in_other_words(link, message):
    answer = copy.deepcopy(link.ask(message))
    if answer['type'] == 'errored':
        answer['message'] = '消息有误'
    return answer
