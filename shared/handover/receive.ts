import { countOf } from '../record/count'
import { done, doneForGood, refused, type Verb } from '../record/change'
import type { Choices } from './choice'
import { compare, type VersionsHere } from './compare'
import type { Parcel } from './parcel'
import { settle } from './settle'
import { thingWords } from './thing'

/**
 * Takes a file in as one change that can be undone. What both sides have changed needs a choice, and nothing else here is
 * written over than what the file comes after. Where somebody in it has become protected, that goes for good here too.
 */
export function receive(parcel: Parcel, versionsHere: VersionsHere, choices: Choices): Verb {
  return (state, circumstances) => {
    const compared = compare(state, versionsHere, parcel)
    const { puts, undecided, becomeProtected, purge } = settle(state, compared, choices, circumstances)
    if (undecided.length > 0) {
      const count = countOf(undecided.length, 'uppgift är ändrad', 'uppgifter är ändrade')
      return refused({ message: `${count} både här och i filen. Välj vad som ska gälla. Inget är ändrat än.` })
    }
    const name = `tog emot ${thingWords[parcel.thing.table].one}`
    return becomeProtected.length > 0 ? doneForGood(name, puts, purge) : done(name, puts)
  }
}

/** That a thing has left Rådrum: what was done before it can no longer be undone. */
export function handOver(table: Parcel['thing']['table']): Verb {
  return () => ({ ok: true, change: { name: `lämnade över ${thingWords[table].one}`, puts: [], barrier: 'export' } })
}
