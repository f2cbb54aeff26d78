import { useDraftedForm, useSelector, useToday } from '@renderer/data'
import { Button } from '@mantine/core'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { cohortTitle } from '@shared/course/cohort-title'
import { placeForNext } from '@shared/course/place-for-next'
import { recogniseColumns } from '@shared/course/participant-list/columns'
import { judgeRows, typedRows } from '@shared/course/participant-list/participant-list'
import { countOf } from '@shared/record/count'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { useCallback, useMemo, useState } from 'react'
import { CohortGone } from './CohortPage'
import { FaultyRows } from './FaultyRows'
import { GoodRows } from './GoodRows'
import classes from './ImportList.module.css'
import { ListColumns } from './ListColumns'
import { ListSource } from './ListSource'
import { nothingListed, withCell, withoutRows, type ListValues } from './list-values'
import { useTakeIn } from './use-take-in'

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
  const key = `participant-list:${id}`
  const draft = useDraftedForm<ListValues>({ key, initial: nothingListed })
  const [values, setValues] = useState(draft.initialValues)
  const rows = useMemo(() => typedRows(values.cells, values), [values])
  const judged = useSelector(
    useCallback((state: State) => judgeRows(state, { cohortId: id, rows, today }), [id, rows, today]),
  )
  const lands = useSelector(useCallback((state: State) => placeForNext(state, id).reason, [id]))
  const good = judged.filter(({ value }) => value !== null)
  const faulty = judged.filter(({ value }) => value === null)

  function keep(changed: ListValues) {
    setValues(changed)
    draft.keep(changed, draft.over)
  }

  function startOver() {
    draft.discard()
    setValues(nothingListed)
  }

  const { isBusy, takeIn, unkept } = useTakeIn({
    cohortId: id,
    draftKey: key,
    onTaken: (numbers) => {
      if (faulty.length === 0) startOver()
      else keep(withoutRows(values, numbers))
    },
  })
  const hasList = values.cells.length > 0

  return (
    <Page
      crumbs={[
        { label: 'Kurser', href: links.courses() },
        { label: title, href: links.cohort(id) },
      ]}
      title="Läs in en lista"
      facts={hasList ? `${rowsSentence(good.length, faulty.length)} ${lands}` : title}
      actions={
        <>
          {hasList && (
            <Button variant="subtle" onClick={startOver}>
              Välj en annan lista
            </Button>
          )}
          <ButtonLink variant="subtle" href={links.cohort(id)}>
            {hasList ? 'Tillbaka till omgången' : 'Avbryt'}
          </ButtonLink>
          {good.length > 0 && (
            <Button loading={isBusy} onClick={() => void takeIn(good, faulty.length)}>
              Läs in {countOf(good.length, 'deltagare', 'deltagare')}
              {unkept !== null && ' ändå'}
            </Button>
          )}
        </>
      }
    >
      {hasList ? (
        <div className={classes.preview}>
          {unkept !== null && (
            <p role="alert" className={classes.problem}>
              {unkept}
            </p>
          )}
          <ListColumns values={values} onChange={(kinds) => keep({ ...values, kinds })} />
          {faulty.length > 0 && (
            <FaultyRows
              rows={faulty}
              kinds={values.kinds}
              onChange={(number, kind, text) => keep(withCell(values, number, kind, text))}
              onRemove={(number) => keep(withoutRows(values, new Set([number])))}
            />
          )}
          <GoodRows rows={good} kinds={values.kinds} />
        </div>
      ) : (
        <ListSource onRead={(cells) => keep({ cells, ...recogniseColumns(cells) })} />
      )}
    </Page>
  )
}

function rowsSentence(good: number, faulty: number): string {
  const ready = `${countOf(good, 'rad är redo', 'rader är redo')}`
  return faulty === 0 ? `${ready}.` : `${ready}, ${countOf(faulty, 'behöver rättas', 'behöver rättas')}.`
}
