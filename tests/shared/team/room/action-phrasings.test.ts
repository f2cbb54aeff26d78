import { parseAction } from '@shared/team/room/parse-action'
import { date } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { ids, parties, people } from './a-room'

// A Monday in week 8; the team meets again on 9 March.
const today = date('2027-02-22')
const nextMeeting = date('2027-03-09')
const parse = (line: string, from = { today, nextMeeting: nextMeeting as typeof nextMeeting | null }) =>
  parseAction(line, { ...from, staff: people, parties })

const nameOf = (line: string) => {
  const { staffId, who } = parse(line).fields
  return people.find(({ id }) => id === staffId)?.name ?? who
}

/** What is typed: who, what and the last day that are understood. */
const understood: [line: string, who: string, what: string, dueOn: string][] = [
  // Days as people write them.
  ['vården ordnar läkarutlåtande till 12/3', 'regionen', 'Ordna läkarutlåtande', '2027-03-12'],
  ['Karin bokar möte 12 mars', 'Karin Öberg', 'Boka möte', '2027-03-12'],
  ['Karin bokar möte den 12 mars', 'Karin Öberg', 'Boka möte', '2027-03-12'],
  ['Karin bokar möte den 12:e mars', 'Karin Öberg', 'Boka möte', '2027-03-12'],
  ['Karin bokar möte 12 mar.', 'Karin Öberg', 'Boka möte', '2027-03-12'],
  ['Karin bokar möte senast 5 april', 'Karin Öberg', 'Boka möte', '2027-04-05'],
  ['Karin bokar möte senast den 5 april.', 'Karin Öberg', 'Boka möte', '2027-04-05'],
  ['Karin bokar möte, senast 5 april', 'Karin Öberg', 'Boka möte', '2027-04-05'],
  ['Karin bokar möte senast måndag 5 april', 'Karin Öberg', 'Boka möte', '2027-04-05'],
  ['Karin bokar möte till fredagen den 12 mars', 'Karin Öberg', 'Boka möte', '2027-03-12'],
  ['Karin bokar möte 2027-03-12', 'Karin Öberg', 'Boka möte', '2027-03-12'],
  ['Karin bokar möte 12/3 2028', 'Karin Öberg', 'Boka möte', '2028-03-12'],
  ['Karin bokar möte 12 januari', 'Karin Öberg', 'Boka möte', '2028-01-12'],
  ['Karin bokar möte den 12:e', 'Karin Öberg', 'Boka möte', '2027-03-12'],
  ['Karin bokar möte senast den 28', 'Karin Öberg', 'Boka möte', '2027-02-28'],
  ['Karin bokar möte den 31:a', 'Karin Öberg', 'Boka möte', '2027-03-31'],
  ['Karin bokar möte senast sista mars', 'Karin Öberg', 'Boka möte', '2027-03-31'],
  ['Karin bokar möte senast sista dagen i februari', 'Karin Öberg', 'Boka möte', '2027-02-28'],
  ['Karin bokar möte sista januari', 'Karin Öberg', 'Boka möte', '2028-01-31'],
  // Days near today.
  ['AF skriver avtal på fredag', 'AF', 'Skriva avtal', '2027-02-26'],
  ['AF skriver avtal senast tors', 'AF', 'Skriva avtal', '2027-02-25'],
  ['AF skriver avtal i dag', 'AF', 'Skriva avtal', '2027-02-22'],
  ['AF skriver avtal idag', 'AF', 'Skriva avtal', '2027-02-22'],
  ['AF skriver avtal i morgon', 'AF', 'Skriva avtal', '2027-02-23'],
  ['AF skriver avtal redan imorgon', 'AF', 'Skriva avtal', '2027-02-23'],
  ['AF skriver avtal i övermorgon', 'AF', 'Skriva avtal', '2027-02-24'],
  // So long from now.
  ['FK utreder SGI om två veckor', 'FK', 'Utreda SGI', '2027-03-08'],
  ['FK utreder SGI inom två veckor', 'FK', 'Utreda SGI', '2027-03-08'],
  ['FK utreder SGI inom 14 dagar', 'FK', 'Utreda SGI', '2027-03-08'],
  ['FK utreder SGI om en vecka', 'FK', 'Utreda SGI', '2027-03-01'],
  ['FK utreder SGI om tre dagar', 'FK', 'Utreda SGI', '2027-02-25'],
  ['FK utreder SGI om en månad', 'FK', 'Utreda SGI', '2027-03-22'],
  ['FK utreder SGI inom tre månader', 'FK', 'Utreda SGI', '2027-05-22'],
  // Weeks: the last working day, or the day that is named.
  ['kommunen prövar bistånd v. 11', 'kommunen', 'Pröva bistånd', '2027-03-19'],
  ['kommunen prövar bistånd v11', 'kommunen', 'Pröva bistånd', '2027-03-19'],
  ['kommunen prövar bistånd senast vecka 11', 'kommunen', 'Pröva bistånd', '2027-03-19'],
  ['kommunen prövar bistånd tisdag v. 11', 'kommunen', 'Pröva bistånd', '2027-03-16'],
  ['kommunen prövar bistånd v. 8', 'kommunen', 'Pröva bistånd', '2027-02-26'],
  ['kommunen prövar bistånd v. 2', 'kommunen', 'Pröva bistånd', '2028-01-14'],
  ['kommunen prövar bistånd v. 2 2029', 'kommunen', 'Pröva bistånd', '2029-01-12'],
  ['kommunen prövar bistånd i veckan', 'kommunen', 'Pröva bistånd', '2027-02-26'],
  ['kommunen prövar bistånd denna vecka', 'kommunen', 'Pröva bistånd', '2027-02-26'],
  ['kommunen prövar bistånd nästa vecka', 'kommunen', 'Pröva bistånd', '2027-03-05'],
  ['kommunen prövar bistånd tisdag nästa vecka', 'kommunen', 'Pröva bistånd', '2027-03-02'],
  // The team's own day.
  ['Johan tar med underlag till nästa möte', 'Johan Sandberg', 'Ta med underlag', '2027-03-09'],
  ['Johan återkopplar vid nästa möte', 'Johan Sandberg', 'Återkoppla', '2027-03-09'],
  ['Johan återkopplar nästa gång', 'Johan Sandberg', 'Återkoppla', '2027-03-09'],
  // Who: first name, surname, party, others, anybody before a colon.
  ['öberg ska höra av sig i morgon', 'Karin Öberg', 'Höra av sig', '2027-02-23'],
  ['Karin Öberg ska boka möte 12 mars', 'Karin Öberg', 'Boka möte', '2027-03-12'],
  ['Försäkringskassan kallar till möte 12 mars', 'FK', 'Kalla till möte', '2027-03-12'],
  ['arbetsförmedlingen anvisar praktik 12 mars', 'AF', 'Anvisa praktik', '2027-03-12'],
  ['regionen remitterar till psykiatrin 12 mars', 'regionen', 'Remittera till psykiatrin', '2027-03-12'],
  ['deltagaren ringer vårdcentralen 12 mars', 'deltagaren', 'Ringa vårdcentralen', '2027-03-12'],
  ['remittenten kompletterar underlaget 12 mars', 'remittenten', 'Komplettera underlaget', '2027-03-12'],
  ['teamet följer upp 12 mars', 'teamet', 'Följa upp', '2027-03-12'],
  ['Kuratorn på vårdcentralen: ring Karin 12 mars', 'Kuratorn på vårdcentralen', 'Ring Karin', '2027-03-12'],
  // What looks like a day inside what is to be done is left there.
  [
    'Karin skickar kallelse till mötet 9 mars senast 1 mars',
    'Karin Öberg',
    'Skicka kallelse till mötet 9 mars',
    '2027-03-01',
  ],
  ['Karin bokar och bekräftar sal 2 till 12/3', 'Karin Öberg', 'Boka och bekräfta sal 2', '2027-03-12'],
]

