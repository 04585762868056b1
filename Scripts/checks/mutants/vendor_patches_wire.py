"""Mutants of the vendor: the doors by which values enter, and the form in which they are kept."""

from vendor_group import Group

WIRE, RULES = 'vendor/wire/', 'vendor/wire/rules/'
FORM, READERS, PERSONAL, SCALARS = (WIRE + 'canonical_form.py', WIRE + 'readers.py', WIRE + 'personal.py',
                                    WIRE + 'scalars.py')
TEXT, LOOSER, ADMISSION = WIRE + 'json_text.py', RULES + 'looser.py', WIRE + 'admission.py'

KEPT = Group('a value is kept in another form', 'P0')

KEPT.same('kept-members-are-looked-up-in-the-schema-again', FORM, 'if schema.get("x-set"):',
          'if record.schema["properties"][name].get("x-set"):')
KEPT.wrong('sets-stay-as-they-come', FORM, 'if schema.get("x-set"):', 'if False:', 'P0-001')
KEPT.wrong('what-is-usual-is-written', FORM, '("default" not in schema or member != schema["default"]) and not', 'not',
           'P0-001')
KEPT.wrong('what-is-usual-beside-others-is-written', FORM, ' and not (says_the_usual and says_the_usual(value)):', ':',
           'P0-001')
KEPT.wrong('what-is-confidential-is-in-the-clear', FORM, 'None if members[name].get("writeOnly") else member', 'member',
           'P0-025')
KEPT.wrong('what-is-confidential-is-left-out', FORM,
           '{name: None if members[name].get("writeOnly") else member for name, member in value.items()}',
           '{name: member for name, member in value.items() if not members[name].get("writeOnly")}', 'P0-025')
KEPT.equivalent('only-the-outermost-is-covered', 'no published type has a confidential member below its own', FORM,
                'return _changed(reader(type_name), value, _covered)',
                'part = reader(type_name)\n    return _covered(part, value) if isinstance(part, Record) else value')
KEPT.wrong('an-export-is-always-in-the-clear', 'adapter.py', 'each.value if is_disclosed else each.masked',
           'each.value', 'P0-025')
KEPT.wrong('an-export-is-never-in-the-clear', 'adapter.py', 'each.value if is_disclosed else each.masked',
           'each.masked', 'P0-026')
KEPT.wrong('what-is-taken-is-answered-in-the-clear', 'adapter.py', 'return {"value": admission.masked}',
           'return {"value": admission.value}', 'P0-025')
KEPT.equivalent('any-purpose-discloses',
                'the form of a message has the list of purposes, and is looked at before the disclosure is read',
                WIRE + 'disclosure.py', 'if value["for"] not in members["purpose"]["enum"]:', 'if False:')
KEPT.equivalent('a-disclosure-need-not-have-a-moment-that-exists',
                'the form of a message asks whether a moment exists, and is looked at before the disclosure is read',
                WIRE + 'disclosure.py', 'if not moment_exists(value["at"]):', 'if False:')
KEPT.wrong('what-is-refused-is-kept', 'adapter.py', '    admission = admitted(message["of"], message["value"])\n',
           '    IMPORTED.setdefault(message["of"], []).append(wire.admit(message["of"], message["value"]))\n'
           '    admission = admitted(message["of"], message["value"])\n    IMPORTED[message["of"]].pop()\n',
           'P0-002', 'P0-031')
KEPT.wrong('the-last-that-was-imported-comes-first', 'adapter.py', 'for each in IMPORTED.get(message["of"], [])]',
           'for each in reversed(IMPORTED.get(message["of"], []))]', 'P0-031')

DOOR = Group('a value is taken that may not be, or is refused otherwise', 'P0')

DOOR.same('what-is-sound-is-asked-for-piece-by-piece', READERS,
          'return value is not UNREADABLE and not isinstance(value, (BrokenObject, BrokenList))',
          'return value is not UNREADABLE and not isinstance(value, BrokenObject) and not isinstance(value, '
          'BrokenList)')
DOOR.wrong('identity-numbers-are-not-checked', PERSONAL, 'return _CHECK_DIGITS[total % 11] == number[17]',
           'return True', 'P0-029')
DOOR.wrong('birthdays-of-identity-numbers-need-not-exist', PERSONAL,
           '    try:\n        date(int(number[6:10]), int(number[10:12]), int(number[12:14]))\n'
           '    except ValueError:\n        return False\n',
           '', 'P0-029')
DOOR.wrong('check-digits-are-large-letters', PERSONAL, '_is_valid(number.upper()) and', '_is_valid(number) and',
           'P0-029')
DOOR.wrong('weights-of-identity-numbers-are-mixed-up', PERSONAL, '_WEIGHTS = (7, 9, 10, 5, 8, 4, 2',
           '_WEIGHTS = (7, 9, 10, 5, 8, 2, 4', 'P0-029')
DOOR.wrong('mobile-numbers-are-not-looked-for', PERSONAL,
           'return holds_identity_number(name) or _holds_mobile_number(name) or',
           'return holds_identity_number(name) or', 'P0-029')
