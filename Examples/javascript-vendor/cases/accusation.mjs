/** Who is accused in a case, which offices that shuts out, and who must step back. */

/** The relations that bar whoever has them, in the order in which they are told. */
export const BARRING = ['interested', 'accused', 'accusedUnit', 'recused'];

export class Accusation {
  #casefile;
  #directory;

  constructor(casefile, directory) {
    this.#casefile = casefile;
    this.#directory = directory;
  }

  get isMade() {
    return ['accused', 'accusedUnit'].some((relation) => this.#subjects(relation).length > 0);
  }

  isAccusedOffice(office) {
    return this.#has('accusedUnit', office)
      || this.#subjects('accused').some((person) => this.#directory.worksAt(person.slice('actor/'.length), office));
  }

  /** Whether an office is accused itself or stands under one that is. */
  isUnderAccused(office) {
    const around = office.startsWith('grid/') ? this.#directory.centersAround(office) : [];
    return [office, ...this.#directory.above(office), ...around].some((each) => this.isAccusedOffice(each));
  }

  /** Whether the topmost office over the case is accused. */
  get mustLeave() {
    if (!this.isMade) return false;
    const known = this.#receivers.filter((office) => this.#directory.knows(office));
    return this.isAccusedOffice(known.at(-1) ?? this.#receiver);
  }

  isExcluded(office) {
    if (!this.isMade || !this.isUnderAccused(office)) return false;
    return this.isAccusedOffice(office) || !(this.mustLeave && this.#receivers.includes(office));
  }

  /** The nearest office above the receiving center that is not excluded. */
  get successor() {
    return this.#receivers.slice(1).find((office) => this.#directory.knows(office) && !this.isExcluded(office));
  }

  /** Whether a person or an office itself has one of the relations that bar. */
  isBarred(subject) { return BARRING.some((relation) => this.#has(relation, subject)); }

  worksAtExcluded(actor) { return this.#directory.posts(actor).some(({ unit }) => this.isExcluded(unit)); }

  /** By which relations somebody who acts, for an office or not, is barred. */
  vetoes(actor, unit) {
    const own = BARRING.filter((relation) => this.#has(relation, `actor/${actor}`) || this.#has(relation, unit));
    if (own.length > 0 || unit === undefined) return own;
    if (this.isExcluded(unit)) return ['accusedUnit'];
    return this.#has('party', `actor/${actor}`) ? ['interested'] : [];
  }

  /** Whether the case is kept from somebody as one that there is not. */
  isKeptFrom(actor, unit) {
    if (this.#has('accused', `actor/${actor}`)) return true;
    if (!this.isMade) return false;
    const ownPetition = unit === undefined && this.#casefile.matter.type === 'petition'
      && this.#has('party', `actor/${actor}`);
    if (ownPetition) return false;
    const units = this.#directory.posts(actor).map((post) => post.unit);
    return [...units, ...(unit === undefined ? [] : [unit])]
      .some((office) => !this.#directory.knows(office) || this.isExcluded(office));
  }

  get #receiver() { return this.#casefile.seats.receivingCenter; }
  get #receivers() { return [this.#receiver, ...this.#directory.above(this.#receiver)]; }

  #subjects(relation) { return this.#casefile?.subjects(relation) ?? []; }
  #has(relation, subject) { return subject !== undefined && (this.#casefile?.has(relation, subject) ?? false); }
}
