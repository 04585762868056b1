/** Turns messages into what the desk takes; a code that there is not is an error, a value that does not fit invalid. */
import { PURPOSES } from '../cases/access.mjs';
import { momentFrom } from '../cases/days.mjs';
import { published } from '../cases/published.mjs';
import { admit } from '../wire/index.mjs';

const { action: actions, role: roles, duty: duties } = published('procedure/procedure.schema.json').$defs;

/** The enumerated codes of a member of a published type. */
const codesOf = (type, member) => published(`schemas/${type}.schema.json`).properties[member].enum;

/** The closed lists of codes that details hold. */
const CODES = {
  severity: codesOf('Incident', 'severity'),
  complexity: ['simple', 'general', 'complex'],
  petitionClass: ['suggestion', 'accusation', 'route1', 'route2', 'route3', 'route4', 'route5', 'route6'],
  answers: ['intake', 'acceptance', 'refusal', 'destination', 'otherRoutes', 'incident'],
  document: codesOf('WorkOrder', 'feedbackForm'),
  method: ['party', 'evidence'],
  defect: ['breach', 'falseClosure', 'wrongRefusal', 'destinationRefused', 'petitionerResumes'],
  purpose: codesOf('Disclosure', 'purpose'),
  duty: duties.enum,
  level: ['none', 'notice', 'yellow', 'red'],
  role: roles.enum,
};

/** Lists of members that mean another thing in another detail. */
const CODES_OF_DETAIL = {
  declination: { ground: ['pendingAbove', 'final', 'outOfScope'] },
  mediation: { kind: codesOf('MediationAttempt', 'kind') },
  whistle: { kind: codesOf('Whistle', 'kind') },
};

/** Members of details that are values of a published type, and details that are one themselves. */
const TYPES = { matter: 'Matter', mediator: 'Mediator' };
const DETAIL_TYPES = { order: 'WorkOrder', agreement: 'MediationAgreement' };

/** A value that came in by the door of its type and does not fit. */
export class Invalid extends Error {
  constructor(findings) {
    super('invalid');
    this.findings = findings;
  }
}

export function readCommand({ seq, type, ...message }) {
  readCode(message.action, actions.enum);
  readCode(message.role, roles.enum);
  return {
    ...message,
    occurredAt: message.occurredAt && momentFrom(message.occurredAt),
    detail: readDetail(message.detail ?? { type: 'nothing' }),
    fields: message.fields ?? [],
  };
}

export function readPerson({ actor, role, unit }) {
  readCode(role, roles.enum);
  return { actor, role, unit };
}

export function readPurpose(purpose) {
  readCode(purpose, PURPOSES);
  return purpose;
}

function readCode(code, list) {
  if (!list.includes(code)) throw new Error(`there is no such code: ${code}`);
}

function readDetail(detail) {
  if (detail.type in DETAIL_TYPES) return readValue(DETAIL_TYPES[detail.type], detail);
  const lists = { ...CODES, ...CODES_OF_DETAIL[detail.type] };
  return Object.fromEntries(Object.entries(detail).map(([name, value]) => {
    if (name in TYPES) return [name, readValue(TYPES[name], value)];
    if (name in lists) readCode(value, lists[name]);
    return [name, name === 'receivedAt' || name === 'notifiedAt' ? momentFrom(value) : value];
  }));
}

/** A value of a published type, in the one form in which it is kept. */
function readValue(type, value) {
  const { findings, value: taken } = admit(type, value);
  if (findings.length > 0) throw new Invalid(findings.map(({ code, path }) => ({ code, path })));
  return taken;
}
