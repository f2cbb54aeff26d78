import { Button, Group, Kbd, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './DialogForm.module.css'
import { FormNotices } from './FormNotices'
import type { VerbForm } from './use-verb-form'

interface DialogFormProps<Values extends Record<string, unknown>> {
  form: VerbForm<Values>
  close: () => void
  /** What the button says: the verb, `Lägg till`. */
  submitLabel: string
  /** Beside the buttons, for a second way to save or something rarer. */
  extra?: ReactNode
  children: ReactNode
}

/**
 * The frame of a dialog that changes one thing: its fields, then one verb and Avbryt, which forgets what was
 * typed. Ctrl+Enter saves from any field; a dialog closed with Esc keeps its typing for the next time.
 */
export function DialogForm<Values extends Record<string, unknown>>({
  form,
  close,
  submitLabel,
  extra,
  children,
}: DialogFormProps<Values>) {
  const { attach, saving, startOver, submit, notices } = form
  return (
    <form
      ref={attach}
      autoComplete="off"
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.ctrlKey && event.key === 'Enter') void submit(event)
      }}
    >
      <FormNotices {...notices} />
      <Stack gap={16}>{children}</Stack>
      <Group className={classes.foot} gap={8}>
        <Button type="submit" loading={saving} rightSection={<Kbd>Ctrl Enter</Kbd>}>
          {submitLabel}
        </Button>
        <Button
          variant="subtle"
          onClick={() => {
            startOver()
            close()
          }}
        >
          Avbryt
        </Button>
        {extra}
      </Group>
    </form>
  )
}
