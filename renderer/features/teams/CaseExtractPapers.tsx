import { SegmentedControl } from '@mantine/core'
import { useRow, useSelector, useToday } from '@renderer/data'
import { PaperList } from '@renderer/ui/document/together/PaperList'
import { SaveTogether } from '@renderer/ui/document/together/SaveTogether'
import type { Paper } from '@renderer/ui/document/together/paper'
import { usePapers } from '@renderer/ui/document/together/use-papers'
import { useNaming } from '@renderer/ui/use-naming'
import { caseExtract, type ExtractChoices } from '@shared/documents/case-extract'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { numberedItems } from '@shared/team/agenda'
import { extractGate, partiesInRoom } from '@shared/team/extract-gate'
import type { Meeting } from '@shared/team/meeting'
import { useCallback, useState } from 'react'
import classes from './CaseExtractPapers.module.css'
import { PaperFrame } from './PaperFrame'

const forms = [
  { value: 'name', label: 'Med namn' },
  { value: 'code', label: 'Med kod' },
]

/** The utdrag of all cases of a meeting, one for each party that heard the case: those that may not be given say why. */
export function CaseExtractPapers({ meeting }: { meeting: Meeting }) {
  const today = useToday()
  const naming = useNaming()
  const [by, setBy] = useState<ExtractChoices['by']>('name')
  const team = useRow('teams', meeting.teamId)
  const all = useSelector(
    useCallback(
      (state: State) => extractsOf(state, meeting.id, { by, naming, today }),
      [meeting.id, by, naming, today],
    ),
  )
  const papers = usePapers(all)
  const { model, shown } = papers
  return (
    <PaperFrame
      meeting={meeting}
      shown="utdrag"
      document={model && shown && { model, records: shown.records, called: 'ärendeutdraget' }}
      empty={shown?.why ?? 'Inget ärende togs upp när någon part var i rummet, så det finns inget att lämna ut.'}
    >
      <PaperList title="Utdrag" papers={papers} />
      <div className={classes.form}>
        <SegmentedControl
          fullWidth
          aria-label="Personen står"
          data={forms}
          value={by}
          onChange={(value) => setBy(value as ExtractChoices['by'])}
        />
        <p className={classes.help}>
          Namnet står bara där ett samtycke som gäller nu omfattar parten. Skyddad identitet står alltid med kod.
        </p>
      </div>
      <SaveTogether
        papers={papers}
        title={`${meeting.date} ${team?.name ?? ''} – ärendeutdrag`}
        called="ärendeutdragen"
      />
    </PaperFrame>
  )
}

function extractsOf(state: State, meetingId: Id, choices: ExtractChoices): Paper[] {
  return numberedItems(state, meetingId).flatMap(({ item, case: found, section }) => {
    if (!found || item.state === 'waiting') return []
    return partiesInRoom(state, item).map((party): Paper => {
      const gate = extractGate(state, { item, found, party }, choices.today)
      return {
        id: `${item.id} ${party.id}` as Id,
        label: `§\u00A0${section ?? ''} ${party.shortName || party.name}`,
        aside: gate.state === 'refused' ? 'Lämnas inte' : found.code,
        ...(gate.state === 'refused' && { why: gate.sentence }),
        records: [{ table: 'cases', id: found.id }],
        make: (now) => {
          const extract = caseExtract(now, item.id, party.id, choices)
          return extract?.ok === true ? extract.document : undefined
        },
      }
    })
  })
}
