"""Mutants of the wire: what is taken, what is refused and how, and what comes out."""

import copy

from catalogue import wrapper
from link import is_ok, with_result

MENDED, TOLD, WRITTEN = 'a value is mended on the way in', 'a finding is told wrongly', 'what comes out is another form'


def is_value(message):
    return message['type'] == 'import' and 'value' in message


def walked(value, change):
    """The value with a change made of every part of it, the parts first."""
    if isinstance(value, dict):
        value = {key: walked(each, change) for key, each in value.items()}
    elif isinstance(value, list):
        value = [walked(each, change) for each in value]
    return change(value)


def mending(name, change, *breaks):
    def answer(link, message):
        if is_value(message):
            message = {**message, 'value': walked(message['value'], change)}
        return link.ask(message)
    answer.__name__ = name
    wrapper(MENDED, *breaks)(answer)


def text(change):
    return lambda value: change(value) if isinstance(value, str) else value


mending('texts_are_trimmed', text(str.strip), 'SGC-P0-009', 'SGC-P0-030', 'SGC-P0-002', 'SGC-P0-015')
mending('null_is_left_out', lambda value: {key: each for key, each in value.items() if each is not None}
        if isinstance(value, dict) else value, 'SGC-P0-006', 'SGC-P0-027')
mending('repeats_are_dropped', lambda value: list({repr(each): each for each in value}.values())
        if isinstance(value, list) else value, 'SGC-P0-016')
mending('digits_become_numbers', lambda value: int(value) if isinstance(value, str) and value.isdigit()
        and len(value) < 3 else value, 'SGC-P0-006')
mending('long_texts_are_cut', text(lambda value: value[:64]), 'SGC-P0-009', 'SGC-P0-015')
mending('codes_are_read_in_small_letters', text(lambda value: value.lower() if value.isalpha() and value.isascii()
                                                  else value), 'SGC-P0-007', 'SGC-P0-009')
mending('moments_lose_their_milliseconds', text(lambda value: value[:19] + '.000Z' if len(value) == 20
                                                  and value.endswith('Z') else value), 'SGC-P0-011')
mending('slashes_are_hyphens', text(lambda value: value.replace('/', '-') if value[:4].isdigit()
                                      and value.count('/') == 2 else value), 'SGC-P0-010')
mending('a_code_of_a_division_is_padded', text(lambda value: value.ljust(12, '0') if value.isdigit()
                                                 and len(value) in (6, 9) else value), 'SGC-P0-024')
mending('identity_numbers_are_masked', text(lambda value: value[:6] + '********' + value[14:]
                                              if len(value) == 18 and value[:17].isdigit() else value), 'SGC-P0-029')


def without_findings(name, is_dropped, *breaks):
    """Does not see one kind of fault: where nothing else is wrong the value is taken as it came."""
    def answer(link, message):
        answer = copy.deepcopy(link.ask(message))
        if is_value(message) and answer.get('code') == 'invalid':
            findings = [each for each in answer['detail']['findings'] if not is_dropped(each['code'])]
            if not findings:
                return {'type': 'ok', 'result': {'value': message['value']}}
            answer['detail']['findings'] = findings
        return answer
    answer.__name__ = name
    wrapper(TOLD, *breaks)(answer)


def starting(*names):
    return lambda code: code.startswith(names)


without_findings('unknown_members_are_read_past', starting('wire.unknown'), 'SGC-P0-004')
without_findings('required_members_may_be_missing', starting('wire.missing'), 'SGC-P0-005')
without_findings('closed_lists_are_open', starting('wire.code'), 'SGC-P0-007')
without_findings('days_need_not_exist', starting('wire.date', 'wire.instant'), 'SGC-P0-010', 'SGC-P0-011')
without_findings('ranges_are_not_looked_at', starting('wire.range'), 'SGC-P0-013')
without_findings('lists_may_be_any_length', starting('wire.count'), 'SGC-P0-014')
without_findings('texts_may_be_any_length', starting('wire.length'), 'SGC-P0-015')
without_findings('blank_texts_are_texts', starting('text.'), 'SGC-P0-030')
without_findings('personal_numbers_are_not_seen', starting('identifier.', 'text.identityNumber'), 'SGC-P0-029')
without_findings('articles_may_be_any_text', starting('wire.article'), 'SGC-P0-019')
without_findings('versions_may_be_any_text', starting('wire.version'), 'SGC-P0-020')
without_findings('digests_may_be_any_text', starting('wire.digest'), 'SGC-P0-021')
without_findings('offices_may_be_any_text', starting('wire.unit', 'wire.subject'), 'SGC-P0-018')
without_findings('telephones_may_be_any_text', starting('wire.telephone'), 'SGC-P0-022')
without_findings('invariants_are_not_looked_at', lambda code: not code.startswith(('wire.', 'text.', 'identifier.')),
                 'SGC-P0-028')


