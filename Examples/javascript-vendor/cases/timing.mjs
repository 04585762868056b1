/** What time brings about in a case: warnings, ends, supervision and acts that count as done. */
import { consequences, noChanges } from './consequences.mjs';
import { dayOf, endOfDay } from './days.mjs';
import { dueMoment } from './deadlines.mjs';
import { holds } from './guards.mjs';
import { Situation } from './situation.mjs';

const LEVELS = ['notice', 'yellow', 'red'];

/** Brings about in a case everything that falls due up to a moment, inclusive; answers with the events. */
export function bringAbout(casefile, world, now) {
  const events = [];
  for (let next; (next = nextOccurrence(casefile, world)) && next.moment <= now;) {
    const event = eventOf(casefile, world, next);
    casefile.apply(event);
    events.push(event);
  }
  return events;
}

function nextOccurrence(casefile, world) {
  const found = [
    ...casefile.liveDuties.map((duty) => occurrence(casefile, world, duty)),
    ...world.procedure.deemed.map((deemed) => deemedAct(casefile, world, deemed)),
  ].filter(Boolean);
  return found.sort((one, other) => one.moment - other.moment
    || Number(one.isDeemed ?? false) - Number(other.isDeemed ?? false)
    || one.start - other.start)[0];
}

/** The one thing that a live duty with a due date waits for. */
function occurrence(casefile, { procedure, calendar }, { duty, phase, start, due, cards }) {
  const dueAt = dueMoment(due);
  if (dueAt === undefined) return undefined;
  const { kind } = procedure.duty(duty);
  if (kind === 'window') return { moment: dueAt, start, action: 'fallDue', changes: { ended: [duty] } };
  if (phase === 'running') {
    const moment = start + Math.floor((dueAt - start) / 100) * procedure.parameter('warnAfterPercent');
    return { moment, start, action: 'warn', changes: { warned: [duty] } };
  }
  if (phase === 'warned') return { moment: dueAt, start, action: 'fallDue', changes: { overdue: [duty] } };
  if (kind !== 'obligation') return undefined;
  const level = LEVELS[Math.max(-1, ...cards.map((card) => LEVELS.indexOf(card.level))) + 1];
  if (level === undefined) return undefined;
  const moment = supervisedAt(level, due, procedure, calendar);
  return { moment, start, action: 'supervise', changes: { supervised: [{ duty, level }] } };
}

function supervisedAt(level, due, procedure, calendar) {
  const workdays = level === 'notice' ? 0 : procedure.parameter(`${level}AfterWorkdays`);
  if (workdays === 0) return dueMoment(due);
  return endOfDay(calendar.workdaysAfter(due.day ?? dayOf(due.moment), workdays));
}

/** An act that counts as done when a duty falls due that started in the present stay in this state. */
function deemedAct(casefile, world, { action, duty }) {
  const entry = casefile.duty(duty);
  const row = world.procedure.row(action, casefile.state);
  const moment = dueMoment(entry?.due);
  if (moment === undefined || !row || !row.who.some(({ role }) => role === 'clock')) return undefined;
  if (entry.stay !== casefile.entry.version) return undefined;
  // Whoever came later does not answer for the silence of the one before.
  if (entry.since < casefile.seatedBy(world.procedure.duty(duty).owner)) return undefined;
  const kept = {
    holds: (fact) => casefile.facts.has(fact),
    isLive: (each) => casefile.isLive(each),
    isOverdue: (each) => casefile.isOverdue(each),
  };
  if (!row.guards.every((guard) => holds(guard, kept))) return undefined;
  // What starts when a day runs out is counted from that day, not from the next.
  const countsFrom = entry.due.day === undefined ? moment : moment - 1;
  return { moment, isDeemed: true, start: entry.start, action, row, countsFrom };
}

function eventOf(casefile, world, { moment, action, row, countsFrom, changes }) {
  const command = { action, role: 'clock', detail: { type: 'nothing' }, fields: [], occurredAt: moment };
  const situation = row && new Situation({ ...world, casefile, row, command, now: moment });
  if (situation) situation.countsFrom = countsFrom;
  return {
    version: casefile.version + 1,
    action,
    from: casefile.state,
    to: row ? world.procedure.target(row, casefile.state) : casefile.state,
    occurredAt: moment,
    recordedAt: Math.max(moment, casefile.lastRecordedAt),
    role: 'clock',
    procedure: casefile.procedure,
    changes: situation ? consequences(situation) : { ...noChanges(), ...changes },
    detail: command.detail,
    fields: [],
  };
}
