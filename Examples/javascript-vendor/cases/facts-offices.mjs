/** Offered facts about custody, accused offices, whistles and supervision. */

const LEVELS = ['none', 'notice', 'yellow', 'red'];

/** The custody that a command offers, where it names a center. */
const offeredCenter = (s) => {
  const to = s.detail('custody')?.to;
  return to?.startsWith('center/') ? to : undefined;
};

const takesCustody = (s) => s.command.action === 'acceptCustody' && s.unit !== undefined;

const called = (s) => s.casefile.all('whistle').flatMap(({ detail }) => detail.called ?? []);

const answered = (s, unit, ...actions) => s.casefile.all(...actions).some((event) => event.unit === unit);

/** The card that an annulment speaks of: the last of its level that stands. */
function card(s) {
  const supervision = s.detail('supervision');
  if (s.command.action !== 'annulSupervision' || !supervision || !s.isLive(supervision.duty)) return undefined;
  return s.casefile.cards(supervision.duty).findLast(({ level }) => level === supervision.level);
}

export const officeFacts = {
  mustLeave: (s) => s.accusation.mustLeave,
  isTierAbove: (s) => offeredCenter(s) !== undefined && offeredCenter(s) === s.accusation.successor,
  isTierBelow: (s) => offeredCenter(s) !== undefined
    && s.sits(s.directory.superior(offeredCenter(s)), 'receivingCenter'),
  isReceiverAccused: (s) => takesCustody(s) && s.accusation.isExcluded(s.seat('receivingCenter')),
  isOfferedHere: (s) => takesCustody(s) && s.keeps('isCustodyOffered') && s.sits(s.unit, 'offeredCenter'),
  isActorAbove: (s) => takesCustody(s) && s.unit === s.accusation.successor,
  namesAccused: (s) => {
    const { people = [], units = [] } = s.detail('accused') ?? {};
    return people.length + units.length > 0;
  },

  callsOffices: (s) => {
    const offices = s.detail('whistle')?.called ?? [];
    return offices.length > 0 && new Set(offices).size === offices.length
      && offices.every((office) => office !== s.unit && !called(s).includes(office));
  },
  isRequestedByOther: (s) => s.detail('whistle') !== undefined && s.detail('whistle').requestedBy !== s.actor,
  isCalled: (s) => s.unit !== undefined && s.casefile !== undefined && called(s).includes(s.unit)
    && !answered(s, s.unit, 'reportIn', 'excuse'),
  hasReported: (s) => s.detail('whistleRating') !== undefined
    && answered(s, s.detail('whistleRating').unit, 'reportIn'),

  raisesSupervision: (s) => {
    const supervision = s.detail('supervision');
    if (s.command.action !== 'supervise' || !supervision || !s.isLive(supervision.duty)) return false;
    const ranks = s.casefile.cards(supervision.duty).map(({ level }) => LEVELS.indexOf(level));
    return LEVELS.indexOf(supervision.level) > Math.max(0, ...ranks);
  },
  annulsSupervision: (s) => card(s) !== undefined,
  didImpose: (s) => card(s) !== undefined && card(s).actor === s.actor,
  isImposingTier: (s) => {
    if (card(s) === undefined || s.unit === undefined) return false;
    const imposing = card(s).unit ?? s.seat('receivingCenter');
    return [imposing, ...s.directory.above(imposing)].includes(s.unit);
  },
};
