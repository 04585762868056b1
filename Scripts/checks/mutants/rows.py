"""Mutants of the procedure: the kit runs a loop in which one word of one row is wrong."""

import copy
import json
import pathlib

import catalogue
from link import demand

PUBLISHED = pathlib.Path(__file__).resolve().parents[3] / 'Sources' / 'Conformance' / 'Published'
PROCEDURE = json.loads((PUBLISHED / 'procedure' / 'shuicheng.json').read_text(encoding='utf-8'))
# The wrong loop has a version of its own inside, since what a version says never changes.
TRUE, FALSE = '2026.1', '2026.999'


def text_of(guard):
    """A guard in the text form that refusals have."""
    if isinstance(guard, str):
        return guard
    if 'when' in guard:
        return f'when({text_of(guard["when"])},{text_of(guard["then"])})'
    (key, value), = guard.items()
    if isinstance(value, list):
        return f'{key}({",".join(map(text_of, value))})'
    return f'{key}({text_of(value)})'


def running(edit):
    """An answerer whose kit runs the procedure after an edit, and says that it is the true one."""
    true, false = f'shuicheng@{TRUE}', f'shuicheng@{FALSE}'

    def answerer(link):
        # Not before it is needed: hundreds of copies would take longer than most mutants live.
        procedure = copy.deepcopy(PROCEDURE)
        edit(procedure)
        if procedure == PROCEDURE:
            raise SystemExit('this is no mutant, since the edit changes nothing')
        procedure['id']['version'] = FALSE
        definition = {'type': 'load', 'what': 'definition', 'value': procedure}

        def answer(message):
            if message['type'] == 'reset':
                answer = link.ask(message)
                demand(link.ask(definition))
                return answer
            text = json.dumps(message, ensure_ascii=False).replace(true, false)
            return json.loads(json.dumps(link.ask(json.loads(text)), ensure_ascii=False).replace(false, true))
        return answer
    return answerer


# What a mutant is asked by default: how cases go.
PROFILES = ('P1', 'P2', 'P4', 'P5')


def row_mutant(name, group, act, edit, *breaks, role='mutant', reason='', word='', profiles=PROFILES):
    catalogue.add(catalogue.Mutant(name, group, breaks, role, reason, answerer=running(edit), act=act, word=word,
                                   profiles=profiles))


def rows(procedure, act):
    return [row for row in procedure['rows'] if row['action'] == act]


def without_guard(act, guard):
    def edit(procedure):
        for row in rows(procedure, act):
            row['guards'] = [each for each in row['guards'] if text_of(each) != guard]
    return edit


# A wrong loop has a version of its own, which moves of a case to another version would show: see evolution.py.
ELSEWHERE = ('adoptProcedure',)


def guards():
    """One mutant for each guard of each act: it is not looked at."""
    for act in dict.fromkeys(row['action'] for row in PROCEDURE['rows'] if row['action'] not in ELSEWHERE):
        for guard in dict.fromkeys(text_of(each) for row in rows(PROCEDURE, act) for each in row['guards']):
            yield act, guard


def named(act, text):
    return f'{act}-' + ''.join(letter if letter.isalnum() else '-' for letter in text).strip('-')


# Guards that hold wherever the others do, so that nothing changes when they are not looked at; why, for each.
IMPLIED = {
    ('acceptCustody', 'not(reachesAccused)'):
        'for this act the fact asks whether the office that acts is excluded, and from one that is the case is kept, '
        'which is answered before any guard is looked at; without an office that acts the fact does not hold',
}
# Guards that only a history which is loaded can break: no act makes an office step back, or leaves no clock running.
# `convene` is not among them, since its chair may also be accused.
LOADED = {('resume', 'movesClock'), *((act, guard) for act, guard in guards()
                                      if guard == 'not(reachesRecused)' and act != 'convene')}


ENDS = 'the end of a case ends the duty all the same'
ANEW = 'the row always starts the same duty anew, which takes the place of the one that runs'
# What an act need not do, since something else does it; why, for each.
NEEDLESS = {('decline', 'ends', 'XF-22'): ENDS, ('decideReReview', 'ends', 'XF-36b'): ENDS,
            **{('replaceLead', 'ends', duty): ANEW for duty in ('receive', 'XF-23c')}}
# Facts that no guard reads, or that another act lets go as well: a move to a version that does not know of them shows
# whether they hold, and a history that is loaded comes to states with them that no acts lead to.
SHOWN_BY_A_MOVE = ('isSettledOnSpot', 'isReopened', 'isReviewed', 'isRemanded', 'isObjectionPending')


def dropped_guards():
    for act, guard in guards():
        reason = IMPLIED.get((act, guard), '')
        row_mutant(f'drops-{named(act, guard)}', 'a guard is dropped', act, without_guard(act, guard),
                   role='equivalent' if reason else 'mutant', reason=reason, word=guard,
                   profiles=(*PROFILES, 'P7') if reason or (act, guard) in LOADED else PROFILES)


