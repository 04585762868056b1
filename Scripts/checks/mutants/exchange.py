"""Mutants of exchange: rows, codes, losses, states, and who may be told of people."""

import copy

from catalogue import wrapper
from link import forgetful, is_ok, with_result

ROWS, LOSSY, STATES, PEOPLE = 'a row is mended', 'a map of codes loses something', 'a state is guessed', \
    'personal items go out'


def is_rows(message):
    return message['type'] == 'import' and message.get('rows') is not None


def is_states(message):
    return message['type'] == 'export' and message.get('states') is not None


def each_result(answer, change):
    def changing(result):
        for each in result.get('results', []):
            change(each)
    return with_result(answer, changing)


def with_rows(message, change):
    message = copy.deepcopy(message)
    for row in message['rows']:
        if isinstance(row, dict):
            change(row)
    return message


def without_finding(code):
    def change(each):
        each['findings'] = [finding for finding in each['findings'] if finding['code'] != code]
    return change


@wrapper(ROWS, 'SGC-P9-001')
def the_first_bad_row_ends_an_import(link, message):
    answer = link.ask(message)
    if is_rows(message) and is_ok(answer):
        def change(result):
            for place, each in enumerate(result['results']):
                if each['result'] == 'refused':
                    result['results'] = result['results'][:place + 1]
                    break
        return with_result(answer, change)
    return answer


@wrapper(ROWS, 'SGC-P9-003')
def an_empty_text_is_a_value(link, message):
    answer = link.ask(message)
    if is_rows(message) and is_ok(answer):
        def change(result):
            for row, each in zip(message['rows'], result['results']):
                if 'record' in each:
                    each['record']['items'].update({key: '' for key, value in row.items() if value == ''})
        return with_result(answer, change)
    return answer


@wrapper(ROWS, 'SGC-P9-004')
def unknown_columns_are_dropped(link, message):
    def change(each):
        if 'record' in each:
            each['record']['unknown'] = {}
    return each_result(link.ask(message), change) if is_rows(message) else link.ask(message)


@wrapper(ROWS, 'SGC-P9-008')
def a_long_text_is_cut(link, message):
    if is_rows(message):
        answer = link.ask(message)
        codes = [finding['code'] for each in answer.get('result', {}).get('results', []) for finding in
                 each['findings']]
        if 'exchange.length' in codes:
            return link.ask(with_rows(message, lambda row: row.update(
                {key: value[:100] for key, value in row.items() if isinstance(value, str) and len(value) > 100})))
        return answer
    return link.ask(message)


@wrapper(ROWS, 'SGC-P9-009')
def a_day_with_hyphens_is_read(link, message):
    def change(row):
        for key, value in row.items():
            if isinstance(value, str) and len(value) == 10 and value[4] == value[7] == '-':
                row[key] = value.replace('-', '')
    return link.ask(with_rows(message, change)) if is_rows(message) else link.ask(message)


@wrapper(ROWS, 'SGC-P9-010')
def a_moment_with_a_t_is_read(link, message):
    def change(row):
        for key, value in row.items():
            if isinstance(value, str) and len(value) == 19 and value[10] == 'T':
                row[key] = value.replace('T', ' ')
    return link.ask(with_rows(message, change)) if is_rows(message) else link.ask(message)


@wrapper(ROWS, 'SGC-P9-014')
def a_row_without_a_number_gets_one(link, message):
    if is_rows(message):
        return link.ask(with_rows(message, lambda row: row.setdefault('event_num', 'E-made-up')))
    return link.ask(message)


@wrapper(ROWS, 'SGC-P9-017')
def what_is_uploaded_again_is_accepted_again(link, message):
    def change(each):
        if each['result'] == 'unchanged':
            each.update(result='accepted', findings=[])
    return each_result(link.ask(message), change) if is_rows(message) else link.ask(message)


@wrapper(ROWS, 'SGC-P9-018')
def what_is_stale_is_taken(link, message):
    def change(each):
        if any(finding['code'] == 'exchange.stale' for finding in each['findings']):
            each.update(result='accepted', findings=[])
    return each_result(link.ask(message), change) if is_rows(message) else link.ask(message)