/** What is typed, and what is asked back instead of guessed. */
const askedBack: [line: string, ...asks: string[]][] = [
  ['Karin bokar möte', 'När saknas.'],
  ['Karin bokar möte snarast', '”snarast” är ingen dag. Skriv en, till exempel fredag eller 12 mars.'],
  ['Karin bokar möte omgående', '”omgående” är ingen dag. Skriv en, till exempel fredag eller 12 mars.'],
  [
    'Karin bokar möte så snart som möjligt',
    '”så snart som möjligt” är ingen dag. Skriv en, till exempel fredag eller 12 mars.',
  ],
  [
    'Karin bokar möte om ett par veckor',
    '”om ett par veckor” är ingen dag. Skriv en, till exempel fredag eller 12 mars.',
  ],
  ['Karin bokar möte efter påsk', '”efter påsk” är ingen dag. Skriv en, till exempel fredag eller 12 mars.'],
  ['Karin bokar möte före sommaren', '”före sommaren” är ingen dag. Skriv en, till exempel fredag eller 12 mars.'],
  ['Karin bokar möte vid behov', '”vid behov” är ingen dag. Skriv en, till exempel fredag eller 12 mars.'],
  ['Karin bokar möte i mars', 'Vilken dag i mars? Skriv till exempel 12 mars eller sista mars.'],
  ['Karin bokar möte i slutet av april', 'Vilken dag i april? Skriv till exempel 12 april eller sista april.'],
  ['Karin bokar möte före 12 mars', 'Vilken är sista dagen före 12 mars? Skriv den, till exempel senast 11 mars.'],
  [
    'Karin bokar möte innan nästa möte',
    'Vilken är sista dagen före nästa möte? Skriv den, till exempel senast 11 mars.',
  ],
  ['Karin bokar möte nästa fredag', 'Nästa fredag kan vara 26 februari eller 5 mars. Skriv datumet.'],
  ['Karin bokar möte på måndag', 'Det är måndag i dag. Skriv i dag eller ett datum.'],
  ['Karin bokar möte v. 53 2027', 'År 2027 har ingen vecka 53.'],
  ['Karin bokar möte v. 60', 'Det finns ingen vecka 60 framåt i år eller nästa år. Skriv ett datum.'],
  ['Karin bokar möte 31 april', 'Det finns ingen 31 april. Månaden har 30 dagar.'],
  ['Karin bokar möte den 32', 'Ingen månad har 32 dagar. Skriv ett datum.'],
  ['Karin bokar möte tisdag 12 mars', 'Datumet är inte en tisdag. Menade du fredag 12 mars 2027?'],
  ['Någon bokar möte 12 mars', 'Vem saknas.'],
  ['boka möte 12 mars', 'Vem saknas.'],
  ['Karin 12 mars', 'Vad saknas.'],
  ['Karin och Johan bokar möte 12 mars', 'En åtgärd har en ansvarig. Skriv en rad för var och en.'],
  ['AF samt FK bokar möte 12 mars', 'En åtgärd har en ansvarig. Skriv en rad för var och en.'],
  ['boka möte', 'Vem saknas.', 'När saknas.'],
]

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

