/** What follows from an act: facts, duties, seats, relations and supervision that change. */
import { bound, seated } from './bindings.mjs';
import { dayFrom, dayOf, startOfDay } from './days.mjs';
import { deadline } from './deadlines.mjs';
import { holds } from './guards.mjs';
import { moved, offeredMove } from './moves.mjs';

/** Changes of a case in which nothing changes. */
export const noChanges = () => ({
  set: [], cleared: [], started: [], moved: [], warned: [], overdue: [], ended: [],
  supervised: [], annulled: [], seated: {}, bound: [],
});

/** The changes that an accepted act makes. */
export function consequences(s) {
  const { command, row, casefile } = s;
  const { before, after } = factsAfter(s);
  const starts = dutiesStarted(s);
  const move = offeredMove(s);
  const supervision = s.detail('supervision');
  return {
    ...noChanges(),
    set: [...after].filter((fact) => !before.has(fact)),
    cleared: [...before].filter((fact) => !after.has(fact)),
    ended: dutiesEnded(s, starts),
    started: starts.filter(({ duty }) => survives(s, duty)),
    moved: move && row.moves.includes(move.duty) ? [moved(casefile.duty(move.duty), move, s.calendar)] : [],
    supervised: supervision && command.action === 'supervise' ? [supervision] : [],
    annulled: supervision && command.action === 'annulSupervision' ? [supervision] : [],
    seated: seated(s),
    bound: bound(s),
  };
}

function factsAfter(s) {
  const { row, casefile } = s;
  const before = new Set(casefile?.facts);
  const after = new Set(before);
  for (const fact of row.keeps) after[s.holds(fact) ? 'add' : 'delete'](fact);
  for (const fact of row.sets) after.add(fact);
  for (const fact of row.clears) after.delete(fact);
  return { before, after };
}

/** Whether a duty may run in the state to which the act leads. */
function survives({ procedure, row, casefile }, duty) {
  return !procedure.isEnd(procedure.target(row, casefile?.state)) || procedure.duty(duty).outlivesCase;
}

/** The duties that the row ends, that make way for one that starts, and that end with the case. */
function dutiesEnded(s, starts) {
  const clock = starts.find(({ duty }) => s.procedure.duty(duty).isHandlingClock);
  const starting = new Set(starts.map(({ duty }) => duty));
  const ends = endedByRow(s);
  return (s.casefile?.liveDuties ?? []).map(({ duty }) => duty).filter((duty) => ends.includes(duty)
    || starting.has(duty) || (clock && s.procedure.duty(duty).isHandlingClock) || !survives(s, duty));
}

export function endedByRow(s) {
  return s.row.ends.filter(({ when }) => holds(when, s)).map(({ duty }) => duty);
}

/** The duties that start, each with its rule and deadline; `rule` is missing where none is in force that day. */
export function dutiesStarted(s) {
  return s.row.starts.filter(({ when }) => holds(when, s)).map(({ duty }) => {
    const { rules, isHandlingClock } = s.procedure.duty(duty);
    const start = startOf(s, duty);
    const choice = rules.find(({ when }) => holds(when, s)) ?? rules.at(-1);
    const rule = s.procedure.rule(choice.rule, dayOf(start));
    const designated = isHandlingClock ? orderDay(s) : undefined;
    const counted = rule && deadline({ rule, start, designated }, s.calendar);
    return { duty, rule, start, designated, due: counted?.due, provisional: counted?.provisional };
  });
}

/** The moment from which a duty is counted: that of the act, unless the law counts from another. */
function startOf(s, duty) {
  const { action } = s.command;
  const receipt = s.detail('delivery')?.receivedAt;
  if (receipt !== undefined && ((action === 'deliver' && duty === 'XF-35a')
    || (action === 'decideReview' && duty === 'XF-36a'))) return receipt;
  if (duty === 'jointConfirmation' && s.detail('agreement')) {
    return startOfDay(dayFrom(s.detail('agreement').effectiveOn));
  }
  if (action === 'reclassify' && s.procedure.duty(duty).isHandlingClock && s.handlingClock !== undefined) {
    return s.casefile.duty(s.handlingClock).start;
  }
  return s.countsFrom ?? s.occurredAt;
}

/** The day that the last order names. */
function orderDay(s) {
  const due = s.casefile.last('dispatch', 'replaceLead')?.detail.due;
  return due === undefined ? undefined : dayFrom(due);
}
