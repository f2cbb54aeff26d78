import { formatDate, formatDayAndYear } from '../../calendar/format'
import { hoursOf } from '../../course/attendance-words'
import { roundAttendance } from '../../course/round-attendance'
import { shareOf } from '../../record/count'
import type { Id } from '../../record/id'
import type { State } from '../../record/state'
import { oneLine } from '../../record/text'
import type { Block, DocumentModel } from '../model'
import { prose } from '../prose'
import { leadersOf } from '../signing/leaders'
import { signatureBlocks } from '../signing/signature-blocks'
import { addressed, heading, letterDocument, paragraphs, type Addressed, type LetterChoices } from './letter'

/** The kursintyg: which course somebody took part in, when, and how much of it. What it led to is nobody else's matter. */
export function courseCertificate(state: State, enrolmentId: Id, choices: LetterChoices): DocumentModel | undefined {
  const to = addressed(state, enrolmentId, choices)
  if (!to) return undefined
  const { called, title, sessions, clear } = to
  const [first, last] = [sessions[0]?.date, sessions.at(-1)?.date]
  const { tally } =
    roundAttendance(state, to.cohort.id).people.find(({ enrolment }) => enrolment.id === enrolmentId) ?? {}
  const took = tally && tally.called > 0 ? tally : undefined
  return letterDocument(state, to, {
    kind: 'courseCertificate',
    title: 'Kursintyg',
    called: 'intyg',
    facts: [
      { label: 'Deltagare', value: called },
      { label: 'Kurs', value: title },
      { label: 'Period', value: first && last ? `${formatDate(first)} – ${formatDate(last)}` : '' },
      { label: 'Tillfällen', value: took ? shareOf(took.present, took.called) : '' },
      { label: 'Tid', value: took ? hoursOf(took) : '' },
      { label: 'Utfärdat', value: formatDayAndYear(choices.today) },
    ],
    blocks: [
      heading('Deltagande'),
      ...paragraphs(`${called} har deltagit i kursen ${title}.`),
      ...contentBlocks(to),
      ...prose(clear(choices.message).text),
      ...signatureBlocks(state, 'courseCertificate', { leader: leadersOf(state, to.cohort) }),
    ],
  })
}

function contentBlocks({ sessions, clear }: Addressed): Block[] {
  const themes = sessions.map(({ theme }) => oneLine(clear(theme).text)).filter((theme) => theme !== '')
  return themes.length === 0 ? [] : [heading('Kursens innehåll'), { kind: 'list', items: [...new Set(themes)] }]
}
