import { ActionIcon, Tooltip } from '@mantine/core'
import { useUndoNames } from '@renderer/data'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './UndoButtons.module.css'
import { redoAndTell, undoAndTell } from './undo'

const icon = { size: 18, stroke: 1.75, 'aria-hidden': true }

/** The two keys as quiet buttons, that say what they would take back. */
export function UndoButtons() {
  const names = useUndoNames()
  return (
    <div className={classes.buttons}>
      <UndoButton word="Ångra" keys="Ctrl Z" name={names.undo} onClick={() => void undoAndTell()}>
        <IconArrowBackUp {...icon} />
      </UndoButton>
      <UndoButton word="Gör om" keys="Ctrl Y" name={names.redo} onClick={() => void redoAndTell()}>
        <IconArrowForwardUp {...icon} />
      </UndoButton>
    </div>
  )
}

interface UndoButtonProps {
  word: string
  keys: string
  name: string | null
  onClick: () => void
  children: ReactNode
}

function UndoButton({ word, keys, name, onClick, children }: UndoButtonProps) {
  const label = name === null ? word : `${word}: ${name}`
  return (
    <Tooltip label={`${label} (${keys})`} disabled={name === null}>
      <ActionIcon
        variant="transparent"
        color="gray"
        className={classes.button}
        // Not `disabled`: the focus would be lost when the last change has been taken back.
        aria-disabled={name === null}
        aria-label={label}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
