/** The order in which a command is judged, up to the event that it makes or the reasons why it makes none. */
import { unknownOffices } from './bindings.mjs';
import { isCode } from './codes.mjs';
import { consequences, dutiesStarted, endedByRow } from './consequences.mjs';
import { dayOf, HOUR } from './days.mjs';
import { belongs } from './details.mjs';
import { guardText, holds } from './guards.mjs';
import { offeredMove } from './moves.mjs';
import { Refusal } from './refusal.mjs';
import { Situation } from './situation.mjs';
import { standing, vetoes } from './standing.mjs';
import { digest } from './texts.mjs';

/** The event by which a command changes a case, or opens one; refused with every reason otherwise. */
export function decide(command, casefile, world) {
  const row = rowOf(command.action, casefile, world.procedure);
  const malformed = form(command);
  if (malformed.length > 0) throw new Refusal(...malformed);
  const situation = new Situation({ ...world, command, casefile, row });
  const reasons = judgements.flatMap((judge) => judge(situation));
  if (reasons.length > 0) throw new Refusal(...reasons);
  return eventOf(situation);
}

/** The row that decides an act in the state of a case. */
export function rowOf(action, casefile, procedure) {
  const row = procedure.row(action, casefile?.state);
  if (row) return row;
  if (procedure.opens(action)) throw new Refusal({ code: 'caseExists' });
  throw new Refusal({ code: 'noSuchStep', states: procedure.statesOf(action) });
}

function form({ action, detail, fields }) {
  const reasons = [];
  if (!belongs(detail.type, action)) reasons.push({ code: 'foreignDetail' });
  if (fields.some(({ name }) => !isCode(name))) reasons.push({ code: 'malformedField' });
  return reasons;
}

const judgements = [procedureInForce, dating, standing, vetoes, officesKnown, guards, migration, clocks];

function procedureInForce({ casefile, procedure, occurredAt }) {
  return casefile === undefined && !procedure.isOpenFor(dayOf(occurredAt)) ? [{ code: 'procedureNotInForce' }] : [];
}

function dating(s) {
  const { command: { occurredAt }, now, casefile, procedure } = s;
  if (occurredAt === undefined || occurredAt === now) return [];
  if (occurredAt > now) return [{ code: 'inFuture' }];
  const reasons = [];
  const previous = casefile?.lastActOfPerson;
  if (previous && occurredAt < previous.occurredAt) reasons.push({ code: 'beforePrevious' });
  if (occurredAt + procedure.parameter('mostBackdatingHours') * HOUR < now) reasons.push({ code: 'tooFarBack' });
  if (!s.gives('backdatingReason')) reasons.push({ code: 'backdatingUnexplained' });
  return reasons;
}

function officesKnown(s) {
  return unknownOffices(s).map((unit) => ({ code: 'officeUnknown', unit }));
}

function guards(s) {
  return s.row.guards.filter((guard) => !holds(guard, s))
    .map((guard) => ({ code: 'unmet', guard: guardText(guard) }));
}

/** A case moves to the version under which new ones begin, of which there is one here: the one that it has. */
export function migration({ command, casefile, procedure }) {
  const isSame = command.action === 'adoptProcedure' && casefile.procedure === procedure.tag;
  return isSame ? [{ code: 'migrationBlocked', obstacle: 'sameVersion' }] : [];
}

/** The first kind of reason that lies in clocks, alone. */
function clocks(s) {
  if (dutiesStarted(s).some(({ rule }) => rule === undefined)) return [{ code: 'ruleNotInForce' }];
  const move = offeredMove(s);
  const supervision = s.command.action === 'supervise' ? s.detail('supervision') : undefined;
  const isForeignMove = move !== undefined
    && (!s.row.moves.includes(move.duty) || endedByRow(s).includes(move.duty) || !s.isLive(move.duty));
  const isForeignSupervision = supervision !== undefined
    && s.isLive(supervision.duty) && s.procedure.duty(supervision.duty).kind !== 'obligation';
  if (isForeignMove || isForeignSupervision) return [{ code: 'foreignDetail' }];
  if (move === undefined) return [];
  return move.against(s.casefile.duty(move.duty), s.calendar).map((refusal) => ({ code: 'deadlineFixed', refusal }));
}

function eventOf(s) {
  const { command: { action, actor, role, unit, detail, fields }, casefile, procedure, row } = s;
  return {
    version: (casefile?.version ?? 0) + 1,
    action,
    from: casefile?.state,
    to: procedure.target(row, casefile?.state),
    occurredAt: s.occurredAt,
    recordedAt: s.now,
    actor,
    role,
    unit,
    procedure: procedure.tag,
    changes: consequences(s),
    detail,
    fields: fields.map(({ name, value }) => ({ name, digest: digest(value) })),
  };
}
