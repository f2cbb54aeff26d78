import { links } from '@renderer/ui/links'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import type { Id } from '@shared/record/id'
import { setIntervention } from '@shared/team/action-verbs'
import type { ActionItem } from '@shared/team/meeting'
import { markAction } from '@shared/team/room/action'
import { useEffect, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import { useLocation } from 'wouter'

/** What is being written of an åtgärd, in its row. */
export type Edited = 'due' | 'reason'

/** What can be done with an åtgärd. */
export interface ActionDoings {
  readonly toggle: (action: ActionItem) => void
  /** Says that it is an insats, or that it is none. */
  readonly intervene: (action: ActionItem) => void
  readonly edit: (id: Id, what: Edited) => void
  /** The row's field is left: the row has the keyboard again, or the one after it when it is gone. */
  readonly leave: (id: Id) => void
}

interface ActionKeysOptions {
  list: RefObject<HTMLElement | null>
  /** The åtgärder in order, each with its place among the lines. */
  places: readonly { readonly id: Id; readonly place: number }[]
  linked: Id | undefined
  show: (place: number) => void
  isOpen: boolean
}

/** The keys of the list: arrows walk, K, D and B do, Enter opens. Letters act only while a row itself has the focus. */
export function useActionKeys({ list, places, linked, show, isOpen }: ActionKeysOptions) {
  const [focusedId, setFocusedId] = useState(linked)
  const [editing, setEditing] = useState<{ readonly id: Id; readonly what: Edited }>()
  const [, navigate] = useLocation()
  const at = places.findIndex(({ id }) => id === focusedId)
  const currentId = places[Math.max(at, 0)]?.id

  const rowOf = (id: Id) => list.current?.querySelector<HTMLElement>(`[data-action="${id}"]`)

  function bring(to: { readonly id: Id; readonly place: number } | undefined) {
    if (!to) return
    const drawn = rowOf(to.id)
    // At once: a letter that is pressed right after the arrow means the row that the arrow went to.
    if (drawn) return drawn.focus()
    show(to.place)
    // A row that was out of sight is drawn before the next frame but one.
    requestAnimationFrame(() => requestAnimationFrame(() => rowOf(to.id)?.focus()))
  }

  function focusRow(to: { readonly id: Id; readonly place: number } | undefined) {
    if (to) setFocusedId(to.id)
    bring(to)
  }

  useEffect(() => {
    bring(places.find(({ id }) => id === linked))
    // Once, for the row that the address names.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [linked])

  const neighbourOf = (id: Id) => {
    const here = places.findIndex((place) => place.id === id)
    return places[here + 1] ?? places[here - 1]
  }

  async function toggle({ id, status }: ActionItem) {
    const next = neighbourOf(id)
    const said = status === 'open' ? 'Åtgärden är klar. Ctrl+Z ångrar.' : 'Åtgärden är öppen igen.'
    if (await writeOrTell(markAction(id, status === 'open' ? 'done' : 'open'), said)) focusRow(next)
  }

  const does: ActionDoings = {
    toggle: (action) => void toggle(action),
    intervene: ({ id, isIntervention }) => void writeOrTell(setIntervention(id, !isIntervention)),
    edit: (id, what) => setEditing({ id, what }),
    leave(id) {
      const next = neighbourOf(id)
      setEditing(undefined)
      requestAnimationFrame(() => {
        const row = rowOf(id)
        if (row) row.focus()
        else focusRow(next)
      })
    },
  }

  function actionOf(key: string, row: HTMLElement, id: Id): (() => void) | undefined {
    const here = places.findIndex((place) => place.id === id)
    const walks: Record<string, number> = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: places.length - 1 }
    if (key in walks) return () => focusRow(places[walks[key]!])
    const press = (name: string) => row.querySelector<HTMLElement>(`[data-does="${name}"]`)
    const letters: Record<string, string> = isOpen
      ? { k: 'toggle', d: 'due', b: 'reason', i: 'intervention' }
      : { k: 'toggle' }
    const button = press(letters[key.toLocaleLowerCase('sv-SE')] ?? 'none')
    if (button) return () => button.click()
    if (key !== 'Enter') return undefined
    const { meeting, item } = row.dataset
    return () => navigate(links.meetingRoom(meeting as Id, (item as Id | undefined) ?? null))
  }

  function onKeyDown(event: KeyboardEvent) {
    const row = event.target
    if (event.ctrlKey || event.metaKey || event.altKey || !(row instanceof HTMLElement)) return
    const id = row.dataset['action'] as Id | undefined
    const action = id && actionOf(event.key, row, id)
    if (!action) return
    event.preventDefault()
    action()
  }

  /** The row that was last worked in is the one that Tab comes back to. */
  function onFocus(event: FocusEvent<HTMLElement>) {
    const id = event.target.closest<HTMLElement>('[data-action]')?.dataset['action']
    if (id !== undefined) setFocusedId(id as Id)
  }

  return { currentId, editing, does, onKeyDown, onFocus }
}
