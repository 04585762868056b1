"""Vectors of who may act where (P1), from the table of permissions that was written from the procedure's text.

In the plain scene of a state only what the table decides with certainty is expected: what it allows to nobody of a
role and a standing must not be offered, and what moves the case on must be, where nothing else has to be done before.
What must not be offered is asked beside something that must be: a system that never offers anything shows nothing.
"""

import csv

from vectors_files import Fault, Names, book, register, requirement, step, vector

TABLE = 'Tests/GovernanceWorkflowTests/Tables/allowed.csv'
VECTORS, REGISTER, HOME = 'vectors/P1/permitted-table.json', 'requirements/P1-table.jsonl', 'SGC-P1-900'
CENTER, COUNTY = 'center/520204108000', 'center/520204000000'
LAND, MEDIATION = 'organ/520204108000-land', 'organ/520204108000-mediation'
# Nobody but time itself does these.
CLOCK = {'warn', 'fallDue'}
# The states in their order, and the acts that move the plain case of each on.
MOVES = {
    'registered': {'askMaterial', 'assess', 'withdraw'},
    'awaitingMaterial': {'bringMaterial', 'assess', 'withdraw'},
    'assessed': {'dispatch', 'decline', 'withdraw'},
    'inConsultation': {'conclude', 'withdraw'},
    'dispatched': {'accept', 'object', 'withdraw'},
    'returned': {'dispatch', 'withdraw'},
    'inHandling': {'submit', 'startMediation', 'requestExtension', 'withdraw'},
    'inMediation': {'agree', 'refuseMediation', 'endMediation', 'withdraw'},
    'resultSubmitted': {'verify', 'sendBack', 'withdraw'},
    'verified': {'deliver', 'withdraw'},
    'fedBack': {'requestReview', 'withdraw'},
    'underReview': {'decideReview', 'remand', 'withdraw'},
    'underReReview': {'decideReReview', 'remand', 'withdraw'},
    'closed': set(), 'declined': set(), 'referredOut': set(), 'mergedAsDuplicate': set(), 'withdrawn': set(),
    'finalised': set(),
}
# Where nothing moves the case on any more: somebody who may still do something, and what.
AFTERWARDS = {
    'closed': ('resident', 'reopen'), 'declined': ('resident', 'reopen'), 'referredOut': ('resident', 'reopen'),
    'mergedAsDuplicate': ('intake', 'revealIdentity'), 'withdrawn': ('resident', 'reopen'),
    'finalised': ('resident', 'rateService'),
}
LED = {
    'dispatched', 'inHandling', 'inMediation', 'resultSubmitted', 'verified', 'fedBack', 'underReview',
    'underReReview', 'closed', 'finalised', 'withdrawn',
}
WORKED = LED - {'dispatched', 'withdrawn'}
# Who is asked about, and in which states.
PEOPLE = {
    'intake': MOVES.keys(), 'assessor': MOVES.keys(), 'dispatcher': MOVES.keys(), 'director': MOVES.keys(),
    'resident': MOVES.keys(), 'land': LED, 'land-head': WORKED,
    'verifier': {'inHandling', 'resultSubmitted', 'verified', 'fedBack', 'underReview', 'closed'},
    'feedback': {'resultSubmitted', 'verified', 'fedBack', 'underReview', 'finalised', 'closed'},
    'mediator': {'assessed', 'inHandling', 'inMediation', 'resultSubmitted'},
    'chair': {'assessed', 'inConsultation'}, 'own-chair': {'inConsultation'},
    'county-reviewer': {'fedBack', 'underReview', 'underReReview'},
    'city-reviewer': {'underReview', 'underReReview', 'finalised'},
    'supervisor': {'inHandling', 'closed'}, 'auditor': {'registered', 'inHandling', 'fedBack'},
    'police': {'inHandling', 'resultSubmitted'}, 'county-dispatcher': {'assessed', 'inHandling'},
    'hamlet-dispatcher': {'assessed', 'inHandling'}, 'other-assessor': {'registered'},
    'neighbour': {'registered', 'inHandling', 'fedBack'},
}
HARM = 'A button that is shown to the wrong person is pressed, and whoever was there for it never sees the case.'