@wrapper(ROWS, 'SGC-P9-019')
def only_the_first_finding_of_a_row_is_told(link, message):
    def change(each):
        each['findings'] = each['findings'][:1]
    return each_result(link.ask(message), change) if is_rows(message) else link.ask(message)


@wrapper(ROWS, 'SGC-P9-015')
def a_resolution_may_be_empty(link, message):
    change = without_finding('exchange.emptyResult')
    return each_result(link.ask(message), change) if is_rows(message) else link.ask(message)


@wrapper(ROWS, 'SGC-P9-016')
def codes_that_were_given_up_are_not_seen(link, message):
    change = without_finding('exchange.formerDivision')
    return each_result(link.ask(message), change) if is_rows(message) else link.ask(message)


@wrapper(ROWS, 'SGC-P9-020')
def rows_go_out_in_the_order_of_their_numbers_backwards(link, message):
    answer = link.ask(message)
    if message['type'] == 'export' and message.get('profile'):
        return with_result(answer, lambda result: result['rows'].reverse())
    return answer


@wrapper(ROWS, 'SGC-P9-025')
def records_survive_a_reset(link, message):
    kept = link.kept.setdefault('rows', [])
    answer = link.ask(message)
    if is_rows(message):
        kept.append(message)
    # Nothing is taken before there is a clock.
    if message['type'] == 'clock.set' and is_ok(answer):
        for each in kept[-5:]:
            link.ask(each)
    return answer


@wrapper(LOSSY, 'SGC-P9-005')
def a_leading_zero_is_put_back(link, message):
    def change(row):
        for key, value in row.items():
            if isinstance(value, str) and key.endswith(('_type', '_code', '_level', '_scale')) and value.isdigit() \
                    and len(value) == 1:
                row[key] = '0' + value
    return link.ask(with_rows(message, change)) if is_rows(message) else link.ask(message)


@wrapper(LOSSY, 'SGC-P9-005')
def a_lost_zero_is_not_seen(link, message):
    change = without_finding('exchange.code.leadingZero')
    return each_result(link.ask(message), change) if is_rows(message) else link.ask(message)


@wrapper(LOSSY, 'SGC-P9-006')
def a_code_of_another_table_is_called_unknown(link, message):
    def change(each):
        for finding in each['findings']:
            if finding['code'] == 'exchange.code.otherTable':
                finding['code'] = 'exchange.code.unknown'
    return each_result(link.ask(message), change) if is_rows(message) else link.ask(message)


@wrapper(LOSSY, 'SGC-P9-007')
def an_unknown_code_passes_without_a_word(link, message):
    change = without_finding('exchange.code.unknown')
    return each_result(link.ask(message), change) if is_rows(message) else link.ask(message)


@wrapper(LOSSY, 'SGC-P9-013')
def degrees_lose_their_digits_in_silence(link, message):
    def change(each):
        each['losses'] = [loss for loss in each['losses'] if loss['kind'] != 'precision']
    return each_result(link.ask(message), change) if is_rows(message) else link.ask(message)


@wrapper(LOSSY, 'SGC-P9-002', 'SGC-P9-024')
def items_go_by_the_names_of_their_columns(link, message):
    answer = link.ask(message)
    if is_rows(message) and is_ok(answer):
        def change(result):
            for row, each in zip(message['rows'], result['results']):
                if 'record' in each:
                    each['record']['items'] = {key: value for key, value in row.items() if value != ''}
        return with_result(answer, change)
    return answer


@wrapper(STATES, 'SGC-P9-027')
def both_codings_are_read_by_the_first(link, message):
    if message.get('profile') == 'legacy-matter@2021':
        message = {**message, 'profile': 'legacy-event@2021'}
    return link.ask(message)


@wrapper(STATES, 'SGC-P9-028')
def a_state_that_fits_roughly_is_no_loss(link, message):
    answer = link.ask(message)
    if message['type'] in ('import', 'export') and message.get('profile', '').startswith('legacy'):
        def change(result):
            for each in result.get('results', []):
                each['losses'] = []
            if 'losses' in result:
                result['losses'] = [[] for _ in result['losses']]
        return with_result(answer, change)
    return answer


