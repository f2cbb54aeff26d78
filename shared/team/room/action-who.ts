import { formatList } from '../../calendar/format'
import type { Party, PartyKind, Staff } from '../../organisation/organisation'
import type { Id } from '../../record/id'
import { sameText } from '../../record/text'

/** The people and bodies that an åtgärd may be given to. */
export interface Actors {
  readonly staff: readonly Staff[]
  readonly parties: readonly Party[]
}

/** Who begins the line, and what is left of it; or why that cannot be told. */
export type WhoFound =
  | { readonly kind: 'staff'; readonly staffId: Id; readonly rest: string }
  | { readonly kind: 'text'; readonly who: string; readonly rest: string }
  | { readonly kind: 'unclear'; readonly message: string }
  | { readonly kind: 'none' }

/** What people call a huvudman beside its own names. */
const partyWords: Readonly<Record<Exclude<PartyKind, 'other'>, readonly string[]>> = {
  af: ['AF', 'Arbetsförmedlingen'],
  fk: ['FK', 'Försäkringskassan'],
  region: ['regionen', 'vården'],
  kommun: ['kommunen'],
}

/** Those who act without being staff or a party. */
const others = ['deltagaren själv', 'deltagaren', 'personen själv', 'personen', 'remittenten', 'teamet']

/** Longer names are not names. */
const mostWords = 4

/**
 * Reads who a line begins with: a member of staff by full name, first name or surname, a party by any of its names,
 * one of the few others, or anybody before a colon. A name that several people have is asked about, never chosen between.
 */
export function readWho(line: string, actors: Actors): WhoFound {
  const words = line.split(' ')
  for (let count = Math.min(mostWords, words.length); count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ').replace(/[:,]$/u, '')
    const rest = words.slice(count).join(' ')
    const found = whoIs(name, rest, actors)
    if (found.kind !== 'none') return sharedWith(found, rest)
  }
  return namedByColon(line)
}

/** `Kalle Ek: ring mig` says outright who it is, whether or not anybody knows that name. */
function namedByColon(line: string): WhoFound {
  const { who, rest } = /^(?<who>[^:]+): (?<rest>.*)$/u.exec(line)?.groups ?? {}
  if (who === undefined || rest === undefined || who.split(' ').length > mostWords) return { kind: 'none' }
  return { kind: 'text', who, rest }
}

function whoIs(name: string, rest: string, { staff, parties }: Actors): WhoFound {
  const people = staffNamed(name, staff)
  if (people.length === 1) return { kind: 'staff', staffId: people[0]!.id, rest }
  if (people.length > 1) {
    const names = formatList(people.map((person) => person.name))
    return { kind: 'unclear', message: `Flera heter ${name}: ${names}. Skriv hela namnet.` }
  }
  const bodies = partiesNamed(name, parties)
  if (bodies.length === 1) return { kind: 'text', who: bodies[0]!.shortName || bodies[0]!.name, rest }
  if (bodies.length > 1) {
    const names = formatList(bodies.map((party) => party.name))
    return { kind: 'unclear', message: `${name} kan vara ${names}. Skriv hela namnet.` }
  }
  const other = others.find((word) => sameText(word, name))
  return other === undefined ? { kind: 'none' } : { kind: 'text', who: other, rest }
}

function staffNamed(name: string, staff: readonly Staff[]): readonly Staff[] {
  const whole = staff.filter((person) => sameText(person.name, name))
  if (whole.length > 0) return whole
  return staff.filter((person) => {
    const parts = person.name.split(' ')
    return sameText(parts[0] ?? '', name) || sameText(parts.slice(1).join(' '), name)
  })
}

function partiesNamed(name: string, parties: readonly Party[]): readonly Party[] {
  const own = parties.filter((party) => sameText(party.name, name) || sameText(party.shortName, name))
  if (own.length > 0) return own
  return parties.filter(({ kind }) => kind !== 'other' && partyWords[kind].some((word) => sameText(word, name)))
}

/** An åtgärd has one who answers for it. */
function sharedWith(found: WhoFound, rest: string): WhoFound {
  if (!/^(?:och|samt|&|\+)\s/iu.test(rest)) return found
  return { kind: 'unclear', message: 'En åtgärd har en ansvarig. Skriv en rad för var och en.' }
}
