/** A case as the fold of its events. */
import { dueMoment } from './deadlines.mjs';

const LIVE = ['running', 'warned', 'overdue'];

export class Casefile {
  events = [];
  facts = new Set();
  seats = {};
  #relations = new Map();
  #duties = new Map();
  #openSupports = new Set();
  #answerers = [];

  constructor(id) { this.id = id; }

  /** A copy on which something can be tried. */
  clone() {
    const copy = new Casefile(this.id);
    for (const event of this.events) copy.apply(event);
    return copy;
  }

  get version() { return this.events.length; }
  get state() { return this.events.at(-1)?.to; }
  get procedure() { return this.events.at(-1)?.procedure; }
  get openedAt() { return this.events[0].occurredAt; }
  get matter() { return this.events[0].detail.matter; }
  get lastRecordedAt() { return this.events.at(-1).recordedAt; }
  get lastActOfPerson() { return this.all().findLast(({ role }) => role !== 'clock'); }

  /** The event by which the case came into its present state. */
  get entry() { return this.events.findLast(({ from, to }) => from !== to); }

  all(...actions) {
    return actions.length === 0 ? this.events : this.events.filter(({ action }) => actions.includes(action));
  }

  last(...actions) { return this.events.findLast(({ action }) => actions.includes(action)); }

  /** The number of the event by which the present office came to a seat. */
  seatedBy(seat) { return this.events.findLast(({ changes }) => seat in (changes.seated ?? {}))?.version ?? 0; }

  has(relation, subject) {
    if (relation === 'lead') return subject === this.seats.leadOrgan;
    return this.#relations.get(relation)?.has(subject) ?? false;
  }

  subjects(relation) { return [...this.#relations.get(relation) ?? []]; }

  /** The parties, without the `actor/` of a subject. */
  get parties() { return this.subjects('party').map((subject) => subject.slice('actor/'.length)); }

  get duties() { return [...this.#duties.values()]; }
  duty(code) { return this.#duties.get(code); }
  isLive(code) { return LIVE.includes(this.#duties.get(code)?.phase); }
  isOverdue(code) { return this.#duties.get(code)?.phase === 'overdue'; }
  get liveDuties() { return this.duties.filter(({ duty }) => this.isLive(duty)); }

  get nextDue() {
    const moments = this.liveDuties.map(({ due }) => dueMoment(due)).filter((moment) => moment !== undefined);
    return moments.length === 0 ? undefined : Math.min(...moments);
  }

  /** Whether an office has an order as a support that is not completed. */
  hasOpenOrder(office) { return this.#openSupports.has(office); }
  get openSupports() { return [...this.#openSupports]; }

  /** Everybody who has answered for the case as first asked, the present one last. */
  get answerers() { return this.#answerers; }

  /** Supervision of a duty that is not annulled, the latest last. */
  cards(code) { return this.#duties.get(code)?.cards.filter(({ isAnnulled }) => !isAnnulled) ?? []; }

  apply(event) {
    this.events.push(event);
    const { changes } = event;
    for (const fact of changes.set) this.facts.add(fact);
    for (const fact of changes.cleared) this.facts.delete(fact);
    Object.assign(this.seats, changes.seated);
    for (const { relation, subject } of changes.bound) {
      if (!this.#relations.has(relation)) this.#relations.set(relation, new Set());
      this.#relations.get(relation).add(subject);
    }
    this.#applyDuties(event);
    this.#applyOrders(event);
    const takesOver = event.action === 'acceptHandOver' || (event.action === 'register' && event.role !== 'party');
    if (takesOver) this.#answerers.push(event.actor);
  }

  #applyDuties(event) {
    const { changes } = event;
    for (const code of changes.ended) this.#duties.get(code).phase = 'ended';
    for (const started of changes.started) {
      this.#duties.delete(started.duty);
      this.#duties.set(started.duty, { ...started, phase: 'running', cards: [], stay: this.entry.version,
        since: event.version });
    }
    for (const { duty, ...moved } of changes.moved) {
      const entry = this.#duties.get(duty);
      Object.assign(entry, moved, { phase: entry.phase === 'warned' ? 'running' : entry.phase });
    }
    for (const code of changes.warned) this.#duties.get(code).phase = 'warned';
    for (const code of changes.overdue) this.#duties.get(code).phase = 'overdue';
    for (const { duty, level } of changes.supervised) {
      this.#duties.get(duty).cards.push({ level, actor: event.actor, unit: event.unit, isAnnulled: false });
    }
    for (const { duty, level } of changes.annulled) {
      this.cards(duty).findLast((card) => card.level === level).isAnnulled = true;
    }
  }

  #applyOrders({ action, unit, detail }) {
    const { lead, supports = [] } = detail;
    if (action === 'dispatch' || action === 'replaceLead') {
      for (const support of supports) this.#openSupports.add(support);
      this.#openSupports.delete(lead);
    } else if (action === 'addSupport') {
      this.#openSupports.add(detail.unit);
    } else if (action === 'completeOrder') {
      this.#openSupports.delete(unit);
    } else if (action === 'excuseOrder') {
      this.#openSupports.delete(detail.unit);
    }
  }
}
