import { KeyHints } from '@renderer/ui/KeyHints'
import { useRowWindow } from '@renderer/ui/use-row-window'
import type { Id } from '@shared/record/id'
import type { ActionGroup } from '@shared/team/action-filter'
import type { ListedAction } from '@shared/team/action-list'
import clsx from 'clsx'
import { useMemo, useRef } from 'react'
import { ActionRow } from './ActionRow'
import classes from './actions.module.css'
import { useActionKeys } from './use-action-keys'

const openHints = [
  { keys: ['K'], does: 'klar' },
  { keys: ['D'], does: 'ändra dagen' },
  { keys: ['B'], does: 'behövs inte' },
  { keys: ['I'], does: 'insats' },
  { keys: ['Enter'], does: 'öppna mötet' },
]
const endedHints = [
  { keys: ['K'], does: 'öppna åtgärden igen' },
  { keys: ['Enter'], does: 'öppna mötet' },
]

/** A head with those under it, as the list draws them: a long list draws only what is seen. */
type Line =
  { readonly kind: 'head'; readonly group: ActionGroup } | { readonly kind: 'action'; readonly listed: ListedAction }

interface ActionGroupsProps {
  groups: readonly ActionGroup[]
  /** The åtgärd that has the keyboard from the beginning. */
  linked: Id | undefined
  isOpen: boolean
}

/** The åtgärder under their heads, worked through by keys alone if one likes. */
export function ActionGroups({ groups, linked, isOpen }: ActionGroupsProps) {
  const lines = useMemo(
    () =>
      groups.flatMap((group): Line[] => [
        { kind: 'head', group },
        ...group.actions.map((listed): Line => ({ kind: 'action', listed })),
      ]),
    [groups],
  )
  const list = useRef<HTMLUListElement>(null)
  const { first, rows: drawn, before, after, show, measure } = useRowWindow(list, lines)
  const places = useMemo(
    () => lines.flatMap((line, place) => (line.kind === 'action' ? [{ id: line.listed.action.id, place }] : [])),
    [lines],
  )
  const keys = useActionKeys({ list, places, linked, show, isOpen })
  return (
    <>
      <ul className={classes.list} aria-label="Åtgärder" ref={list} onKeyDown={keys.onKeyDown} onFocus={keys.onFocus}>
        <Gap height={before} />
        {drawn.map((line, at) =>
          line.kind === 'head' ? (
            <li key={`head ${line.group.key}`} className={classes.headRow} ref={measure} data-index={first + at}>
              <h2 className={clsx(classes.head, line.group.isLate && classes.late)}>{line.group.title}</h2>
              <span className={classes.count}>{line.group.actions.length}</span>
            </li>
          ) : (
            <ActionRow
              key={line.listed.action.id}
              listed={line.listed}
              index={first + at}
              measure={measure}
              isCurrent={line.listed.action.id === keys.currentId}
              editing={keys.editing?.id === line.listed.action.id ? keys.editing.what : undefined}
              does={keys.does}
            />
          ),
        )}
        <Gap height={after} />
      </ul>
      <KeyHints hints={isOpen ? openHints : endedHints} />
    </>
  )
}

/** Stands for the rows above or below the window, so that the page keeps its height. */
function Gap({ height }: { height: number }) {
  return height === 0 ? null : <li aria-hidden style={{ height }} />
}
