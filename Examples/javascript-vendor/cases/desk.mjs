/** A desk keeps cases: it does what people ask for, brings about what time brings, and tells what may be told. */
import { isDeepStrictEqual } from 'node:util';
import { Accusation } from './accusation.mjs';
import { visibility } from './access.mjs';
import { WorkCalendar } from './calendar.mjs';
import { Casefile } from './casefile.mjs';
import { dayOf } from './days.mjs';
import { decide } from './decision.mjs';
import { Directory } from './directory.mjs';
import { permittedActions } from './permitted.mjs';
import { Procedure } from './procedure.mjs';
import { published } from './published.mjs';
import { Refusal } from './refusal.mjs';
import { readableTexts, visiblePeople } from './texts.mjs';
import { bringAbout } from './timing.mjs';

const law = ['national', 'typical'].flatMap((name) => published(`law/${name}.json`).rules);
const procedure = new Procedure(published('procedure/shuicheng.json'), law);
const calendar = new WorkCalendar(published('calendar/national.json'));

export class Desk {
  #directory = new Directory();
  #cases = new Map();
  #texts = new Map();
  #answered = new Map();
  #now;

  loadDirectory(value) { this.#directory.load(value); }

  get now() {
    if (this.#now === undefined) throw new Error('the clock was not set');
    return this.#now;
  }

  /** Shows another moment from now on, and records in every case what falls due until then. */
  advance(moment) {
    this.#now = moment;
    for (const casefile of this.#cases.values()) bringAbout(casefile, this.#world(), moment);
  }

  /** Does something in a case; answers with the case and the events of this command. */
  act(command) {
    const known = command.key === undefined ? undefined : this.#answered.get(keyOf(command));
    if (known) return this.#again(known, command);
    const casefile = this.#cases.get(command.case);
    try {
      const done = this.#decide(command, casefile);
      this.#cases.set(command.case, done.casefile);
      this.#keepTexts(command);
      if (command.key !== undefined) this.#answered.set(keyOf(command), { command: sameness(command), done });
      return done;
    } catch (refusal) {
      if (refusal instanceof Refusal && this.#isKept(casefile, command)) throw this.#concealed(command.action);
      throw refusal;
    }
  }

  /** What a reader may see of a case. */
  case(id, reader, purpose) {
    const { casefile, parts, texts } = this.#read(id, reader, purpose);
    return {
      id,
      parts: [...parts],
      kind: casefile.matter.type,
      procedure: casefile.procedure,
      state: casefile.state,
      stage: procedure.stage(casefile.state),
      version: casefile.version,
      openedAt: casefile.openedAt,
      nextDue: casefile.nextDue,
      seats: parts.has('file') ? casefile.seats : {},
      duties: parts.has('file') ? casefile.liveDuties.map((duty) => this.#owed(casefile, duty)) : [],
      people: parts.has('identity') ? visiblePeople(casefile, reader) : [],
      texts: parts.has('texts') ? readableTexts(this.#texts.get(id), casefile, reader, texts) : [],
    };
  }

  /** What happened in a case, as far as a reader may see it; people are named to themselves and to offices. */
  history(id, reader, purpose) {
    const { casefile, parts } = this.#read(id, reader, purpose);
    if (!parts.has('history')) return [];
    return casefile.events.map(({ action, occurredAt, to, unit, actor }) => {
      const isNamed = actor === reader.actor || (reader.unit !== undefined && unit !== undefined);
      return { action, occurredAt, state: to, unit, actor: isNamed ? actor : undefined };
    });
  }

  /** For each act whether a person in a post may do it, what it asks for, and why not. */
  permitted(id, person) {
    const casefile = this.#cases.get(id)?.clone();
    if (!casefile || this.#isKept(casefile, person)) throw this.#concealed();
    bringAbout(casefile, this.#world(), this.now);
    return permittedActions(person, casefile, this.#world(person.actor));
  }

  #decide(command, stored) {
    if (command.unit !== undefined && this.#isKept(stored, command)) throw this.#concealed(command.action);
    if (!stored && !procedure.opens(command.action)) throw new Refusal({ code: 'caseUnknown' });
    const found = stored?.version ?? 0;
    if ((command.expectedVersion ?? found) !== found) throw new Refusal({ code: 'versionMoved', found });
    if (stored && this.now < stored.lastRecordedAt) throw new Refusal({ code: 'clockBehind' });

    const casefile = stored?.clone() ?? new Casefile(command.case);
    const events = stored ? bringAbout(casefile, this.#world(), this.now) : [];
    const event = decide(command, stored && casefile, this.#world(command.actor));
    casefile.apply(event);
    return { casefile, events: [...events, event], state: event.to, version: event.version };
  }

  /** The same command again gets the first answer; another one under the key gets none. */
  #again({ command: first, done }, command) {
    if (isDeepStrictEqual(first, sameness(command))) return done;
    throw new Refusal({ code: 'idempotencyKeyReused' });
  }

  #read(id, reader, purpose) {
    const casefile = this.#cases.get(id);
    const seen = casefile && visibility(casefile, reader, purpose, this.#directory, dayOf(this.now));
    if (!seen || seen.parts.size === 0) throw this.#concealed();
    return { casefile, ...seen };
  }

  #keepTexts({ case: id, action, actor, unit, fields }) {
    const texts = fields.map(({ name, value }) => ({ action, actor, unit, name, value }));
    this.#texts.set(id, [...this.#texts.get(id) ?? [], ...texts]);
  }

  #owed(casefile, { duty, phase, due, provisional, rule }) {
    const { kind, owner } = procedure.duty(duty);
    const office = casefile.seats[owner];
    const holder = office ? `office:${office}` : owner ? `nobodyYet:${owner}` : 'residents';
    return { duty, holder, isRight: kind === 'window', due, phase, provisional, provenance: rule.provenance };
  }

  #isKept(casefile, { actor, unit }) {
    return casefile !== undefined && new Accusation(casefile, this.#directory).isKeptFrom(actor, unit);
  }

  /** The answer of a case that there is not, or as if there were none. */
  #concealed(action) {
    return new Refusal({ code: action !== undefined && procedure.opens(action) ? 'caseExists' : 'caseUnknown' });
  }

  /** What a decision looks at beside the case; other cases only as far as they are not kept from the actor. */
  #world(actor) {
    const otherCase = (id) => {
      const casefile = this.#cases.get(id);
      return this.#isKept(casefile, { actor }) ? undefined : casefile;
    };
    return { procedure, calendar, directory: this.#directory, now: this.now, otherCase };
  }
}

const keyOf = ({ actor, key }) => JSON.stringify([actor, key]);

/** What makes two commands the same: all but the key and the version that the sender expects. */
const sameness = ({ key, expectedVersion, ...rest }) => rest;
