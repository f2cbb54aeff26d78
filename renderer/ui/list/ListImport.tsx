import { Button } from '@mantine/core'
import { useDraftedForm, useSelector } from '@renderer/data'
import { recognise, type ListColumns, type ListShape } from '@shared/list/columns'
import { typedRows, type JudgedRow, type ListedRow } from '@shared/list/listed-row'
import type { Verb } from '@shared/record/change'
import { countOf } from '@shared/record/count'
import type { State } from '@shared/record/state'
import { useCallback, useMemo, useState, type ComponentProps, type ReactNode } from 'react'
import { ButtonLink } from '../ButtonLink'
import { Page } from '../Page'
import { FaultyRows } from './FaultyRows'
import { ListColumnsFields } from './ListColumnsFields'
import { ListSource } from './ListSource'
import classes from './ListImport.module.css'
import { withCell, withoutRows, type ListValues } from './list-values'
import { useTakeIn } from './use-take-in'

interface ListImportProps<Kind extends string, Row extends JudgedRow<Kind, unknown>> {
  columns: ListColumns<Kind>
  /** Under which key the list is kept while it is mended. */
  draftKey: string
  crumbs: ComponentProps<typeof Page>['crumbs']
  /** What stands under the title: before there is a list, and after what is said of its rows. */
  facts: { before: string; after: string }
  /** The page that it was opened from, and the words of the way there. */
  back: { href: string; label: string }
  source: { heads: string; fileLabel: string }
  /** What a row is called, and what is said when some are read in. */
  words: { one: string; many: string; said: (count: number) => string }
  /** Kinds that hold names, and are hidden with them. */
  naming?: readonly Kind[]
  /** Judges every row; one function as long as what it judges by is the same. */
  judge: (state: State, rows: readonly ListedRow<Kind>[]) => Row[]
  takeIn: (good: readonly Row[]) => Verb
  /** The rows that are ready, as they will be saved. */
  children: (good: readonly Row[], kinds: ListShape<Kind>['kinds']) => ReactNode
}

/** Takes over a list that somebody has: from a file or pasted, seen and mended before it is read in. */
export function ListImport<Kind extends string, Row extends JudgedRow<Kind, unknown>>(
  props: ListImportProps<Kind, Row>,
) {
  const { columns, draftKey, crumbs, facts, back, source, words, naming = [], judge, takeIn, children } = props
  const nothing: ListValues<Kind> = { cells: [], headRow: -1, kinds: [] }
  const draft = useDraftedForm<ListValues<Kind>>({ key: draftKey, initial: nothing })
  const [values, setValues] = useState(draft.initialValues)
  const rows = useMemo(() => typedRows(values.cells, values), [values])
  const judged = useSelector(useCallback((state: State) => judge(state, rows), [judge, rows]))
  const good = judged.filter(({ value }) => value !== null)
  const faulty = judged.filter(({ value }) => value === null)
  const hasList = values.cells.length > 0

  function keep(changed: ListValues<Kind>) {
    setValues(changed)
    draft.keep(changed, draft.over)
  }

  function startOver() {
    draft.discard()
    setValues(nothing)
  }

  const taking = useTakeIn({
    draftKey,
    goesTo: back.href,
    said: words.said,
    onTaken: (numbers) => {
      if (faulty.length === 0) startOver()
      else keep(withoutRows(values, numbers))
    },
  })

  return (
    <Page
      crumbs={crumbs}
      title="Läs in en lista"
      facts={hasList ? `${rowsSentence(good.length, faulty.length)} ${facts.after}` : facts.before}
      actions={
        <>
          {hasList && (
            <Button variant="subtle" onClick={startOver}>
              Välj en annan lista
            </Button>
          )}
          <ButtonLink variant="subtle" href={back.href}>
            {hasList ? back.label : 'Avbryt'}
          </ButtonLink>
          {good.length > 0 && (
            <Button loading={taking.isBusy} onClick={() => void taking.takeIn(takeIn(good), good, faulty.length)}>
              Läs in {countOf(good.length, words.one, words.many)}
              {taking.unkept !== null && ' ändå'}
            </Button>
          )}
        </>
      }
    >
      {hasList ? (
        <div className={classes.preview}>
          {taking.unkept !== null && (
            <p role="alert" className={classes.problem}>
              {taking.unkept}
            </p>
          )}
          <ListColumnsFields
            columns={columns}
            values={values}
            unsampled={naming}
            onChange={(kinds) => keep({ ...values, kinds })}
          />
          {faulty.length > 0 && (
            <FaultyRows
              columns={columns}
              rows={faulty}
              kinds={values.kinds}
              naming={naming}
              onChange={(number, kind, text) => keep(withCell(values, number, kind, text))}
              onRemove={(number) => keep(withoutRows(values, new Set([number])))}
            />
          )}
          {children(good, values.kinds)}
        </div>
      ) : (
        <ListSource fileLabel={source.fileLabel} onRead={(cells) => keep({ cells, ...recognise(columns, cells) })}>
          {source.heads}
        </ListSource>
      )}
    </Page>
  )
}

function rowsSentence(good: number, faulty: number): string {
  const ready = `${countOf(good, 'rad är redo', 'rader är redo')}`
  return faulty === 0 ? `${ready}.` : `${ready}, ${countOf(faulty, 'behöver rättas', 'behöver rättas')}.`
}