def files(folder):
    table = read(folder.root.resolve().parents[2] / TABLE)
    cast = folder.json('vectors/worlds/village.json')['cast']
    named = Names(folder.vectors(VECTORS))
    made = []
    for state in MOVES:
        for person, states in PEOPLE.items():
            if state in states:
                made += of_person(state, person, cast, table, named)
    return {VECTORS: book(made), REGISTER: register([home()])}


def read(path):
    """The standings for which an act is allowed, by state, act and role."""
    if not path.is_file():
        raise Fault(f'{path}: found no file, expected the table of who may do what where.')
    allowed = {}
    with path.open(encoding='utf-8', newline='') as file:
        for line in csv.DictReader(file):
            key = (line['state'], line['action'], line['role'])
            allowed.setdefault(key, set()).add(line['standing'])
    return allowed


def home():
    return requirement(
        HOME,
        '`permitted` 应只给出某人以其角色和与案件的关系在案件当前状态可以办理的行为,且应包括其可以推进案件的行为。',
        '`permitted` shall offer an act only to those who may do it in the state of the case, by their role and by what '
        'they are to the case, and shall offer what moves the case on to whoever may do that.',
        [{'kind': 'design', 'ref': 'procedure: who may do what where'}, {'kind': 'article', 'ref': '首问责任制'}],
    )


def of_person(state, person, cast, table, named):
    may = may_do(state, person, cast, table)
    moves = sorted(may & MOVES[state])
    given = {'world': 'village', 'scene': state}
    must_not = {'$lacks': sorted(({action for _, action, _ in table} | CLOCK) - may)}
    english = f'{state}: what is not for {person}'
    witness, offered = (person, moves) if moves else witnessed(state, cast, table)
    if person == witness:
        steps = [asked(person, {'$has': offered} | must_not)]
    else:
        steps = [asked(witness, {'$has': offered}), asked(person, must_not)]
    made = [
        vector(
            named.name(HOME, english), [HOME], 'role-swapped', 'negative',
            {'zh': f'`{state}` 中不属于 {person} 的行为不予列出', 'en': english}, HARM, steps, given,
        )
    ]
    if moves:
        english = f'{state}: what {person} moves on'
        made.append(
            vector(
                named.name(HOME, english), [HOME], 'role-swapped', 'positive',
                {'zh': f'`{state}` 中 {person} 可以推进案件的行为应予列出', 'en': english},
                'Whoever may act and is not shown it lets the case lie.',
                [asked(person, {'$has': moves})], given,
            )
        )
    return made


def asked(person, pattern):
    """A step that asks what somebody may do."""
    send = {'type': 'query', 'what': 'permitted', 'case': 'case-1', 'as': person}
    return step(send, {'ok': {'allowed': pattern}})


def witnessed(state, cast, table):
    """Somebody to whom something is offered in a state, and what: the first who moves the case on, if there is one."""
    for person, states in PEOPLE.items():
        moves = may_do(state, person, cast, table) & MOVES[state]
        if state in states and moves:
            return person, sorted(moves)
    person, action = AFTERWARDS[state]
    if action not in may_do(state, person, cast, table):
        raise Fault(f'{TABLE}: found no {action} of {person} in {state}, expected it to be allowed.')
    return person, [action]


def may_do(state, person, cast, table):
    """What the table allows somebody in the plain scene of a state."""
    role, standings = cast[person]['role'], standing(state, person, cast[person])
    actions = {action for _, action, _ in table}
    return {action for action in actions if table.get((state, action, role), set()) & standings}


def standing(state, person, cast):
    """What somebody is to the case in its plain scene; where two readings are possible, both."""
    unit = cast.get('unit')
    if unit is None:
        return {'party'} if person == 'resident' else {'stranger'}
    if unit == CENTER:
        return {'receivingCenter', 'sender', 'verifyingCenter'}
    if unit == COUNTY:
        return {'above'}
    if unit == LAND:
        return {'leadOrgan', 'within'} if state in LED else {'within'}
    if unit == MEDIATION:
        return {'mediationBody', 'within'} if state in WORKED else {'within'}
    if unit.startswith('organ/520204108000') or unit.startswith('center/5202041082'):
        return {'within', 'offeredCenter'}
    reviews = {'county-reviewer': 'underReview', 'city-reviewer': 'underReReview'}
    if person in reviews:
        return {'reviewOrgan'} if state in (reviews[person], 'finalised') else {'elsewhere'}
    return {'chairCenter', 'elsewhere'} if state == 'inConsultation' else {'elsewhere'}
