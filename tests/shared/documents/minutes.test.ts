import { minutesDocument } from '@shared/documents/minutes'
import type { DocumentModel, Table } from '@shared/documents/model'
import { forPublication } from '@shared/documents/for-publication'
import type { Verb } from '@shared/record/change'
import { rowsOf, type State } from '@shared/record/state'
import { purgeRows } from '@shared/retention/purge-verb'
import { after, circumstances, clock, date } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { held, heldMeeting, type Changes } from './held-meeting'
import { outlineOf, textsOf } from './model-texts'

const at = { today: date('2027-02-23') }

function documentOf(state: State): DocumentModel {
  const minutes = minutesDocument(state, held.meeting, at)
  if (!minutes.ok) throw new Error(minutes.problem.message)
  return minutes.document
}

function problemOf(state: State): string | undefined {
  const minutes = minutesDocument(state, held.meeting, at)
  return minutes.ok ? undefined : minutes.problem.message.replaceAll('\u00a0', ' ')
}

const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '))

function tableNamed(document: DocumentModel, caption: string): string[][] | undefined {
  const found = document.blocks.find((block): block is Table => block.kind === 'table' && block.caption === caption)
  return found?.rows.map((row) => plain(row))
}

/** The blocks under a heading, as their texts. */
function under(document: DocumentModel, heading: string): string[] {
  const start = document.blocks.findIndex((block) => block.kind === 'heading' && plain([block.text])[0] === heading)
  const rest = document.blocks.slice(start + 1)
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level === 1)
  const section = { ...document, organisation: '', title: '', facts: [], blocks: end < 0 ? rest : rest.slice(0, end) }
  return plain(textsOf(section).slice(1))
}

