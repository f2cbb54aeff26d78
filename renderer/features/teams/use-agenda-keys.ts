import { openDialog } from '@renderer/ui/dialogs'
import { links } from '@renderer/ui/links'
import type { Id } from '@shared/record/id'
import { moveItem, removeItem, stepMinutes } from '@shared/team/agenda-verbs'
import type { AgendaItem } from '@shared/team/meeting'
import { useState, type FocusEvent, type KeyboardEvent } from 'react'
import { useLocation } from 'wouter'
import type { AgendaLine } from './agenda-lines'
import type { Run } from './use-refusal'

interface AgendaKeysOptions {
  lines: readonly AgendaLine[]
  meetingId: Id
  /** The agenda may still be changed. */
  isOpen: boolean
  run: Run
}

/**
 * The keys of an agenda: arrows walk, Alt with arrows moves the item, + and − change its time, Delete takes it off,
 * Enter opens its case, Ctrl+Enter asks for a new one. Single keys act only while a row itself has the focus.
 */
export function useAgendaKeys({ lines, meetingId, isOpen, run }: AgendaKeysOptions) {
  const [list, attach] = useState<HTMLOListElement | null>(null)
  const [focusedId, setFocusedId] = useState<Id>()
  const [, navigate] = useLocation()
  const ids = lines.map(({ item }) => item.id)
  const currentId = focusedId !== undefined && ids.includes(focusedId) ? focusedId : ids[0]

  function focusRow(id: Id | undefined) {
    if (id === undefined) return
    setFocusedId(id)
    list?.querySelector<HTMLElement>(`[data-item="${id}"]`)?.focus()
  }

  async function remove(item: AgendaItem) {
    const at = ids.indexOf(item.id)
    if (await run(item.id, removeItem(item.id))) focusRow(ids[at + 1] ?? ids[at - 1])
  }

  /** What a key does to the row that has it; undefined when it is no key of the list. */
  function actionOf(event: KeyboardEvent, { item, case: taken }: AgendaLine): (() => unknown) | undefined {
    const at = ids.indexOf(item.id)
    const walks: Record<string, Id | undefined> = {
      ArrowDown: ids[at + 1],
      ArrowUp: ids[at - 1],
      Home: ids[0],
      End: ids.at(-1),
    }
    if (event.altKey) {
      if (!isOpen || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return undefined
      return () => run(item.id, moveItem(item.id, event.key === 'ArrowUp' ? 'up' : 'down'))
    }
    if (event.key in walks) return () => focusRow(walks[event.key])
    if (event.key === 'Enter' && taken) return () => navigate(links.case(taken.id))
    if (!isOpen) return undefined
    if (event.key === '+') return () => run(item.id, stepMinutes(item.id, 'longer'))
    if (event.key === '-' || event.key === '−') return () => run(item.id, stepMinutes(item.id, 'shorter'))
    return event.key === 'Delete' ? () => remove(item) : undefined
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey && event.key === 'Enter' && isOpen) {
      event.preventDefault()
      openDialog('addAgendaItem', { meetingId })
      return
    }
    if (event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return
    const line = lines.find(({ item }) => item.id === (event.target as HTMLElement).dataset['item'])
    const action = line && actionOf(event, line)
    if (!action) return
    event.preventDefault()
    void action()
  }

  /** The row that was last worked in is the one that Tab comes back to. */
  function onFocus(event: FocusEvent<HTMLElement>) {
    const row = event.target.closest<HTMLElement>('[data-item]')
    if (row) setFocusedId(row.dataset['item'] as Id)
  }

  return { attach, currentId, onKeyDown, onFocus }
}
