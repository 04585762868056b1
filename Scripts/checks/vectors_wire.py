"""Vectors of the wire forms (P0), from the tables of values that the door of each type takes and refuses."""

import re

from vectors_files import Fault, Names, book, register, requirement, step, vector

REGISTER = 'requirements/P0.jsonl'
# Types are numbered from here; what is below is written by hand.
FIRST = 101
DISCLOSURE = {'by': 'a-1', 'for': 'subjectAccess', 'at': '2026-03-02T01:00:00.000Z'}
REFUSED, MASKED, REVEALED, INVARIANT = 'SGC-P0-002', 'SGC-P0-025', 'SGC-P0-026', 'SGC-P0-028'
# The general requirement that speaks of a code; what is not named here contradicts itself.
HOMES = {
    'wire.unknown': 'SGC-P0-004', 'wire.missing': 'SGC-P0-005', 'wire.kind': 'SGC-P0-006',
    'wire.code': 'SGC-P0-007', 'wire.codeText': 'SGC-P0-008', 'wire.identifier': 'SGC-P0-009',
    'wire.date': 'SGC-P0-010', 'wire.instant': 'SGC-P0-011', 'wire.digits': 'SGC-P0-012',
    'wire.range': 'SGC-P0-013', 'wire.count': 'SGC-P0-014', 'wire.length': 'SGC-P0-015',
    'wire.duplicate': 'SGC-P0-016', 'wire.type': 'SGC-P0-017', 'wire.unit': 'SGC-P0-018',
    'wire.subject': 'SGC-P0-018', 'wire.article': 'SGC-P0-019', 'wire.version': 'SGC-P0-020',
    'wire.digest': 'SGC-P0-021', 'wire.telephone': 'SGC-P0-022', 'wire.clockTime': 'SGC-P0-023',
    'wire.division': 'SGC-P0-024', 'identifier.personal': 'SGC-P0-029', 'text.identityNumber': 'SGC-P0-029',
    'text.blank': 'SGC-P0-030', 'text.control': 'SGC-P0-030',
}
# What goes wrong where a code is not found.
HARM = {
    'wire.unknown': 'Readers that skip what they do not know let data in that nobody may keep.',
    'wire.missing': 'A member that is filled in by a default looks like something that somebody said.',
    'wire.kind': 'Lenient readers turn one kind into another, and two systems then keep different values.',
    'wire.code': 'A word that is not on the list is later counted as the first or the last of the list.',
    'wire.codeText': 'Codes that are trimmed or widened match no entry of their table any more.',
    'wire.identifier': 'Identifiers with spaces or of any length break every reference to them elsewhere.',
    'wire.date': 'Date parsers carry the thirty-first of April over into May, and a period moves.',
    'wire.instant': 'A moment without its zone is read eight hours off, which is another day at midnight.',
    'wire.digits': 'Numbers of digits that are read as numbers lose what is no digit and what is nought.',
    'wire.range': 'Figures below nought or ends before beginnings pass into statistics unseen.',
    'wire.count': 'Too few or too many elements mean that something is not said or said for others.',
    'wire.length': 'An empty text stands where nothing is known, and then counts as an answer.',
    'wire.duplicate': 'What is said twice is counted twice.',
    'wire.type': 'Without its type a record is read as another one.',
    'wire.unit': 'An office without its kind is found in the wrong register, or in none.',
    'wire.subject': 'A finding that points nowhere cannot be looked into.',
    'wire.article': 'An article that people write but programs cannot find is no source.',
    'wire.version': 'Without its version nobody can tell later by which edition something was decided.',
    'wire.digest': 'A digest of another length or letter case never equals the one it is compared with.',
    'wire.telephone': 'Words where a number belongs reach nobody.',
    'wire.clockTime': 'Times that no clock shows are clipped, and a shift ends at another hour.',
    'wire.division': 'Codes of another length place a matter in no village or in the wrong one.',
    'identifier.personal': 'Identifiers travel further than any text, and one that names a person tells everybody.',
    'text.identityNumber': 'An identity number in a text escapes every mask and every erasure.',
    'text.blank': 'A blank text passes where a reason must be given.',
    'text.control': 'Control characters hide what a text says from whoever reads it.',
}
CONTRADICTION = 'Each member is well formed, so a check of the schema alone lets the contradiction in.'


def files(folder):
    names = [path.split('/')[-1].removesuffix('.json') for path in folder.all('wire', '.json')]
    schemas = {name: folder.json(f'schemas/{name}.schema.json') for name in names}
    requirements, ids = numbered(folder.lines(REGISTER), schemas)
    made = {REGISTER: register(requirements)}
    for name in names:
        path = f'vectors/P0/{name}.json'
        named = Names(folder.vectors(path))
        golden = folder.lines(f'golden/{name}.jsonl')
        made[path] = book(vectors(name, schemas[name], folder.json(f'wire/{name}.json'), golden, ids[name], named))
    return made