describe('the minutes of a held meeting', () => {
  const document = documentOf(heldMeeting())

  it('tell every item in order, numbered with §, and number no pause', () => {
    expect(outlineOf(document)).toEqual([
      '1 Närvarande',
      '1 Frånvarande',
      '1 § 1 Öppnande och närvaro',
      '1 § 2 Kvarstående åtgärder från 9 februari',
      '2 Åtgärder',
      '1 § 3 Återkoppling HAN-2027-006',
      '2 Frågeställning',
      '2 Diskussion',
      '2 Rekommendation',
      '2 Åtgärder',
      '1 § 4 Genomlysning HAN-2027-014',
      '2 Frågeställning',
      '2 Bakgrund',
      '2 Diskussion',
      '2 Samlad bedömning',
      '2 Rekommendation',
      '2 Åtgärder',
      '1 § 5 Konsultation HAN-2027-020',
      '2 Frågeställning',
      '2 Åtgärder',
      '1 § 6 Genomlysning HAN-2027-021',
      '2 Beslut',
      '1 § 7 Information från parterna',
      '1 Sammanställning av åtgärder',
      '1 Nästa möte',
      '1 Underskrifter',
    ])
  })

  it('say when and where it was held, and who led it', () => {
    expect(document.title).toBe('Protokoll Resursråd Haninge')
    expect(document.facts.map(({ label, value }) => plain([label, value]).join(': '))).toEqual([
      'Datum: tisdag 23 februari 2027',
      'Tid: kl. 09.00–11.26',
      'Plats: Kommunhuset Haninge, rum Torget',
      'Ordförande: Karin Öberg, Haninge kommun',
      'Sekreterare: Sara Holm, Haninge kommun',
      'Justerare: Peter Lind, Försäkringskassan',
    ])
  })

  it('list those present with party, role and §§, and those absent apart', () => {
    expect(tableNamed(document, 'Närvarande')?.map((row) => row.join(' | '))).toEqual([
      'Karin Öberg | Haninge kommun | ordförande | 1–7',
      'Sara Holm | Haninge kommun | sekreterare | 1–7',
      'Peter Lind | Försäkringskassan | justerare | 1–7',
      'Maria Ek | Arbetsförmedlingen | ledamot, arbetsförmedlare | 1–7',
      'Johan Sandberg | Försäkringskassan | ledamot | 1–7',
      'Lena Dahl | Region Stockholm | adjungerad, rehabkoordinator | 1–7',
    ])
    expect(tableNamed(document, 'Frånvarande')).toEqual([['Yusuf Demir', 'Region Stockholm', 'ledamot, psykolog']])
  })

  it('give each item its åtgärder and all of them by date at the end, without those dropped', () => {
    expect(tableNamed(document, 'Åtgärder i §\u00a03')).toEqual([
      ['Maria Ek, AF', 'Skriv avtal om arbetsträning', 'fredag 5 mars'],
      ['Karin Öberg, kommunen', 'Lämna återkoppling till remittenten', 'tisdag 2 mars'],
    ])
    expect(tableNamed(document, 'Sammanställning av åtgärder')).toEqual([
      ['2', 'Sara Holm, kommunen', 'Boka rum till mars', 'fredag 26 februari'],
      ['3', 'Karin Öberg, kommunen', 'Lämna återkoppling till remittenten', 'tisdag 2 mars'],
      ['3', 'Maria Ek, AF', 'Skriv avtal om arbetsträning', 'fredag 5 mars'],
      ['4', 'Deltagaren själv', 'Ta kontakt med SE-handledaren', 'måndag 10 januari 2028'],
      ['5', 'Lena Dahl, regionen', 'Fråga mottagningen om väntetiden', '–'],
    ])
  })

  it('mark the rekommendation by its word and keep its points as a list', () => {
    expect(document.blocks).toContainEqual({
      kind: 'marked',
      mark: 'recommendation',
      word: 'Rekommendation',
      content: [
        { kind: 'paragraph', text: 'Börja med arbetsträning på halvtid.' },
        { kind: 'list', items: ['Fast kontakt hos AF.', 'Läkarintyg förnyas i vår.'] },
      ],
    })
  })

  it('say that a case was bordlagt, and nothing more of it than that', () => {
    expect(under(document, '§ 6 Genomlysning HAN-2027-021')).toEqual([
      'Beslut',
      'Ärendet bordlades till ett senare möte.',
    ])
  })

  it('say so at an item where nobody wrote, for a § may not be empty', () => {
    expect(under(document, '§ 7 Information från parterna')).toEqual(['Punkten gicks igenom utan anteckning.'])
    const silent = documentOf(heldMeeting({ opening: '  \n ' }))
    expect(under(silent, '§ 1 Öppnande och närvaro')).toEqual(['Mötet öppnades kl. 09.00.'])
  })

  it('say of a case that nobody took up only that: neither its background nor on what ground', () => {
    const state = heldMeeting()
    const items = new Map([...state.agendaItems].map(([key, row]) => [key, { ...row, state: 'waiting' as const }]))
    const notes = new Map([...state.notes].filter(([, row]) => row.agendaItemId !== held.review))
    const left = documentOf({ ...state, agendaItems: items, notes, actions: new Map() })
    expect(under(left, '§ 4 Genomlysning HAN-2027-014')).toEqual(['Punkten togs inte upp.'])
    expect(under(left, '§ 3 Återkoppling HAN-2027-006')).toContain('Frågeställning')
  })

  it('point to the team’s next meeting, past one that is inställt and those of other teams', () => {
    expect(under(document, 'Nästa möte')).toEqual(['Tisdag 23 mars 2027 kl. 09.00–11.30, Österåkers kommunhus.'])
  })

  it('end with lines to sign on for those who vouch for them, if the team signs', () => {
    expect(under(document, 'Underskrifter')).toEqual([
      ...['Karin Öberg', 'ordförande'],
      ...['Sara Holm', 'sekreterare'],
      ...['Peter Lind', 'justerare'],
    ])
    expect(outlineOf(documentOf(heldMeeting({ team: { hasSignatures: false } })))).not.toContain('1 Underskrifter')
  })

  it('hold no date in ISO form and no empty text', () => {
    for (const text of textsOf(document)) {
      expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/)
      expect(text.trim()).not.toBe('')
    }
  })

  it('are called what the team calls them', () => {
    const noted = documentOf(heldMeeting({ team: { minutesWord: 'mötesanteckning', name: 'Lotsteam Väst' } }))
    expect(noted.title).toBe('Mötesanteckning Lotsteam Väst')
    expect(noted.fileTitle).toBe('2027-02-23 Lotsteam Väst – mötesanteckning')
  })
})

