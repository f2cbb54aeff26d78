import { Menu, UnstyledButton } from '@mantine/core'
import { useSelector } from '@renderer/data'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { chooseStandIn, neededStandIns, standInSentence, type NeededStandIn } from '@shared/team/room/stand-in'
import { useCallback } from 'react'
import classes from './GateWays.module.css'
import { Status } from './Status'
import link from './TextLink.module.css'
import { writeOrTell } from './write-or-tell'

/** Who leads and who writes at an item when the chair or the secretary is out of the room for it, or that it must be said. */
export function StandIns({ itemId }: { itemId: Id }) {
  const needed = useSelector(
    useCallback(
      (state: State) => {
        const item = rowOf(state, 'agendaItems', itemId)
        return item ? neededStandIns(state, item) : []
      },
      [itemId],
    ),
  )
  return needed.map((need) => <StandInLine key={need.role} itemId={itemId} need={need} />)
}

function StandInLine({ itemId, need }: { itemId: Id; need: NeededStandIn }) {
  const { role, standIn, candidates } = need
  return (
    <span className={classes.ways}>
      <Status tone={standIn ? 'plain' : 'need'}>{standInSentence(need)}</Status>
      {candidates.length > 0 && (
        <Menu position="bottom-start" withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <UnstyledButton
              className={link.button}
              aria-label={role === 'chair' ? 'Välj vem som leder' : 'Välj vem som skriver'}
            >
              {standIn ? 'Ändra' : 'Välj'}
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown>
            {candidates.map(({ staff, party }) => (
              <Menu.Item key={staff.id} onClick={() => void writeOrTell(chooseStandIn(itemId, role, staff.id))}>
                {staff.name}, {party?.shortName}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </span>
  )
}
