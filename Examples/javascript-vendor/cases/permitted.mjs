/** Which acts somebody may do in a case, what each still asks for, and why the others are not theirs. */
import { migration, rowOf } from './decision.mjs';
import { canHold, guardText, holds } from './guards.mjs';
import { published } from './published.mjs';
import { Refusal } from './refusal.mjs';
import { Situation, isKept } from './situation.mjs';
import { standing, vetoes } from './standing.mjs';

const ACTIONS = published('procedure/procedure.schema.json').$defs.action.enum;

/** Offered facts that case and person settle, so that no command can change them. */
const SETTLED = new Set(['isKindSettledOnSpot', 'isFirstReturn', 'didHandle', 'isReceiverAccused', 'isOfferedHere',
  'isActorAbove', 'isFirstAsked', 'isHandOverMine', 'isReviewerBarred', 'isCalled', 'isWithdrawable', 'mustLeave',
  'didDecide']);

export function permittedActions(person, casefile, world) {
  return ACTIONS.map((action) => ({ action, ...possibility(action, person, casefile, world) }));
}

function possibility(action, person, casefile, world) {
  const command = { ...person, action, detail: { type: 'nothing' }, fields: [] };
  let row;
  try {
    row = rowOf(action, casefile, world.procedure);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return { reasons: refusal.reasons, asks: [] };
  }
  const known = new Known({ ...world, command, casefile, row });
  const open = row.guards.filter((guard) => !holds(guard, known));
  const canBeMet = (guard) => canHold(guard, known, (fact) => known.isFree(fact));
  const reasons = [
    ...standing(known),
    ...vetoes(known),
    ...open.filter((guard) => !canBeMet(guard)).map((guard) => ({ code: 'unmet', guard: guardText(guard) })),
    ...migration(known),
  ];
  const asks = reasons.length > 0 ? [] : open.map(guardText);
  return { reasons, asks };
}

/** What is known before a command: the kept facts that it cannot decide, and what holds though it brings nothing. */
class Known extends Situation {
  holds(fact) {
    return isKept(fact) && this.row.keeps.includes(fact) ? false : super.holds(fact);
  }

  /** Whether a fact that is not known to hold may hold for a command. */
  isFree(fact) {
    if (isKept(fact)) return this.row.keeps.includes(fact);
    return !SETTLED.has(fact) && !this.holds(fact);
  }
}
