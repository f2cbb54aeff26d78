import clsx from 'clsx'
import type { KeyboardEvent, ReactNode } from 'react'
import classes from './PlanRows.module.css'

interface PlanRowKeysProps {
  readOnly: boolean
  onEdit: () => void
  onMove: (step: -1 | 1) => void
  onRemove: () => void
  className: string | undefined
  children: ReactNode
}

/** A row of the plan that has keys of its own while it has the focus: Enter changes it, Alt and an arrow moves it, Delete takes it away. */
export function PlanRowKeys({ readOnly, onEdit, onMove, onRemove, className, children }: PlanRowKeysProps) {
  function onKeyDown(event: KeyboardEvent<HTMLLIElement>) {
    const { key, altKey, ctrlKey, currentTarget, target } = event
    if (ctrlKey || target !== currentTarget) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[key] as -1 | 1 | undefined
    const neighbour = step === 1 ? currentTarget.nextElementSibling : currentTarget.previousElementSibling
    if (step !== undefined && !altKey && neighbour instanceof HTMLElement) neighbour.focus()
    else if (step !== undefined && altKey && !readOnly) onMove(step)
    else if (key === 'Enter' && !readOnly) onEdit()
    else if (key === 'Delete' && !readOnly) {
      if (neighbour instanceof HTMLElement) neighbour.focus()
      onRemove()
    } else return
    event.preventDefault()
  }
  return (
    <li className={clsx(classes.row, className)} tabIndex={0} onKeyDown={onKeyDown}>
      {children}
    </li>
  )
}
