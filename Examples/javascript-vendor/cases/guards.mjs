/** Conditions over facts and duties: their text form, whether they hold, and whether they still can. */

/** The text form of a guard, without spaces. */
export function guardText(guard) {
  if (typeof guard === 'string') return guard;
  const [[kind, inner]] = Object.entries(guard);
  if ('when' in guard) return `when(${guardText(guard.when)},${guardText(guard.then)})`;
  if (kind === 'all' || kind === 'any') return `${kind}(${inner.map(guardText).join(',')})`;
  return kind === 'not' ? `not(${guardText(inner)})` : `${kind}(${inner})`;
}

/** Whether a guard holds; `world` answers for single facts and duties. */
export function holds(guard, world) {
  if (guard === undefined) return true;
  if (typeof guard === 'string') return world.holds(guard);
  if ('live' in guard) return world.isLive(guard.live);
  if ('overdue' in guard) return world.isOverdue(guard.overdue);
  if ('not' in guard) return !holds(guard.not, world);
  if ('all' in guard) return guard.all.every((part) => holds(part, world));
  if ('any' in guard) return guard.any.some((part) => holds(part, world));
  return !holds(guard.when, world) || holds(guard.then, world);
}

/**
 * Whether a guard that does not hold by what is known can still hold: each disjunction of its conjunctive form holds or
 * contains a fact that is free.
 */
export function canHold(guard, world, isFree) {
  return conjunction(guard, true).every((disjunction) => disjunction.some(
    ({ atom, isPlain }) => holds(atom, world) === isPlain || (typeof atom === 'string' && isFree(atom))));
}

/** A guard, or its contrary, as a list of disjunctions of plain or negated atoms. */
function conjunction(guard, isPlain) {
  if (typeof guard === 'string' || 'live' in guard || 'overdue' in guard) return [[{ atom: guard, isPlain }]];
  if ('not' in guard) return conjunction(guard.not, !isPlain);
  if ('when' in guard) return conjunction({ any: [{ not: guard.when }, guard.then] }, isPlain);
  const parts = (guard.all ?? guard.any).map((part) => conjunction(part, isPlain));
  if (('all' in guard) === isPlain) return parts.flat();
  return parts.reduce((product, part) => product.flatMap((one) => part.map((other) => [...one, ...other])), [[]]);
}
