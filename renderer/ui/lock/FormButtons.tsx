import { Button, Group, Kbd } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './lock.module.css'

interface FormButtonsProps {
  submitLabel: string
  isBusy?: boolean
  isWaiting?: boolean
  /** What stopped the whole of it, not one field. */
  problem?: string | undefined
  /** Beside the button, for other ways on or back. */
  extra?: ReactNode
}

/** What stands under the fields of a form of the lock. */
export function FormButtons({ submitLabel, isBusy = false, isWaiting = false, problem, extra }: FormButtonsProps) {
  return (
    <>
      {problem !== undefined && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      <Group gap={8}>
        <Button type="submit" loading={isBusy} disabled={isWaiting} rightSection={<Kbd>Enter</Kbd>}>
          {submitLabel}
        </Button>
        {extra}
      </Group>
    </>
  )
}
