/** The facts that a command offers, each a question to the situation. */
import { intakeFacts } from './facts-intake.mjs';
import { officeFacts } from './facts-offices.mjs';
import { orderFacts } from './facts-orders.mjs';
import { peopleFacts } from './facts-people.mjs';
import { resultFacts } from './facts-results.mjs';

export const offered = { ...intakeFacts, ...orderFacts, ...resultFacts, ...officeFacts, ...peopleFacts };