def without(act, part, item):
    """Takes a duty or a fact out of a part of the rows of an act."""
    def edit(procedure):
        for row in rows(procedure, act):
            row[part] = [each for each in row[part]
                         if item != (each if isinstance(each, str) else each['duty'])]
    return edit


def dropped_parts():
    """What an act starts, ends, sets, clears and moves: each of it is forgotten in a mutant of its own."""
    for part, word, group in (('starts', 'starts', 'a duty does not begin'), ('ends', 'ends', 'a duty does not end'),
                              ('sets', 'sets', 'a fact is not kept'), ('clears', 'clears', 'a fact is not let go'),
                              ('moves', 'moves', 'a clock is not moved')):
        for act in dict.fromkeys(row['action'] for row in PROCEDURE['rows']):
            items = [each for row in rows(PROCEDURE, act) for each in row[part]]
            # An act may have rows for several states that begin the same duty: it is forgotten in all of them.
            for name in dict.fromkeys(item if isinstance(item, str) else item['duty'] for item in items):
                reason = NEEDLESS.get((act, word, name), '')
                row_mutant(f'{act}-never-{word}-{name}', group, act, without(act, part, name), word=name,
                           role='equivalent' if reason else 'mutant', reason=reason,
                           profiles=(*PROFILES, 'P7') if name in SHOWN_BY_A_MOVE else PROFILES)


def opened():
    """One mutant for each act that offices do: the dispatcher of the receiving center may do it as well."""
    dispatcher = {'role': 'dispatcher', 'reach': {'seat': {'_0': 'receivingCenter'}}, 'isBarredByVeto': True}
    for act in dict.fromkeys(row['action'] for row in PROCEDURE['rows']):
        roles = [who['role'] for row in rows(PROCEDURE, act) for who in row['who']]
        if 'dispatcher' in roles:
            continue

        def edit(procedure, act=act):
            for row in rows(procedure, act):
                row['who'].append(dispatcher)
        row_mutant(f'dispatchers-{act}', 'a role is swapped', act, edit)


# What says that an interest bars, whatever the act is.
BARRED = ('SGC-P1-102', 'SGC-P4-058', 'SGC-P4-068')
# Acts in which nobody is ever barred, whatever the row says; why, for each.
BARS_NOBODY = {'register': 'a case bars only once it is there, and `register` has no row from there on'}


def unbarred():
    """One mutant for each act in which an interest bars staff: it does not."""
    for act in dict.fromkeys(row['action'] for row in PROCEDURE['rows']):
        if any(who['isBarredByVeto'] for row in rows(PROCEDURE, act) for who in row['who']):
            def edit(procedure, act=act):
                for row in rows(procedure, act):
                    for who in row['who']:
                        who['isBarredByVeto'] = False
            reason = BARS_NOBODY.get(act, '')
            row_mutant(f'interests-may-{act}', 'an interest does not bar', act, edit, *BARRED, word='vetoed',
                       role='equivalent' if reason else 'mutant', reason=reason)


def in_every_row(change):
    def edit(procedure):
        for row in procedure['rows']:
            change(row)
    return edit


def backwards(part):
    """Turns round what every row has of a part, which is a set."""
    return in_every_row(lambda row: row[part].reverse())


def always_held():
    """A guard that holds whatever comes."""
    return {'any': ['givesReason', {'not': 'givesReason'}]}


def begun_besides(row):
    """Adds to the condition of every duty one that always holds; their order counts, and stays."""
    for start in row['starts']:
        start['when'] = {'all': [start['when'], always_held()]} if 'when' in start else always_held()


def controls():
    """Loops that are written otherwise and are the same, one for each group; each is asked where its group is at home."""
    for name, group, edit, profile in (
            ('a-guard-always-holds', 'a guard is dropped',
             in_every_row(lambda row: row['guards'].append(always_held())), 'P1'),
            ('duties-begin-whatever-comes-besides', 'a duty does not begin', in_every_row(begun_besides), 'P2'),
            ('duties-end-in-another-order', 'a duty does not end', backwards('ends'), 'P2'),
            ('a-fact-is-kept-twice', 'a fact is not kept',
             in_every_row(lambda row: row['sets'].extend(row['sets'])), 'P4'),
            ('facts-are-let-go-in-another-order', 'a fact is not let go', backwards('clears'), 'P4'),
            ('clocks-are-moved-in-another-order', 'a clock is not moved', backwards('moves'), 'P2'),
            ('roles-in-another-order', 'a role is swapped', backwards('who'), 'P1'),
            ('an-interest-bars-twice', 'an interest does not bar',
             in_every_row(lambda row: row['who'].extend(row['who'])), 'P1')):
        row_mutant(name, group, '', edit, role='control', profiles=(profile,))


dropped_guards()
dropped_parts()
opened()
unbarred()
controls()