@wrapper(STATES, 'SGC-P9-029')
def an_unknown_number_is_registered(link, message):
    def change(each):
        if any(finding['code'] == 'exchange.code.unknown' for finding in each['findings']):
            each.update(result='accepted', findings=[], state='registered')
    if is_rows(message) and message.get('profile', '').startswith('legacy'):
        return each_result(link.ask(message), change)
    return link.ask(message)


@wrapper(STATES, 'SGC-P9-026')
def an_unknown_profile_takes_nothing(link, message):
    answer = link.ask(message)
    if message.get('profile') and message['type'] in ('import', 'export') and answer['type'] == 'errored':
        return {'type': 'ok', 'result': {'results': [], 'rows': [], 'losses': []}}
    return answer


@wrapper(PEOPLE, 'SGC-P9-021')
def people_go_out_without_a_provision(link, message):
    if message['type'] == 'export' and message.get('profile') and 'provision' not in message:
        provision = {'approvedBy': 'a-2', 'at': '2026-03-02T01:00:00.000Z', 'ground': 'statutoryDuty',
                     'basis': {'article': '13', 'statute': 'personal-information-law'}, 'id': 'provision-1',
                     'providedBy': 'a-1', 'purpose': 'statutoryReport', 'recipient': 'nobody'}
        answer = link.ask({**message, 'provision': provision})
        return with_result(answer, lambda result: result.pop('provision', None))
    return link.ask(message)


@wrapper(PEOPLE, 'SGC-P9-021')
def what_is_kept_back_is_no_loss(link, message):
    answer = link.ask(message)
    if message['type'] == 'export' and message.get('profile') and 'provision' not in message:
        return with_result(answer, lambda result: result.update(losses=[[] for _ in result['losses']]))
    return answer


@wrapper(PEOPLE, 'SGC-P9-022')
def the_record_of_a_provision_holds_no_fields(link, message):
    def change(result):
        if 'provision' in result:
            result['provision']['fields'] = []
    return with_result(link.ask(message), change) if message['type'] == 'export' else link.ask(message)


@wrapper(PEOPLE, 'SGC-P9-023')
def whoever_gives_may_approve(link, message):
    provision = message.get('provision')
    if message['type'] == 'export' and provision and provision.get('approvedBy') == provision.get('providedBy'):
        message = {**message, 'provision': {**provision, 'approvedBy': 'somebody-else'}}
    return link.ask(message)


@wrapper(PEOPLE, 'SGC-P5-140', 'SGC-P5-141', 'SGC-P5-142', 'SGC-P5-143', profiles=('P5',))
def whoever_gives_a_case_out_may_approve(link, message):
    to, reader = message.get('to'), message.get('reader')
    if message['type'] == 'export' and to and reader and (to.get('approver') or {}).get('actor') == reader['actor']:
        message = {**message, 'to': {**to, 'approver': {**to['approver'], 'actor': 'deputy'}}}
    return link.ask(message)


@wrapper(ROWS, role='control', profiles=('P9',))
def columns_come_in_another_order(link, message):
    if is_rows(message):
        message = {**message, 'rows': [dict(reversed(row.items())) if isinstance(row, dict) else row
                                       for row in message['rows']]}
    return link.ask(message)


@wrapper(LOSSY, role='control', profiles=('P9',))
def every_import_is_followed_by_an_export(link, message):
    answer = link.ask(message)
    if is_rows(message) and message.get('profile') and is_ok(answer):
        link.ask({'type': 'export', 'profile': message['profile']})
    return answer


@wrapper(STATES, role='control', profiles=('P9',))
def states_are_asked_for_twice(link, message):
    if is_states(message):
        link.ask(message)
    return link.ask(message)


@wrapper(PEOPLE, role='control', profiles=('P9',))
def rows_go_out_twice(link, message):
    forgetful(link, message)
    if message['type'] == 'export' and message.get('profile'):
        link.ask(message)
    return link.ask(message)
