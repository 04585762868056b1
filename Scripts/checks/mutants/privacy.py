"""Mutants of privacy: what is kept back of a case or a value, and who it is."""

from catalogue import wrapper
from link import forgetful, is_ok, is_query, reader_of, with_result

MASK, IDENTITY = 'redaction leaves something', 'who it is, is told'


@wrapper(MASK, 'SGC-P5-005')
def supporting_offices_are_told_the_parts_of_the_lead(link, message):
    def change(result):
        if 'entry' in result.get('parts', []):
            result['parts'] = sorted({*result['parts'], 'history'})
    return with_result(link.ask(message), change) if is_query(message, 'case') else link.ask(message)


@wrapper(MASK, 'SGC-P5-008', 'SGC-P5-010')
def supervision_and_audit_read_the_statement(link, message):
    answer = link.ask(message)
    for field in message.get('fields', []):
        if field['name'] == 'statement' and is_ok(answer):
            link.kept[message['case']] = field['value']
    forgetful(link, message)
    if is_query(message, 'case') and message.get('purpose') in ('supervision', 'audit'):
        text = {'action': 'register', 'name': 'statement', 'value': link.kept.get(message['case'], '')}
        return with_result(answer, lambda result: result.update(texts=[text]))
    return answer


@wrapper(MASK, 'SGC-P5-023')
def unknown_fields_are_read_by_whoever_reads_texts(link, message):
    forgetful(link, message)
    answer = link.ask(message)
    if message['type'] == 'command' and is_ok(answer):
        link.kept.setdefault(message['case'], []).extend(
            {'action': message['action'], **field} for field in message.get('fields', []))
    if is_query(message, 'case') and 'texts' in answer.get('result', {}).get('parts', []):
        def change(result):
            shown = {(text['action'], text['name']) for text in result['texts']}
            more = [text for text in link.kept.get(message['case'], [])
                    if (text['action'], text['name']) not in shown
                    and text['name'] not in ('reason', 'name', 'address', 'telephone', 'record', 'note')]
            result['texts'] += more
        return with_result(answer, change)
    return answer


@wrapper(IDENTITY, 'SGC-P5-030', 'SGC-P5-035')
def the_parties_are_listed_before_anybody_reveals_them(link, message):
    forgetful(link, message)
    answer = link.ask(message)
    if message.get('action') == 'register' and is_ok(answer):
        link.kept[message['case']] = (message.get('detail') or {}).get('parties', [])
    if is_query(message, 'case') and is_ok(answer) and not answer['result'].get('people'):
        return with_result(answer, lambda result: result.update(people=link.kept.get(message['case'], [])))
    return answer


@wrapper(IDENTITY, 'SGC-P5-034')
def a_resident_is_told_which_officer_acted(link, message):
    answer = link.ask(message)
    if is_query(message, 'history') and reader_of(message).get('role') == 'party':
        def change(result):
            for item in result['items']:
                if item.get('unit'):
                    item.setdefault('actor', 'intake')
        return with_result(answer, change)
    return answer


@wrapper(IDENTITY, 'SGC-P5-033')
def a_reveal_leaves_no_trace_in_the_history(link, message):
    answer = link.ask(message)
    if is_query(message, 'history'):
        return with_result(answer, lambda result: result.update(
            items=[item for item in result['items'] if item['action'] != 'revealIdentity']))
    return answer


@wrapper(IDENTITY, 'SGC-P5-024', 'SGC-P5-023')
def events_hold_what_was_said(link, message):
    answer = link.ask(message)
    if message['type'] == 'command' and message.get('fields'):
        values = [field['value'] for field in message['fields']]

        def change(result):
            for event in result['events']:
                if event['action'] == message['action'] and event.get('fields'):
                    event['fields'] = values
        return with_result(answer, change)
    return answer


@wrapper(MASK, 'SGC-P5-036', 'SGC-P0-025')
def an_export_without_a_disclosure_is_in_the_clear(link, message):
    if message['type'] == 'export' and message.get('of') and 'disclosure' not in message:
        disclosure = {'by': 'a-1', 'for': 'subjectAccess', 'at': '2026-03-02T01:00:00.000Z'}
        return link.ask({**message, 'disclosure': disclosure})
    return link.ask(message)


@wrapper(MASK, 'SGC-P0-025', 'SGC-P5-036')
def the_telephone_is_not_masked(link, message):
    answer = link.ask(message)
    if message['type'] == 'import' and isinstance(message.get('value'), dict):
        def change(result):
            for name in ('telephone', 'name'):
                if isinstance(result.get('value'), dict) and result['value'].get(name, 0) is None:
                    result['value'][name] = message['value'][name]
        return with_result(answer, change)
    return answer


@wrapper(MASK, 'SGC-P0-026', 'SGC-P5-036', 'SGC-P5-037')
def a_disclosed_export_stays_masked(link, message):
    if message['type'] == 'export' and message.get('of') and 'disclosure' in message:
        answer = link.ask(message)
        if is_ok(answer):
            return link.ask({key: value for key, value in message.items() if key != 'disclosure'})
        return answer
    return link.ask(message)


@wrapper(MASK, 'SGC-P0-025')
def what_is_confidential_is_left_out_and_not_masked(link, message):
    def change(result):
        if isinstance(result.get('value'), dict):
            result['value'] = {key: value for key, value in result['value'].items() if value is not None}
    return with_result(link.ask(message), change) if message['type'] == 'import' else link.ask(message)


@wrapper(MASK, role='control', profiles=('P0',))
def answers_tell_of_what_nobody_asked_for(link, message):
    def change(result):
        result['tellsMore'] = 'a member that nobody asked for'
    answer = link.ask(message)
    return with_result(answer, change) if message['type'] in ('import', 'export') and message.get('of') else answer


@wrapper(IDENTITY, role='control', profiles=('P5',))
def the_trace_of_an_error_is_told(link, message):
    answer = link.ask(message)
    return {**answer, 'trace': 'where it was'} if answer['type'] == 'errored' else answer
