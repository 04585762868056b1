"""Mutants of exchange: the rows that come in and go out."""

import copy

from catalogue import wrapper
from link import is_ok, with_result

ROWS = 'a row is mended'


def is_rows(message):
    return message['type'] == 'import' and message.get('rows') is not None


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


@wrapper(ROWS, role='control', profiles=('P9',))
def columns_come_in_another_order(link, message):
    if is_rows(message):
        message = {**message, 'rows': [dict(reversed(row.items())) if isinstance(row, dict) else row
                                       for row in message['rows']]}
    return link.ask(message)