describe('the minutes of cases that are gallrade', () => {
  const state = heldMeeting({ review: { decision: 'Intag från 1 april.' } })
  const cases = rowsOf(state, 'cases').map(({ id }) => [id, { table: 'cases', id }] as const)
  const purge: Verb = (all, around) => purgeRows(all, { name: 'gallrade', going: new Map(cases), beside: [] }, around)
  const document = documentOf(after(state, purge, circumstances()))

  it('still hold what the meeting wrote, and what somebody had decided', () => {
    expect(outlineOf(document).filter((heading) => heading.startsWith('1'))).toEqual(
      outlineOf(documentOf(state)).filter((heading) => heading.startsWith('1')),
    )
    const written = under(document, '§ 4 Genomlysning HAN-2027-014')
    expect(written).toEqual(expect.arrayContaining(['Diskussion', 'Samlad bedömning', 'Intag från 1 april.']))
    expect(document.blocks.filter(({ kind }) => kind === 'marked').length).toBeGreaterThan(2)
    expect(under(document, '§ 6 Genomlysning HAN-2027-021')).toContain('Ärendet bordlades till ett senare möte.')
  })

  it('are still left out of the variant for publishing', () => {
    expect(textsOf(forPublication(document)).join(' ')).not.toContain('Intag från 1 april.')
  })
})

describe('names in the minutes', () => {
  it('never stand there, though a note, a background and an åtgärd mention them', () => {
    const document = documentOf(
      heldMeeting({
        opening: 'Vi minns tova  wallgren. Nummer 980314-2382.',
        review: { recommendation: 'Elin Sjöströms kontakt är klar. SJÖSTRÖM, ELIN ringer själv.' },
      }),
    )
    const all = textsOf(document).join('\n')
    expect(all).not.toMatch(/sjöström|wallgren|980314/i)
    expect(all).toContain('HAN-2027-014s kontakt är klar. HAN-2027-014 ringer själv.')
    expect(all).toContain('Vi minns (namn borttaget). Nummer (personnummer borttaget).')
  })
})

describe('what was typed', () => {
  const readings: [string, Changes['review']][] = [
    ['ten thousand characters', { discussion: 'Långt resonemang. '.repeat(600) }],
    ['right-to-left text', { discussion: 'مرحبا بالعالم' }],
    ['emoji', { discussion: 'Bra 👩🏽‍🔬 jobbat' }],
  ]
  it.each(readings)('stands whole: %s', (_, review) => {
    expect(textsOf(documentOf(heldMeeting({ review })))).toContain(review?.discussion?.trim())
  })

  it('loses its control characters and keeps its lines as paragraphs', () => {
    const document = documentOf(heldMeeting({ review: { discussion: 'Ett\u0000\u001b\r\nTvå\u000bTre\ud800' } }))
    expect(under(document, '§ 4 Genomlysning HAN-2027-014').slice(7, 10)).toEqual(['Ett', 'Två', 'Tre'])
  })
})

describe('a meeting without minutes', () => {
  it.each<[string, Changes, string]>([
    [
      'is planned for a later day',
      { meeting: { status: 'planned', openedAt: null, closedAt: null, date: date('2027-02-25') } },
      'Mötet är inte hållet än. Det är planerat till torsdag 25 februari 2027. Öppna det när det börjar.',
    ],
    [
      'was never opened',
      { meeting: { status: 'planned', openedAt: null, closedAt: null } },
      'Mötet tisdag 23 februari 2027 är inte öppnat. Öppna det och skriv vad ni kom fram till.',
    ],
    ['is inställt', { meeting: { status: 'cancelled' } }, 'Mötet är inställt, så det blir inget protokoll från det.'],
  ])('%s: the sentence says what must come first', (_, changes, sentence) => {
    expect(problemOf(heldMeeting(changes))).toBe(sentence)
  })

  it('has an empty agenda: the sentence says what is missing', () => {
    const state = { ...heldMeeting(), agendaItems: new Map() }
    expect(problemOf(state)).toBe(
      'Dagordningen är tom, så det blir inget protokoll än. Lägg till det ni talade om på dagordningen.',
    )
  })

  it('is gone', () => {
    expect(problemOf({ ...heldMeeting(), meetings: new Map() })).toBe('Mötet finns inte kvar.')
  })
})

describe('a meeting that is still open', () => {
  it('has minutes to read, with the planned end and what is not handled yet', () => {
    const state = heldMeeting({ meeting: { status: 'planned', openedAt: clock('09:04'), closedAt: null } })
    const items = new Map(state.agendaItems)
    const information = items.get(held.information)
    if (information) items.set(held.information, { ...information, state: 'waiting' })
    const document = documentOf({ ...state, agendaItems: items })
    expect(plain([document.facts[1]?.value ?? ''])).toEqual(['kl. 09.04–11.30'])
    expect(under(document, '§ 7 Information från parterna')).toEqual(['Punkten är inte behandlad än.'])
  })
})
