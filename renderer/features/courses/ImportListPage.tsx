import { useSelector, useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { ListImport } from '@renderer/ui/list/ListImport'
import { cohortTitle } from '@shared/course/cohort-title'
import { participantColumns } from '@shared/course/participant-list/columns'
import { judgeRows, type ListedParticipant } from '@shared/course/participant-list/participant-list'
import { takeInList } from '@shared/course/participant-list/take-in'
import { placeForNext } from '@shared/course/place-for-next'
import { countOf } from '@shared/record/count'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { useCallback } from 'react'
import { CohortGone } from './CohortPage'
import { GoodRows } from './GoodRows'

/** Takes over a list of participants that somebody has: from a file or pasted, seen and mended before it is read in. */
export function ImportListPage({ id }: { id: Id }) {
  const title = useSelector(
    useCallback(
      (state: State) => {
        const cohort = rowOf(state, 'cohorts', id)
        return cohort && cohortTitle(state, cohort)
      },
      [id],
    ),
  )
  return title === undefined ? <CohortGone /> : <ImportList id={id} title={title} />
}

function ImportList({ id, title }: { id: Id; title: string }) {
  const today = useToday()
  const lands = useSelector(useCallback((state: State) => placeForNext(state, id).reason, [id]))
  const judge = useCallback(
    (state: State, rows: readonly ListedParticipant[]) => judgeRows(state, { cohortId: id, rows, today }),
    [id, today],
  )
  return (
    <ListImport
      columns={participantColumns}
      draftKey={`participant-list:${id}`}
      crumbs={[
        { label: 'Kurser', href: links.courses() },
        { label: title, href: links.cohort(id) },
      ]}
      facts={{ before: title, after: lands }}
      back={{ href: links.cohort(id), label: 'Tillbaka till omgången' }}
      source={{
        heads: 'Rubriker som Kod, Namn, Kön, Födelseår och Anmäld känns igen.',
        fileLabel: 'Fil med deltagare',
      }}
      words={{
        one: 'deltagare',
        many: 'deltagare',
        said: (count) => `${countOf(count, 'deltagare är inläst', 'deltagare är inlästa')}.`,
      }}
      naming={['name']}
      judge={judge}
      takeIn={(good) => takeInList(id, good)}
    >
      {(good, kinds) => <GoodRows rows={good} kinds={kinds} />}
    </ListImport>
  )
}
