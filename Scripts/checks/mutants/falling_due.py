"""Mutants of what time brings about, and of the numbers by which it does."""

from calendar_days import DAYS
from catalogue import wrapper
from link import is_ok, is_query, with_result
from rows import row_mutant

TIME, NUMBERS = 'time brings about something else', 'a number of the loop is another'


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
