import type { Act } from '../acts.ts'
import { clockFaults } from './clock.ts'
import { deviceFaults } from './device.ts'
import { networkFaults } from './network.ts'
import { serverFaults } from './server.ts'

/** Everything that may go wrong, one entry a kind. A new kind is an entry in its family's list. */
export const faults: readonly Act[] = [...networkFaults, ...serverFaults, ...deviceFaults, ...clockFaults]
