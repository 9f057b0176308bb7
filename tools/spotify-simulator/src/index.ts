export { createSimulator, type Simulator } from './create-simulator.js';
export { type Catalogue, type ExpectedReject } from './catalogue/create-catalogue.js';
export { type LedgerEntry } from './ledger.js';
export { type EndpointGroup } from './operations.js';
export { type Access, type Faults, type RateWindow, type SimulatorOptions } from './options.js';
