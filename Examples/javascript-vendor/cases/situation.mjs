/** What a guard sees: the kept facts of a case, and what a command offers. */
import { Accusation } from './accusation.mjs';
import { dayOf } from './days.mjs';
import { decided } from './facts-kept.mjs';
import { offered } from './facts-offered.mjs';
import { published } from './published.mjs';

const KEPT = new Set(published('facts.json').facts.filter(({ kept }) => kept).map(({ fact }) => fact));
const MORE_THAN_BLANKS = /\P{White_Space}/u;

export class Situation {
  constructor({ command, casefile, row, procedure, directory, calendar, now, otherCase }) {
    Object.assign(this, { command, casefile, row, procedure, directory, calendar, now, otherCase });
    this.accusation = new Accusation(casefile, directory);
  }

  get today() { return dayOf(this.now); }
  get actor() { return this.command.actor; }
  get unit() { return this.command.unit; }
  get occurredAt() { return this.command.occurredAt ?? this.now; }

  /** What the act is about: the matter of the case or of the registration that opens one. */
  get matter() { return this.casefile?.matter ?? this.detail('registration')?.matter; }

  get parties() { return this.casefile?.parties ?? []; }
  seat(name) { return this.casefile?.seats[name]; }
  sits(unit, name) { return unit !== undefined && unit === this.seat(name); }

  /** The detail of the command where it is of that type. */
  detail(type) { return this.command.detail.type === type ? this.command.detail : undefined; }

  /** Whether a field of that name says more than blanks. */
  gives(name) {
    return this.command.fields.some((field) => field.name === name && MORE_THAN_BLANKS.test(field.value));
  }

  /** Whether the person who acts, or another subject, has a relation to the case. */
  has(relation, subject = `actor/${this.actor}`) { return this.casefile?.has(relation, subject) ?? false; }

  /** The live handling clock, of which there is one at most. */
  get handlingClock() {
    return this.procedure.duties.find(({ duty, isHandlingClock }) => isHandlingClock && this.isLive(duty))?.duty;
  }

  holds(fact) {
    if (!KEPT.has(fact)) return offered[fact](this);
    return this.row.keeps.includes(fact) ? decided[fact](this) : this.keeps(fact);
  }

  /** Whether a kept fact holds in the case as it stands. */
  keeps(fact) { return this.casefile?.facts.has(fact) ?? false; }

  isLive(duty) { return this.casefile?.isLive(duty) ?? false; }
  isOverdue(duty) { return this.casefile?.isOverdue(duty) ?? false; }
}

export const isKept = (fact) => KEPT.has(fact);
