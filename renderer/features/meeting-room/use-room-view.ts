import { readLocalStorageValue } from '@mantine/hooks'
import type { Id } from '@shared/record/id'
import type { NumberedItem } from '@shared/team/agenda'
import { useState } from 'react'
import { startTime, turnTo, type TimeSpent } from './use-time'

/** What fills the room: one item, or a panel that stands in for it. */
export type RoomPanel = 'item' | 'presence' | 'closing'

export interface RoomView {
  readonly panel: RoomPanel
  /** The item in focus, also while a panel stands before it. */
  readonly entry: NumberedItem | undefined
  readonly time: TimeSpent
  readonly show: (panel: RoomPanel) => void
  readonly choose: (id: Id) => void
  /** Moves so many items down the list, or up; stays at its ends. */
  readonly step: (count: number) => void
}

/** The item that was in focus last, by its random id: after a crash the room opens where the typing was. */
const lastItem = 'radrum.room-item'

/** Lets the room open at an item the next time. */
export function rememberItem(id: Id): void {
  localStorage.setItem(lastItem, JSON.stringify(id))
}

/**
 * Which item is in focus and for how long it has been. Begins where the room was left, else at the first item that
 * waits; or with who is here.
 */
export function useRoomView(items: readonly NumberedItem[], first: 'item' | 'presence'): RoomView {
  const [panel, setPanel] = useState<RoomPanel>(first)
  const [chosen, setChosen] = useState(() => firstItem(items))
  const [time, setTime] = useState(() => startTime(first === 'item' ? (chosen ?? null) : null))
  // An item may be taken off the agenda in another window.
  const entry = items.find(({ item }) => item.id === chosen) ?? items[0]

  function show(next: RoomPanel) {
    setPanel(next)
    setTime((before) => turnTo(next === 'item' ? (entry?.item.id ?? null) : null, before))
  }

  function choose(id: Id) {
    setChosen(id)
    rememberItem(id)
    setPanel('item')
    setTime((before) => turnTo(id, before))
  }

  function step(count: number) {
    const here = items.findIndex(({ item }) => item.id === entry?.item.id)
    const target = items[Math.min(Math.max(here + count, 0), items.length - 1)]
    if (target && target !== entry) choose(target.item.id)
  }

  return { panel, entry, time, show, choose, step }
}

function firstItem(items: readonly NumberedItem[]): Id | undefined {
  const last = readLocalStorageValue<Id>({ key: lastItem })
  const first = items.find(({ item }) => item.id === last) ?? items.find(({ item }) => item.state === 'waiting')
  return (first ?? items[0])?.item.id
}
