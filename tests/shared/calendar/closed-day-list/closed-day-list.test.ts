import { judgeClosedDays, takeInClosedDays } from '@shared/calendar/closed-day-list/closed-day-list'
import { closedDayColumns } from '@shared/calendar/closed-day-list/columns'
import { recognise } from '@shared/list/columns'
import { typedRows } from '@shared/list/listed-row'
import { rowsOf } from '@shared/record/state'
import { after, circumstances, date, id, plain, problemsOf, rowWith, stateWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'

const today = date('2027-02-22')
const state = stateWith({
  parties: [
    rowWith('parties', 11, { name: 'Haninge kommun', shortName: 'Haninge kommun', kind: 'kommun' }),
    rowWith('parties', 12, { name: 'Nynäshamns kommun', shortName: 'Nynäshamn', kind: 'kommun' }),
    rowWith('parties', 13, { name: 'Försäkringskassan', shortName: 'FK', kind: 'fk' }),
  ],
  closedDays: [
    rowWith('closedDays', 21, {
      kind: 'schoolBreak',
      name: 'Påsklov',
      kommunId: id(11),
      from: date('2027-03-30'),
      to: date('2027-04-02'),
    }),
  ],
})
const heads = ['Lov', 'Kommun', 'Från', 'Till', 'Varnar eller stoppar', 'Slag']
const listed = (...rows: string[][]) => typedRows([heads, ...rows], recognise(closedDayColumns, [heads]))
const judge = (...rows: string[][]) => judgeClosedDays(state, listed(...rows), today)
const told = (...rows: string[][]) =>
  judge(...rows).map(({ problems }) => problems.map(({ field, message }) => `${field}: ${plain(message)}`).join(' '))

describe('a list of lov', () => {
  it('is known by its heads under a title, in other words and orders', () => {
    const cells = [['Läsåret 2027/28'], ['Kommun', 'Startdatum', 'Slutdatum', 'Period', 'Antal dagar']]
    expect(recognise(closedDayColumns, cells)).toEqual({ headRow: 1, kinds: ['kommun', 'from', 'to', 'name', null] })
  })

  it('without heads is taken as name, kommun, first and last day', () => {
    const [row] = [['Höstlov', 'Haninge', '2027-11-01', '2027-11-05']]
    expect(recognise(closedDayColumns, [row])).toEqual({ headRow: -1, kinds: ['name', 'kommun', 'from', 'to'] })
  })

  it.each<[string, string[], object]>([
    [
      'a lov, which warns',
      ['Höstlov', 'Haninge', '2027-11-01', '5 november 2027'],
      { kind: 'schoolBreak', kommunId: id(11), from: '2027-11-01', to: '2027-11-05', blocks: false },
    ],
    ['one day', ['Studiedag', 'haninge kommun', '271004', ''], { from: '2027-10-04', to: '2027-10-04' }],
    ['everybody’s', ['Jullov', '', '2027-12-20', '2028-01-07'], { kommunId: null, to: '2028-01-07' }],
    ['everybody’s, in words', ['Jullov', 'Alla', '2027-12-20', '2028-01-07'], { kommunId: null }],
    ['a short name', ['Höstlov', 'Nynäshamn', '2027-11-01', ''], { kommunId: id(12) }],
    ['a lov that stops', ['Höstlov', 'Haninge', '2027-11-01', '', 'Stoppar'], { blocks: true }],
    ['closed days, which stop', ['Flytt', '', '2027-11-01', '', '', 'stängt'], { kind: 'closed', blocks: true }],
  ])('has %s', (_, row, value) => {
    expect(judge(row)).toMatchObject([{ problems: [], value }])
  })

  it.each<[string, string[], string]>([
    ['no name', ['', 'Haninge', '2027-11-01', ''], 'name: Skriv vad dagarna heter, till exempel Höstlov.'],
    [
      'reversed dates',
      ['Höstlov', 'Haninge', '2027-11-05', '2027-11-01'],
      'to: Den sista dagen ligger före den första.',
    ],
    [
      'a misprint',
      ['Höstlov', 'Haninge', '2711001', '2027-11-05'],
      'from: Datumet har sju siffror. Menade du 271001, fredag 1 oktober 2027?',
    ],
    [
      'no such day',
      ['Höstlov', 'Haninge', '2027-11-31', ''],
      'from: Det finns ingen 31 november 2027. Månaden har 30 dagar.',
    ],
    [
      'a kommun nearly right',
      ['Höstlov', 'Hanninge', '2027-11-01', ''],
      'kommun: Kommunen ”Hanninge” finns inte bland parterna. Menade du Haninge kommun?',
    ],
    [
      'a kommun that is not known',
      ['Höstlov', 'Tyresö', '2027-11-01', ''],
      'kommun: Kommunen ”Tyresö” finns inte bland parterna. Lägg till den under Inställningar, Parter, eller lämna tomt.',
    ],
    [
      'a party that is no kommun',
      ['Höstlov', 'FK', '2027-11-01', ''],
      'kommun: Kommunen ”FK” finns inte bland parterna. Lägg till den under Inställningar, Parter, eller lämna tomt.',
    ],
    [
      'an effect that cannot be',
      ['Höstlov', 'Haninge', '2027-11-01', '', 'kanske'],
      'blocks: ”kanske” går inte att läsa. Skriv varnar, stoppar eller inget.',
    ],
    [
      'days that meet a lov of that kommun',
      ['Studiedag', 'Haninge', '2027-04-02', ''],
      'from: Dagarna går in i Påsklov, Haninge kommun, tisdag 30 mars – fredag 2 april. Ändra den ena så att de inte möts.',
    ],
    [
      'what is known already',
      ['Påsklov', 'Haninge', '2027-03-30', '2027-04-02'],
      'name: Påsklov, Haninge kommun finns redan, med samma dagar.',
    ],
  ])('tells of %s', (_, row, sentence) => {
    expect(told(row)).toEqual([sentence])
  })

  it('tells of doubles and overlaps by the number of the other row, and not of the same days in another kommun', () => {
    const rows = [
      ['Höstlov', 'Haninge', '2027-11-01', '2027-11-05'],
      ['höstlov', 'Haninge', '2027-11-01', '2027-11-05'],
      ['Läslov', 'Haninge', '2027-11-05', '2027-11-08'],
      ['Höstlov', 'Nynäshamn', '2027-11-01', '2027-11-05'],
    ]
    expect(told(...rows)).toEqual([
      '',
      'name: Samma dagar står på rad 2.',
      'from: Dagarna går in i rad 2, Höstlov. Ändra den ena så att de inte möts.',
      '',
    ])
  })

  it('asks about a span that is unusually long, and takes it', () => {
    const [row] = judge(['Jullov', 'Haninge', '2027-12-20', '2028-12-20'])
    expect(row).toMatchObject({ notices: ['Det är 367 dagar i rad. Stämmer årtalet?'] })
    expect(row!.value).not.toBeNull()
  })

  it('is taken in, good rows only, in one change that one undo takes back', () => {
    const rows = listed(
      ['Höstlov', 'Haninge', '2027-11-01', '2027-11-05'],
      ['Höstlov', 'Nynäshamn', '2027-11-05', '2027-11-01'],
      ['Jullov', '', '2027-12-20', '2028-01-07'],
    )
    const outcome = takeInClosedDays(rows)(state, circumstances())
    expect(outcome).toMatchObject({ ok: true, change: { name: 'läste in 2 lediga perioder från en lista' } })
    const taken = after(state, takeInClosedDays(rows), circumstances())
    expect(rowsOf(taken, 'closedDays').map(({ name }) => name)).toEqual(['Påsklov', 'Höstlov', 'Jullov'])
    expect(problemsOf(takeInClosedDays(rows)(taken, circumstances()))).toHaveLength(1)
  })
})
