import { Button, Kbd } from '@mantine/core'
import { FormNotices } from '@renderer/ui/FormNotices'
import type { VerbForm } from '@renderer/ui/use-verb-form'
import type { KeyboardEvent, ReactNode } from 'react'
import classes from './InlineForm.module.css'

interface InlineFormProps<Values extends Record<string, unknown>> {
  verbForm: VerbForm<Values>
  submitLabel: string
  /** The key that saves from every field of it: in a list to choose from, Enter chooses. */
  submitKey?: 'Enter' | 'Ctrl Enter'
  onCancel: () => void
  children: ReactNode
}

/**
 * A short form in a line of the room, where a dialog would cover what is spoken of. Its keys are its own: Esc forgets what was
 * typed, Ctrl+Enter saves it, and none of them is for the list or the item around it.
 */
export function InlineForm<Values extends Record<string, unknown>>({
  verbForm: { attach, saving, submit, startOver, notices },
  submitLabel,
  submitKey = 'Enter',
  onCancel,
  children,
}: InlineFormProps<Values>) {
  function cancel() {
    startOver()
    onCancel()
  }

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation()
    if (event.ctrlKey && event.key === 'Enter') void submit()
    if (event.key === 'Escape' && !event.defaultPrevented) cancel()
  }

  return (
    <form ref={attach} autoComplete="off" noValidate onSubmit={(event) => void submit(event)} onKeyDown={onKeyDown}>
      <FormNotices {...notices} />
      <div className={classes.fields}>
        {children}
        <Button type="submit" variant="default" loading={saving} rightSection={<Kbd aria-hidden>{submitKey}</Kbd>}>
          {submitLabel}
        </Button>
        <Button variant="subtle" onClick={cancel}>
          Avbryt
        </Button>
      </div>
    </form>
  )
}
