/** Judges single values: which code names what is wrong with a text or a number. */
import { hasPersonalNumber, hasPersonalNumberBesidesPlaces, saysIdentityNumber } from './personal.mjs';
import { existsDay, existsInstant } from './moments.mjs';

const identifier = { code: 'wire.identifier', isName: true };
const digest = { code: 'wire.digest' };

// A schema says by its pattern of which kind a text is; each kind has a code for what is not of its form.
const kinds = {
  '^[A-Za-z0-9._:-]{1,64}$': identifier,
  '^[A-Za-z0-9._-]{1,32}$': { code: 'wire.codeText', isName: true },
  '^[A-Za-z0-9._-]{1,64}@[A-Za-z0-9._-]{1,64}$': { code: 'wire.version', isName: true },
  '^(center|organ|grid)/[A-Za-z0-9._:-]{1,64}$': { code: 'wire.unit', isName: true },
  '^((line|case|center)/[A-Za-z0-9._:-]{1,64}|day/[0-9]{4}-[0-9]{2}-[0-9]{2})$': {
    code: 'wire.subject', isName: true, exists: (text) => !text.startsWith('day/') || existsDay(text.slice(4)),
  },
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}$': { code: 'wire.date', exists: existsDay },
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$': {
    code: 'wire.instant', exists: existsInstant,
  },
  '^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$': { code: 'wire.clockTime' },
  '^[1-9][0-9]{0,3}(\\([1-9][0-9]{0,2}\\)){0,3}$': { code: 'wire.article' },
  '^[1-9][0-9]{11}$': { code: 'wire.division' },
  '^[0-9]{1,32}$': { code: 'wire.digits' },
  '^([0-9a-f]{2}){16,64}$': digest,
  '^([0-9a-f]{2}){32,64}$': digest,
  '^[0-9a-f]{64}$': { code: 'evidenceReference.digest' },
  '^[0-9+-]{5,20}$': { code: 'wire.telephone', exists: (text) => text.replace(/[^0-9]/g, '').length >= 5 },
  '^[a-z][A-Za-z0-9]{0,31}$': { code: 'mediatingForce.code', isName: true },
  '^(suggestion|accusation|route1|route2|route3|route4|route5|route6)$': { code: 'wire.code' },
};

// Names made of the codes of the places in which people live, whose digits could pass for an identity number.
const namedAfterPlaces = new Set([
  'Household.id', 'Household.unit', 'HouseholdHead.id', 'HouseholdHead.household', 'HouseholdUnit.id',
  'HouseholdUnit.grid', 'HouseholdUnit.channel', 'JointTask.grid', 'JointTask.unit', 'Resident.id',
  'Resident.household',
]);

// Controls other than line breaks, and what makes a text be read in another order than it is written.
const hidden = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

// What people say in their own words is kept as they said it.
const keptAsSaid = new Set(['PetitionStatement.request', 'PetitionStatement.factsAndReasons']);

/** The code of what is wrong with a value by itself, if anything; `owner` is the type and the member it stands in. */
export function scalarFault(schema, value, owner) {
  if (schema.type === 'boolean') return typeof value === 'boolean' ? undefined : 'wire.kind';
  if (schema.type === 'integer') return integerFault(schema, value);
  if (typeof value !== 'string') return 'wire.kind';
  if (schema.enum) return schema.enum.includes(value) ? undefined : 'wire.code';
  return schema.pattern ? kindFault(schema, value, owner) : textFault(schema, value, owner);
}

function integerFault({ minimum, maximum }, value) {
  // Beyond these, two whole numbers may be one to whoever reads them as floating point.
  if (!Number.isSafeInteger(value)) return 'wire.kind';
  return value < minimum || value > maximum ? 'wire.range' : undefined;
}

function kindFault({ pattern }, value, owner) {
  const kind = kinds[pattern];
  if (!expression(pattern).test(value) || kind.exists?.(value) === false) return kind.code;
  // The digits of a grid's code are written by people, as names are.
  if (!kind.isName && owner !== 'GridCode.digits') return undefined;
  const isPersonal = namedAfterPlaces.has(owner) ? hasPersonalNumberBesidesPlaces : hasPersonalNumber;
  return isPersonal(value) ? 'identifier.personal' : undefined;
}

function textFault({ minLength, maxLength }, value, owner) {
  const length = [...value].length;
  if (length < minLength || length > maxLength) return 'wire.length';
  if (hidden.test(value)) return 'text.control';
  if (/^[\p{White_Space}\p{Cf}]+$/u.test(value)) return 'text.blank';
  return !keptAsSaid.has(owner) && saysIdentityNumber(value) ? 'text.identityNumber' : undefined;
}

const expressions = new Map();

function expression(pattern) {
  if (!expressions.has(pattern)) expressions.set(pattern, new RegExp(pattern, 'u'));
  return expressions.get(pattern);
}
