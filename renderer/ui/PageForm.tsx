import type { ReactNode } from 'react'
import { FormNotices } from './FormNotices'
import type { VerbForm } from './use-verb-form'

interface PageFormProps<Values extends Record<string, unknown>> {
  verbForm: VerbForm<Values>
  /** By which a button elsewhere on the page sends it. */
  id?: string
  children: ReactNode
}

/** The frame of a form that stands in a page: what is to be said of the whole, and Ctrl+Enter from any of its fields. */
export function PageForm<Values extends Record<string, unknown>>({ verbForm, id, children }: PageFormProps<Values>) {
  const { attach, submit, notices } = verbForm
  return (
    <form
      id={id}
      ref={attach}
      autoComplete="off"
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.ctrlKey && event.key === 'Enter') void submit(event)
      }}
    >
      <FormNotices {...notices} />
      {children}
    </form>
  )
}