DOOR.wrong('identity-numbers-have-no-groups', PERSONAL, ' or lengths == (6, 8, 4) and _is_identity_number(number):',
           ':', 'P0-029')
DOOR.wrong('digits-of-other-scripts-say-nothing', PERSONAL, 'return character if digit is None else str(digit)',
           'return character', 'P0-029')
DOOR.wrong('members-that-are-unknown-are-read-past', READERS, 'findings.tell("wire.unknown", path)', 'pass', 'P0-004')
DOOR.wrong('unknown-members-are-told-once', READERS, 'for _ in value.keys() - self.members.keys():',
           'if value.keys() - self.members.keys():', 'P0-004')
DOOR.wrong('rules-between-members-come-first', READERS, 'findings.tell(code, path + place)',
           'findings.insert(told, {"code": code, "path": path + place})', 'P0-003')
DOOR.wrong('only-the-first-finding', ADMISSION, 'return Admission(findings=list(findings))',
           'return Admission(findings=list(findings)[:1])', 'P0-003')
DOOR.wrong('more-findings-are-not-told', ADMISSION, '            findings.tell("wire.more", "$")\n', '', 'P0-032')
DOOR.wrong('findings-by-code', ADMISSION, 'return Admission(findings=list(findings))',
           'return Admission(findings=sorted(findings, key=lambda one: one["code"]))', 'P0-003')
DOOR.wrong('doubles-in-sets-are-taken', READERS, 'return findings.tell("wire.duplicate", f"{path}[{place}]")', 'pass',
           'P0-016')
DOOR.wrong('a-mask-is-left-out', READERS, '            if name in value:\n',
           '            if value.get(name) is not None:\n', 'P0-027', 'P0-006')
DOOR.wrong('lengths-are-those-of-bytes', READERS,
           'if not self.least <= len(value) <= self.most:\n            return findings.tell("wire.length", path)',
           'if not self.least <= len(value.encode()) <= self.most:\n'
           '            return findings.tell("wire.length", path)',
           'P0-015')
DOOR.wrong('lengths-are-those-of-utf-16', READERS,
           'if not self.least <= len(value) <= self.most:\n            return findings.tell("wire.length", path)',
           'if not self.least <= len(value.encode("utf-16-le")) // 2 <= self.most:\n'
           '            return findings.tell("wire.length", path)',
           'P0-015')
DOOR.wrong('control-characters-are-text', READERS, 'return findings.tell("text.control", path)', 'return value',
           'P0-030')
DOOR.wrong('numbers-are-rounded', READERS, ' or value % 1:', ':', 'P0-006')
DOOR.wrong('days-are-carried-over', SCALARS, '    if code == "wire.date":\n        return day_exists(text)\n', '',
           'P0-010')
DOOR.wrong('subjects-are-of-days-that-there-are-none-of', SCALARS,
           '    if code == "wire.subject" and text.startswith("day/"):\n        return day_exists(text[4:])\n', '',
           'P0-018', 'P0-010')
DOOR.wrong('a-telephone-number-is-all-dashes', SCALARS, '    if code == "wire.telephone":\n', '    if False:\n',
           'P0-022')
DOOR.equivalent('a-moment-has-a-second-of-sixty', 'the library that reads a moment refuses a second of sixty already',
                SCALARS, 'text[11:13] < "24" and text[17:19] < "60"', 'text[11:13] < "24"')
DOOR.wrong('patterns-end-before-a-line-break', SCALARS, 'pattern.replace("$", r"\\Z")', 'pattern', 'P0-009', 'P0-010')
DOOR.wrong('an-object-says-a-thing-twice', TEXT, '    if len(members) != len(pairs):\n', '    if False:\n', 'P6-030',
           'P0-006')

LAW = Group('a rule is looser than the law, or is refused that is not', 'P0')

LAW.same('norms-are-compared-as-numbers', LOOSER, '_is_norm(rule) > _is_norm(law)',
         'int(_is_norm(rule)) > int(_is_norm(law))')
LAW.wrong('what-the-law-limits-is-a-norm', LOOSER, ' or _is_norm(rule) > _is_norm(law):', ':', 'P0-028')
LAW.wrong('a-rule-begins-with-another-event', LOOSER, ' or rule["startEvent"] != law["startEvent"]', '', 'P0-028')
LAW.wrong('extensions-need-no-notice', LOOSER, 'for term in ("needsReason", "needsNotice"))',
          'for term in ("needsReason",))', 'P0-028')
LAW.wrong('what-is-extended-once-may-be-split', LOOSER,
          '    if mine.get("splitting", "once") == "several" and theirs.get("splitting", "once") == "once":\n'
          '        return True\n',
          '', 'P0-028')
LAW.wrong('any-ground-may-stop-a-clock', LOOSER,
          'not set(map(meaning, rule.get("suspensions", ()))) <= set(map(meaning, law.get("suspensions", ())))',
          'False', 'P0-028')
LAW.wrong('a-longer-number-is-none', LOOSER, 'return amount <= other_amount\n', 'return True\n', 'P0-028')
