import { useSelector } from '@renderer/data'
import { TextButton } from '@renderer/ui/TextLink'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import type { Id } from '@shared/record/id'
import { rowsOf, type State } from '@shared/record/state'
import type { ActionItem } from '@shared/team/meeting'
import { actionsOf, addAction, changeAction, removeAction } from '@shared/team/room/action'
import { actionLine } from '@shared/team/room/parse-action'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ActionLine } from './ActionLine'
import { ActionRow } from './ActionRow'
import classes from './ActionList.module.css'

/** The åtgärder of an item: those that are there, each to be changed or taken away, and one line to write the next. */
export function ActionList({ itemId }: { itemId: Id }) {
  const actions = useSelector(useCallback((state: State) => actionsOf(state, itemId), [itemId]))
  const staff = useSelector(allStaff)
  const [changing, setChanging] = useState<Id | null>(null)
  const [removed, setRemoved] = useState<ActionItem | null>(null)
  const list = useRef<HTMLDivElement>(null)

  // The keyboard goes where the change is made: into the line that is being changed, or to the way back.
  useEffect(() => {
    if (changing !== null) list.current?.querySelector<HTMLElement>('[data-edits]')?.focus()
  }, [changing])
  useEffect(() => {
    if (removed !== null) list.current?.querySelector<HTMLElement>('[data-removed] button')?.focus()
  }, [removed])

  async function remove(action: ActionItem) {
    if (await writeOrTell(removeAction(action.id))) setRemoved(action)
  }

  async function bringBack({ what, staffId, who, dueOn }: ActionItem) {
    if (await writeOrTell(addAction(itemId, { what, staffId, who, dueOn }))) leave()
  }

  function leave() {
    setChanging(null)
    setRemoved(null)
    document.querySelector<HTMLElement>('[data-room-key="action"]')?.focus()
  }

  return (
    <div ref={list}>
      {actions.length > 0 && (
        <ul className={classes.list} aria-label="Åtgärder">
          {actions.map((action) =>
            action.id === changing ? (
              <li key={action.id}>
                <ActionLine
                  itemId={itemId}
                  label="Ändra åtgärden"
                  draftKey={`action:${action.id}`}
                  initial={actionLine(action, staff)}
                  verb={(fields) => changeAction(action.id, fields)}
                  does="spara"
                  onDone={leave}
                  onCancel={leave}
                />
              </li>
            ) : (
              <ActionRow
                key={action.id}
                action={action}
                onChange={() => setChanging(action.id)}
                onRemove={() => void remove(action)}
              />
            ),
          )}
        </ul>
      )}
      {removed !== null && (
        <p className={classes.removed} data-removed role="status">
          ”{removed.what}” är borttagen. <TextButton onClick={() => void bringBack(removed)}>Ångra</TextButton>
        </p>
      )}
      <ActionLine
        itemId={itemId}
        label="Ny åtgärd"
        draftKey={`new-action:${itemId}`}
        initial=""
        verb={(fields) => addAction(itemId, fields)}
        does="lägg till"
        onDone={() => setRemoved(null)}
        hasKey
      />
    </div>
  )
}

const allStaff = (state: State) => rowsOf(state, 'staff')
