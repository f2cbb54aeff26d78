import type { StructureStep } from './step'

/**
 * The log is read by time, newest first, and purged by time: the moment of an entry stands in clear and has an index. All
 * else of it is sealed. With it come the tables of who uses the profile and of the checks of the log.
 */
export const log: StructureStep = {
  version: 3,
  reason: 'Loggen över vem som öppnat och ändrat uppgifter om personer.',
  stores: { log: 'id, at', users: 'id', logChecks: 'id' },
}
