import { useRow, useSelector } from '@renderer/data'
import { agendaDocument } from '@shared/documents/agenda'
import { chairAgenda } from '@shared/documents/chair-agenda'
import { casesOfMeeting } from '@shared/log/identity'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { numberedItems, type NumberedItem } from '@shared/team/agenda'
import type { Meeting } from '@shared/team/meeting'
import { useCallback } from 'react'
import { CaseExtractPapers } from './CaseExtractPapers'
import { MeetingSummonsPaper } from './MeetingSummonsPaper'
import { NothingHere } from './NothingHere'
import { PaperFrame } from './PaperFrame'
import { SummaryPaper } from './SummaryPaper'
import { SummonsForm, useSummons } from './SummonsForm'

const agendas = {
  deltagare: { make: agendaDocument, called: 'dagordningen' },
  ordforande: { make: chairAgenda, called: 'ordförandens dagordning' },
} as const

/** What goes out before a meeting and after it, each paper as it will be read. */
export function MeetingPapersPage({ id, paper = 'deltagare' }: { id: Id; paper?: string }) {
  const meeting = useRow('meetings', id)
  const items = useSelector(useCallback((state: State) => numberedItems(state, id), [id]))
  const summoned = items.find(({ item }) => item.id === paper && item.kind === 'case')
  if (!meeting) return <NothingHere what="Mötet" />
  if (paper === 'kallelse' || paper === 'inbjudan')
    return <MeetingSummonsPaper key={paper} meeting={meeting} word={paper} />
  if (paper === 'utdrag') return <CaseExtractPapers meeting={meeting} />
  if (paper === 'sammanfattning') return <SummaryPaper meeting={meeting} />
  if (summoned) return <SummonsPaper key={paper} meeting={meeting} numbered={summoned} />
  return <AgendaPaper meeting={meeting} shown={paper === 'ordforande' ? paper : 'deltagare'} />
}

function AgendaPaper({ meeting, shown }: { meeting: Meeting; shown: keyof typeof agendas }) {
  const { make, called } = agendas[shown]
  const model = useSelector(useCallback((state: State) => make(state, meeting.id), [meeting.id, make]))
  const records = useSelector(useCallback((state: State) => casesOfMeeting(state, meeting.id), [meeting.id]))
  if (!model) return <NothingHere what="Mötet" />
  return <PaperFrame meeting={meeting} shown={shown} document={{ model, records, called }} />
}

function SummonsPaper({ meeting, numbered }: { meeting: Meeting; numbered: NumberedItem }) {
  const { item } = numbered
  const { verbForm, model } = useSummons(numbered)
  if (!model || item.caseId === null) return <NothingHere what="Punkten" />
  const records = [{ table: 'cases', id: item.caseId } as const]
  return (
    <PaperFrame meeting={meeting} shown={item.id} document={{ model, records, called: 'kallelsen' }}>
      <SummonsForm meeting={meeting} numbered={numbered} verbForm={verbForm} />
    </PaperFrame>
  )
}
