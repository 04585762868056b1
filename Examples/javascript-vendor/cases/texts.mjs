/** The private texts of a case, which stand outside its events, and who reads which of them. */
import { createHash, randomBytes } from 'node:crypto';

const TOLD = ['askMaterial', 'reclassify', 'decline', 'referOut', 'endMediation', 'submit', 'deliver', 'decideReview',
  'decideReReview', 'remand', 'close', 'withdraw', 'reopen', 'requestExtension', 'grantExtension', 'denyExtension',
  'suspend', 'resume'];
const GUARDED = ['conclude', 'recuse', 'substitute', 'nameAccused', 'revealIdentity'];

const FIXED_CLASSES = {
  statement: 'statement', declaration: 'statement', backdatingReason: 'working',
  name: 'identity', address: 'identity', telephone: 'identity',
};

/** The salted digest that an event keeps of a text. */
export function digest(value) {
  const salt = randomBytes(16).toString('hex');
  return { salt, sha256: createHash('sha256').update(salt).update(value).digest('hex') };
}

function classOf({ name, action }) {
  if (name in FIXED_CLASSES) return FIXED_CLASSES[name];
  const isReason = name === 'reason' || name === 'destination';
  if (isReason && TOLD.includes(action)) return 'told';
  if ((isReason || name === 'record') && GUARDED.includes(action)) return 'guarded';
  if (isReason) return 'working';
  return name === 'record' ? 'record' : 'sealed';
}

/** Whether this very reader has asked to see whose matter it is, and said for what. */
function hasRevealed(casefile, { actor, unit }) {
  return casefile.all('revealIdentity').some((event) => event.actor === actor && event.unit === unit);
}

/** The people of a case whom a reader sees: a party themself, an office the parties it has asked to see. */
export function visiblePeople(casefile, reader) {
  if (reader.unit === undefined) return casefile.parties.filter((party) => party === reader.actor);
  return hasRevealed(casefile, reader) ? casefile.parties : [];
}

/** The texts that a reader to whom rules open some classes may read. */
export function readableTexts(texts, casefile, reader, classes) {
  const isReadable = reader.unit === undefined ? isForResident : isForOffice;
  return texts.filter((text) => isReadable(text, classOf(text), casefile, reader, classes))
    .map(({ action, name, value }) => ({ action, name, value }));
}

function isForOffice(text, textClass, casefile, reader, classes) {
  return classes.has(textClass) && (textClass !== 'identity' || hasRevealed(casefile, reader));
}

function isForResident({ actor, unit }, textClass, casefile, reader, classes) {
  if (unit === undefined && actor === reader.actor) return true;
  if (!classes.has(textClass) || textClass === 'told') return classes.has(textClass);
  const isOnlyParty = casefile.parties.length === 1;
  return unit !== undefined
    && (isOnlyParty || (textClass === 'statement' && casefile.matter.type === 'petition'));
}
