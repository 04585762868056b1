"""Mutants of delivery: versions, keys, restarts."""

import json

from catalogue import wrapper
from link import but, forgetful, is_ok, refused, with_result

STALE, REPLAY, RESTART = 'a stale version is accepted', 'a repetition is done again', 'a restart forgets'


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


@wrapper(RESTART, role='control', profiles=('P6',))
def every_restart_is_done_twice(link, message):
    if message['type'] == 'restart':
        link.ask(message)
    return link.ask(message)