describe('an åtgärd as people write it', () => {
  it.each(understood)('%s', (line, who, what, dueOn) => {
    const { fields, missing } = parse(line)
    expect({ who: nameOf(line), what: fields.what, dueOn: fields.dueOn, missing }).toEqual({
      who,
      what,
      dueOn,
      missing: [],
    })
  })

  it.each(askedBack)('asks back: %s', (line, ...asks) => {
    expect(parse(line).missing.map(({ message }) => plain(message))).toEqual(asks)
  })

  it('keeps the words that it could not tell a day from', () => {
    expect(parse('Karin bokar möte efter påsk').fields).toMatchObject({
      staffId: ids.karin,
      what: 'Boka möte efter påsk',
      dueOn: null,
    })
  })

  it('asks for a day when no meeting is planned to bring it to', () => {
    const { fields, missing } = parse('Johan återkopplar vid nästa möte', { today, nextMeeting: null })
    expect(fields.dueOn).toBeNull()
    expect(missing).toEqual([{ part: 'when', message: 'Nästa möte har ingen dag än. Skriv ett datum.' }])
  })

  it.each([
    ['v. 53 of a year that has one', '2026-11-02', 'Karin bokar möte v. 53', '2027-01-01'],
    ['the week that it is, before it is over', '2027-02-26', 'Karin bokar möte v. 8', '2027-02-26'],
    ['over the turn of the year', '2026-12-30', 'Karin bokar möte nästa vecka', '2027-01-08'],
    ['the end of a month that is shorter', '2027-01-31', 'Karin bokar möte om en månad', '2027-02-28'],
  ])('%s', (_, from, line, dueOn) => {
    expect(parse(line, { today: date(from), nextMeeting: null }).fields.dueOn).toBe(dueOn)
  })
})