@wrapper(TOLD, 'SGC-P0-003')
def only_the_first_fault_is_told(link, message):
    answer = copy.deepcopy(link.ask(message))
    if is_value(message) and answer.get('code') == 'invalid':
        answer['detail']['findings'] = answer['detail']['findings'][:1]
    return answer


@wrapper(TOLD, 'SGC-P0-003')
def faults_stand_in_the_order_of_their_paths(link, message):
    answer = copy.deepcopy(link.ask(message))
    if is_value(message) and answer.get('code') == 'invalid':
        answer['detail']['findings'].sort(key=lambda each: (each['path'], each['code']))
    return answer


@wrapper(TOLD, 'SGC-P0-003', 'SGC-P0-028')
def paths_do_not_count_elements(link, message):
    answer = copy.deepcopy(link.ask(message))
    if is_value(message) and answer.get('code') == 'invalid':
        for each in answer['detail']['findings']:
            each['path'] = each['path'].split('[')[0]
    return answer


@wrapper(TOLD, 'SGC-P0-002')
def a_refused_value_is_kept(link, message):
    answer = link.ask(message)
    kept = link.kept.setdefault('refused', [])
    if message['type'] == 'reset':
        kept.clear()
    if is_value(message) and answer.get('code') == 'invalid':
        kept.append((message['of'], message['value']))
    if message['type'] == 'export' and message.get('of'):
        return with_result(answer, lambda result: result['values'].extend(
            value for name, value in kept if name == message['of']))
    return answer


@wrapper(WRITTEN, 'SGC-P0-001')
def sets_keep_the_order_of_the_sender(link, message):
    answer = link.ask(message)
    if is_value(message) and is_ok(answer) and isinstance(message['value'], dict):
        def change(result):
            for key, value in message['value'].items():
                if isinstance(value, list) and sorted(map(repr, value)) == sorted(
                        map(repr, result['value'].get(key) or [])):
                    result['value'][key] = value
        return with_result(answer, change)
    return answer


@wrapper(WRITTEN, 'SGC-P0-001')
def what_is_not_set_is_written_as_an_empty_list(link, message):
    answer = link.ask(message)
    if is_value(message) and message.get('of') == 'Grid':
        return with_result(answer, lambda result: result['value'].setdefault('mergedNetworks', []))
    return answer


@wrapper(WRITTEN, 'SGC-P0-001')
def what_came_in_goes_out_as_it_came(link, message):
    answer = link.ask(message)
    return with_result(answer, lambda result: result.update(value=message['value'])) if is_value(message) else answer


@wrapper(WRITTEN, 'SGC-P0-031')
def an_export_gives_the_newest_value_alone(link, message):
    answer = link.ask(message)
    if message['type'] == 'export' and message.get('of'):
        return with_result(answer, lambda result: result.update(values=result['values'][-1:]))
    return answer


@wrapper(WRITTEN, 'SGC-P0-031')
def an_export_goes_backwards(link, message):
    answer = link.ask(message)
    if message['type'] == 'export' and message.get('of'):
        return with_result(answer, lambda result: result['values'].reverse())
    return answer


@wrapper(WRITTEN, 'SGC-P0-031')
def values_survive_a_reset(link, message):
    answer = link.ask(message)
    kept = link.kept.setdefault('values', {})
    if message['type'] == 'export' and message.get('of'):
        old = list(kept.get(message['of'], []))
        if is_ok(answer):
            kept.setdefault(message['of'], []).extend(answer['result']['values'])
        return with_result(answer, lambda result: result.update(values=[*old, *result['values']]))
    return answer


@wrapper(MENDED, role='control', profiles=('P0',))
def members_come_in_another_order(link, message):
    def turned(value):
        return dict(reversed(value.items())) if isinstance(value, dict) else value
    if is_value(message):
        message = {**message, 'value': walked(message['value'], turned)}
    return link.ask(message)


@wrapper(TOLD, role='control', profiles=('P0',))
def a_refused_value_is_looked_at_twice(link, message):
    answer = link.ask(message)
    return link.ask(message) if is_value(message) and not is_ok(answer) else answer


@wrapper(WRITTEN, role='control', profiles=('P0',))
def an_export_is_asked_for_twice(link, message):
    if message['type'] == 'export':
        link.ask(message)
    return link.ask(message)
