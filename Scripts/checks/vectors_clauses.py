"""Vectors of the clauses of the ten regulations (P3).

The requirements come from the charter. The vectors come from the tables of clauses, which are written in the
kit's own language: they are made anew only when a file with what those tables hold is given, one case a line.
"""

import json

from vectors_files import Fault, Names, book, register, requirement, step, vector

REGISTER, CHARTER = 'requirements/P3.jsonl', 'charter/shuicheng.json'
# Clauses are numbered from here; what is below is written by hand.
FIRST = 101
KINDS = {'kept': '保持', 'broken': '违反', 'atTheEdge': '边界'}
OPEN_NORM = {'kind': 'openNorm', 'reason': 'open-norm'}
MISSED = 'A clause that is written down and not looked at protects nobody, and everybody believes that it does.'
OVERREACH = 'A finding against whoever kept the clause teaches people to read past findings.'


def files(folder, cases_file=None):
    clauses = [clause for regulation in folder.json(CHARTER)['regulations'] for clause in regulation['clauses']]
    requirements, ids = numbered(folder.lines(REGISTER), clauses)
    made = {REGISTER: register(requirements)}
    if cases_file is not None:
        cases = [json.loads(line) for line in cases_file.read_text(encoding='utf-8').split('\n') if line]
        made |= tables(folder, {clause['id']: clause for clause in clauses}, cases, ids)
    return made


def numbered(existing, clauses):
    """The register with one requirement a clause, those of before under their numbers, and the number of each."""
    number = {item['id']: int(item['id'].rsplit('-', 1)[1]) for item in existing}
    general = [item for item in existing if number[item['id']] < FIRST]
    ids = {item['sources'][0]['ref'].split()[-1]: item['id'] for item in existing if item not in general}
    following = max([FIRST - 1, *number.values()]) + 1
    for clause in clauses:
        if clause['id'] not in ids:
            ids[clause['id']] = f'SGC-P3-{following:03}'
            following += 1
    made = [of_clause(ids[clause['id']], clause) for clause in clauses]
    return general + sorted(made, key=lambda item: item['id']), ids


def of_clause(name, clause):
    citation = clause['provenance'].get('citation')
    sources = [{'kind': 'design', 'ref': f"charter shuicheng, clause {clause['id']}"}]
    if citation:
        sources.append({'kind': 'statute', 'ref': citation['statute'], 'article': citation['article']})
    chinese, english = clause['text']['zh'].rstrip('。'), clause['text']['en'].rstrip('.')
    if 'openNorm' in clause:
        # What no register shows binds people; a system names no breach of it.
        return requirement(
            name, f"`{clause['id']}`:{chinese}。{clause['openNorm']['zh']}",
            f"`{clause['id']}`: {english}. {clause['openNorm']['en']}",
            sources, 'MUST' if citation else 'SHOULD', OPEN_NORM,
        )
    return requirement(
        name, f"`{clause['id']}`:系统应在中心记录中逐处指出、且只指出违反下列条款之处:{chinese}。",
        f"`{clause['id']}`: in the records of a center a system shall find every breach of this clause, and nothing "
        f'else: {english}.',
        sources,
    )


def tables(folder, clauses, cases, ids):
    """A file for each regulation; of two cases that ask the same over the same records, the first."""
    groups, seen = {}, set()
    for case in cases:
        if case['clause'] not in clauses:
            raise Fault(f"{case['clause']}: found a case of it, and the charter has no such clause.")
        asked = json.dumps([case['record'], question(case)], sort_keys=True)
        if asked not in seen:
            seen.add(asked)
            groups.setdefault(case['clause'].split('.')[0], []).append(case)
    made = {}
    for regulation, group in sorted(groups.items()):
        path = f'vectors/P3/{regulation}.json'
        named = Names(folder.vectors(path), folder.vectors('vectors/P3/edges.json'))
        made[path] = book([of_case(case, clauses[case['clause']], ids[case['clause']], named) for case in group])
    return made


def of_case(case, clause, home, named):
    english = f"{case['clause']}: {case['name']}"
    is_broken = bool(case['found'])
    text = clause['text']['zh'].rstrip('。')
    return vector(
        named.name(home, english), [home], 'regulation-missed' if is_broken else 'regulation-overreach',
        'negative' if is_broken else 'positive', {'zh': f"「{text}」:{KINDS[case['kind']]}", 'en': english},
        MISSED if is_broken else OVERREACH,
        [
            step({'type': 'load', 'what': 'records', 'value': {'record': case['record']}}, {'ok': {}}),
            step(question(case), {'ok': {'findings': findings(case)}}),
        ],
    )


def question(case):
    sensitive = {'sensitive': case['sensitive']} if case['sensitive'] else {}
    return {'type': 'query', 'what': 'findings', **case['period'], **sensitive, 'clause': case['clause']}


def findings(case):
    """What must be found, in order, the evidence by name; an empty list matches an empty list only."""
    found = [item.rsplit(' ', 1) for item in case['found']]
    return [
        {'clause': case['clause'], 'subject': subject, 'day': day, 'evidence': sorted(evidence)}
        for (subject, day), evidence in zip(found, case['evidence'], strict=True)
    ]
