/** Who sees which parts of a case, for which purpose. */
import { Accusation, BARRING } from './accusation.mjs';
import { isSubstitute } from './standing.mjs';

const NOTHING = { parts: new Set(), texts: new Set() };
const WHOLE = ['entry', 'file', 'history', 'texts', 'identity', 'notices'];
const OUTLINE = ['entry', 'file', 'history'];
const seat = (roles, ...names) => roles.flatMap((role) => names.map((name) => ({ role, seat: name })));
const above = (...roles) => roles.map((role) => ({ role, above: 'receivingCenter' }));
const CENTER = ['intake', 'assessor', 'dispatcher', 'director'];

const TOLD = ['statement', 'told'];
const WORKING = [...TOLD, 'working', 'record'];
const KNOWN = [...WORKING, 'identity'];
const ALL = [...KNOWN, 'guarded'];

/** The rules of visibility; `isForAccusations` marks those that count where a case is or may be an accusation. */
const RULES = [
  { who: [{ role: 'party', relation: 'party' }], parts: WHOLE, purpose: 'ownMatter', texts: [...TOLD, 'identity'],
    isForAccusations: true },
  { who: seat(CENTER, 'receivingCenter', 'offeredCenter'), parts: WHOLE, purpose: 'handling', texts: ALL,
    isForAccusations: true },
  { who: seat(['chair'], 'chairCenter'), parts: WHOLE, purpose: 'handling', texts: WORKING, isForAccusations: true,
    states: ['inConsultation'] },
  { who: above(...CENTER), parts: OUTLINE, purpose: 'handling', isForAccusations: true, isForSuccessors: true },
  { who: [...seat(['verifier', 'feedbackOfficer', 'director'], 'verifyingCenter'), ...seat(['dispatcher'], 'sender'),
    ...seat(['handler', 'unitHead'], 'leadOrgan'), ...seat(['mediator'], 'mediationBody')],
  parts: WHOLE, purpose: 'handling', texts: KNOWN, isForAccusations: true },
  { who: seat(['reviewer'], 'reviewOrgan'), parts: WHOLE, purpose: 'review', texts: ALL, isForAccusations: true },
  { who: [{ role: 'handler', relation: 'support' }], parts: ['entry', 'file'], purpose: 'handling',
    isForAccusations: true },
  { who: seat(['supervisor'], 'receivingCenter'), parts: OUTLINE, purpose: 'supervision', isForAccusations: true },
  { who: above('supervisor', 'director'), parts: OUTLINE, purpose: 'supervision' },
  { who: [...seat(['auditor'], 'receivingCenter'), ...above('auditor')], parts: OUTLINE, purpose: 'audit' },
  { who: seat(['director'], 'receivingCenter'), parts: ['entry', 'file', 'texts', 'export'], purpose: 'sharing',
    texts: TOLD },
];

/** For what somebody may look at a case. */
export const PURPOSES = [...new Set(RULES.map(({ purpose }) => purpose))];

/** What a reader sees of a case: its parts and classes of texts; no parts where it is not there for them. */
export function visibility(casefile, { actor, role, unit }, purpose, directory, today) {
  const accusation = new Accusation(casefile, directory);
  const view = { casefile, directory, accusation, today, command: { actor, role, unit } };
  if (accusation.isKeptFrom(actor, unit)) return NOTHING;
  if (unit !== undefined && (isShutOut(view) || !hasPost(view))) return NOTHING;
  const mayAccuse = accusation.isMade || casefile.facts.has('isAccusation')
    || (casefile.matter.type === 'petition' && !casefile.facts.has('isAssessed'));
  const open = RULES.filter((rule) => rule.purpose === purpose
    && (rule.states?.includes(casefile.state) ?? true)
    && (rule.isForAccusations || !mayAccuse)
    && (!rule.isForSuccessors || isSuccessor(view))
    && rule.who.some((permission) => permission.role === role && fits(view, permission)));
  const parts = new Set(open.flatMap((rule) => rule.parts));
  return parts.has('entry') ? { parts, texts: new Set(open.flatMap(({ texts = [] }) => texts)) } : NOTHING;
}

function isShutOut({ casefile, directory, command: { actor, unit } }) {
  const subjects = [`actor/${actor}`, unit, ...directory.posts(actor).map((post) => post.unit)];
  return casefile.has('party', `actor/${actor}`)
    || subjects.some((subject) => BARRING.some((relation) => casefile.has(relation, subject)));
}

function hasPost(view) {
  const { actor, role, unit } = view.command;
  return view.directory.holdsPost(actor, role, unit) || isSubstitute(view);
}

function isSuccessor({ accusation, casefile, command: { unit } }) {
  return accusation.isExcluded(casefile.seats.receivingCenter) && accusation.successor === unit;
}

function fits({ casefile, directory, command: { actor, unit } }, permission) {
  if (permission.relation === 'party') return unit === undefined && casefile.has('party', `actor/${actor}`);
  if (unit === undefined) return false;
  if (permission.relation === 'support') {
    const wasExcused = casefile.last('excuseOrder')?.detail.unit === unit && !casefile.hasOpenOrder(unit);
    return casefile.has('support', unit) && !wasExcused;
  }
  if (permission.above) return directory.above(casefile.seats[permission.above]).includes(unit);
  if (permission.seat === 'offeredCenter' && !casefile.facts.has('isCustodyOffered')) return false;
  if (permission.seat === 'leadOrgan' && casefile.state === 'returned') return false;
  return casefile.seats[permission.seat] === unit;
}