def numbered(existing, schemas):
    """The register with one requirement a type, those of before under their numbers, and the number of each."""
    number = {item['id']: int(item['id'].rsplit('-', 1)[1]) for item in existing}
    general = [item for item in existing if number[item['id']] < FIRST]
    ids = {item['sources'][0]['ref'].split()[-1]: item['id'] for item in existing if item not in general}
    following = max([FIRST - 1, *number.values()]) + 1
    for name in sorted(schemas.keys() - ids.keys()):
        ids[name] = f'SGC-P0-{following:03}'
        following += 1
    types = [of_type(ids[name], name, title(schemas[name])) for name in schemas]
    return general + sorted(types, key=lambda item: item['id']), ids


def of_type(name, type_name, chinese):
    return requirement(
        name,
        f'当且仅当值符合 `{type_name}`({chinese})的模式及其中写明的约束时,系统应予接受;每一处不符均应以代码和路径指明。',
        f'A value of `{type_name}` shall be taken exactly if it satisfies the schema of the type and the invariants '
        'named in it; every breach shall be named by code and path.',
        [{'kind': 'design', 'ref': f'wire form {type_name}'}, {'kind': 'standard', 'ref': 'JSON Schema 2020-12'}],
    )


def title(schema):
    return schema['title'].split(' | ')[0]


def vectors(name, schema, table, golden, home, named):
    if len(golden) != len(table['valid']):
        raise Fault(f"golden/{name}.jsonl: found {len(golden)} lines, expected one for each valid value.")
    is_confidential = 'writeOnly' in str(schema)
    codes = codes_by_place(table)
    made = []
    for index, (case, clear) in enumerate(zip(table['valid'], golden), 1):
        general = [codes[place] for place in sorted(places(case['value']) & codes.keys())]
        general = sorted({home for homes in general for home in homes} | ({REVEALED} if is_confidential else set()))
        wording = {'zh': f'「{title(schema)}」:接受(第 {index} 例)', 'en': case['name']}
        made.append(taken(named.name(home, case['name']), [home, *general], wording, name, case['value'], clear))
    for case in table['invalid']:
        made.append(refused(named.name(home, case['name']), home, title(schema), name, case))
    for case in table.get('access', []):
        made.append(shown(named.name(home, case['name']), home, title(schema), name, case))
    return made


def taken(name, requirements, wording, type_name, value, clear):
    return vector(
        name, requirements, 'codec-lossy', 'positive', wording,
        'A system that refuses this, or gives it back otherwise than its one canonical form, loses what was recorded.',
        [
            step({'type': 'import', 'of': type_name, 'value': value}, {'ok': {}}),
            step(
                {'type': 'export', 'of': type_name, 'disclosure': DISCLOSURE},
                {'ok': {'values': {'$exact': [clear]}}},
            ),
        ],
    )


def refused(name, home, chinese, type_name, case):
    codes = [finding['code'] for finding in case['findings']]
    general = sorted({HOMES.get(code, INVARIANT) for code in codes} | {REFUSED})
    told = '、'.join(dict.fromkeys(codes))
    return vector(
        name, [home, *general], 'wrong-code' if codes[0] in ('wire.kind', 'wire.type') else 'validation-missed',
        'negative', {'zh': f'「{chinese}」:拒绝({told})', 'en': case['name']}, HARM.get(codes[0], CONTRADICTION),
        [
            step(
                {'type': 'import', 'of': type_name, 'value': case['value']},
                {'rejected': {'code': 'invalid', 'detail': {'findings': {'$exact': case['findings']}}}},
            ),
            step({'type': 'export', 'of': type_name}, {'ok': {'values': {'$count': 0}}}),
        ],
    )


def shown(name, home, chinese, type_name, case):
    return vector(
        name, [home, MASKED], 'redaction-gap', 'negative',
        {'zh': f'「{chinese}」:无披露依据时掩去保密内容', 'en': case['name']},
        'Answers and logs that repeat what was sent show it to everybody who may only know that there is something.',
        [
            step(
                {'type': 'import', 'of': type_name, 'value': case['value']},
                {'ok': {'value': {'$exact': case['shown']}}},
            ),
            step({'type': 'export', 'of': type_name}, {'ok': {'values': {'$exact': [case['shown']]}}}),
        ],
    )


def codes_by_place(table):
    """Which general requirements the refused values of a type break at a place, so that a value which is well formed
    there shows them kept."""
    made = {}
    for case in table['invalid']:
        for finding in case['findings']:
            place = re.sub(r'\[\d+\]', '[]', finding['path'])
            made.setdefault(place, set()).add(HOMES.get(finding['code'], INVARIANT))
    return made


def places(value, path='$'):
    """Every place at which something stands in a value, whatever its index in a list."""
    found = {path}
    if isinstance(value, dict):
        for key, inner in value.items():
            found |= places(inner, f'{path}.{key}')
    if isinstance(value, list):
        for inner in value:
            found |= places(inner, f'{path}[]')
    return found
