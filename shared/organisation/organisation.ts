import * as z from 'zod'
import { IsoDate } from '../calendar/date'
import { Id } from '../record/id'
import { row } from '../record/row'

/** The samordningsförbund or unit that this profile belongs to (`Association`). There is one row. */
export const Organisation = row({
  name: z.string(),
  /** Short letters that proposed codes begin with: `HAN` in `HAN-2027-014`. Empty until somebody sets it. */
  codePrefix: z.string(),
  /**
   * A *kansliprofil*: the förbund's own office, which may not hold participants' personal data. No person in it has a
   * name, and no form asks for one (`domain.md`, finding 2).
   */
  isAssociationOffice: z.boolean(),
  /** An entry of the log that is older than so many years is purged. */
  logKeptYears: z.number().int().positive(),
  /** How often the log is to be checked; null when no check is asked for here. */
  logCheckedEveryMonths: z.number().int().positive().nullable(),
  /** The day that the time to the first check is counted from. */
  logChecksFrom: IsoDate,
})
export type Organisation = z.infer<typeof Organisation>

/** Which kind of huvudman or other body a party is. */
export const PartyKind = z.enum(['af', 'fk', 'region', 'kommun', 'other'])
export type PartyKind = z.infer<typeof PartyKind>

/** A part: AF, FK, the region, a kommun, or another body that takes part. */
export const Party = row({
  name: z.string(),
  /** What is written after a person's name: `AF`, `FK`, `kommunen`. */
  shortName: z.string(),
  kind: PartyKind,
})
export type Party = z.infer<typeof Party>

/** A member of staff at a party: leads courses, sits in teams, is responsible for actions. */
export const Staff = row({
  name: z.string(),
  partyId: Id,
  /** Free text: `arbetsförmedlare`, `rehabkoordinator`. May be empty. */
  title: z.string(),
})
export type Staff = z.infer<typeof Staff>

/** A lokal where sessions and meetings are held. */
export const Room = row({
  name: z.string(),
  place: z.string(),
  /** How many people it holds; null when nobody has said. */
  capacity: z.number().int().positive().nullable(),
  accessible: z.boolean(),
})
export type Room = z.infer<typeof Room>
