import { Kbd } from '@mantine/core'
import { useSelector } from '@renderer/data'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import type { NumberedItem } from '@shared/team/agenda'
import { isBreak, type AgendaItem, type Meeting } from '@shared/team/meeting'
import type { ItemState } from '@shared/team/room/item-state'
import { mayDecide } from '@shared/team/room/note'
import { useCallback, useEffect, useId, useRef, type ReactNode } from 'react'
import { ActionList } from './ActionList'
import { CaseFacts, CaseTexts } from './CaseFacts'
import { DeidentifiedDoubts } from './DeidentifiedDoubts'
import { ItemFoot } from './ItemFoot'
import classes from './ItemView.module.css'
import { sectionLabel } from './item-label'
import { NoteField } from './NoteField'
import { OpenActions } from './OpenActions'
import { Recusals } from './Recusals'

interface ItemViewProps {
  entry: NumberedItem
  meeting: Meeting
  /** How the time goes, at the right of the title. */
  clock: ReactNode
  onMark: (state: ItemState) => void
}

/** The item in focus. It is made anew for each item, so that leaving one saves what was typed in it. */
export function ItemView({ entry, meeting, clock, onMark }: ItemViewProps) {
  const titleId = useId()
  const view = useRef<HTMLDivElement>(null)
  const { item } = entry
  const isPause = isBreak(item)

  useEffect(() => {
    const place = (selector: string) => view.current?.querySelector<HTMLElement>(selector)
    ;(place('[data-starts-here]') ?? place('h1'))?.focus()
  }, [])

  return (
    <div ref={view}>
      <div className={classes.header}>
        <div className={classes.heading}>
          <h1 id={titleId} tabIndex={-1} className={classes.title}>
            {sectionLabel(entry)} {entry.title}
          </h1>
          {entry.case && <CaseFacts asked={entry.case} item={item} presenter={entry.presenter} meeting={meeting} />}
          <Recusals item={item} />
        </div>
        {clock}
      </div>
      {entry.case && <CaseTexts asked={entry.case} item={item} meeting={meeting} />}
      {item.kind === 'actions' && <OpenActions meeting={meeting} />}
      {!isPause &&
        (entry.case ? <CaseNotes entry={entry} titleId={titleId} /> : <OwnNote entry={entry} titleId={titleId} />)}
      {!isPause && (
        <section aria-labelledby={`${titleId}-actions`}>
          <h2 id={`${titleId}-actions`} className={classes.label}>
            Åtgärder <Kbd aria-hidden>F2</Kbd>
          </h2>
          <ActionList itemId={item.id} />
        </section>
      )}
      {entry.case && <DeidentifiedDoubts item={item} asked={entry.case} />}
      <ItemFoot item={item} isOpen={meeting.status === 'planned'} onMark={onMark} />
    </div>
  )
}

function CaseNotes({ entry: { item }, titleId }: { entry: NumberedItem; titleId: string }) {
  const shared = { itemId: item.id, titleId }
  return (
    <>
      <div className={classes.pair}>
        <NoteField {...shared} field="assessment" label="Samlad bedömning" digit={1} startsHere />
        <NoteField {...shared} field="recommendation" label="Rekommendation" digit={2} />
      </div>
      <NoteField {...shared} field="discussion" label="Diskussion" digit={3} small />
      <DecisionField {...shared} item={item} digit={4} />
    </>
  )
}

function OwnNote({ entry: { item }, titleId }: { entry: NumberedItem; titleId: string }) {
  const shared = { itemId: item.id, titleId }
  return (
    <>
      <NoteField {...shared} field="discussion" label="Anteckning" digit={1} startsHere />
      <DecisionField {...shared} item={item} digit={2} />
    </>
  )
}

/** Stands only where the team decides: it recommends what concerns a person. */
function DecisionField({ item, ...rest }: { item: AgendaItem; itemId: Id; titleId: string; digit: 2 | 4 }) {
  const decides = useSelector(useCallback((state: State) => mayDecide(state, item), [item]))
  return decides && <NoteField {...rest} field="decision" label="Beslut" small />
}
