import { useForm } from '@mantine/form'
import { useDraftedForm, write } from '@renderer/data'
import type { Problem, Verb } from '@shared/record/change'
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { FieldProblem } from './FieldProblem'
import { followed, overtaken } from './moved-under'

interface VerbFormOptions<Values> {
  /** Under which key the typed values are kept until they are saved. One open form, one key. */
  draftKey: string
  initial: Values
  /** The revision of the row that is changed; absent in the form of a new one. */
  rev?: number | undefined
  /** The verb that saves the values. Its problems are shown at the fields that they name. */
  verb: (values: Values) => Verb
  /** After the save has reached the disk. */
  onDone: (values: Values) => void
}

/**
 * A form whose values become a verb: typed values survive a closed window, a refusal empties nothing, each problem
 * stands at its field and the first one gets the focus. A second press while the first is being saved does nothing, nor
 * does one on a form that is on its way off the screen with what it has saved: a double click makes one thing.
 *
 * When the row is changed elsewhere while the form stands open, the fields that nobody has typed in follow it. A field that
 * was changed in both places says so at the first save, with what it says elsewhere, and nothing is written over unasked.
 */
export function useVerbForm<Values extends Record<string, unknown>>({
  draftKey,
  initial,
  rev,
  verb,
  onDone,
}: VerbFormOptions<Values>) {
  const draft = useDraftedForm<Values>({ key: draftKey, initial })
  const [element, attach] = useState<HTMLFormElement | null>(null)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [saving, setSaving] = useState(false)
  // Not state: two presses may come before the screen is drawn again.
  const underWay = useRef(false)
  const savedValues = useRef<Values>(undefined)
  const over = useRef(draft.over)
  const form = useForm<Values>({
    initialValues: draft.initialValues,
    onValuesChange(values) {
      // A date is written out in full when its field is left. After the save that is nothing that somebody has typed, and
      // must not be offered back the next time.
      const isLeftOnly = savedValues.current !== undefined && document.activeElement === document.body
      if (!isLeftOnly) draft.keep(values, over.current)
    },
  })

  useEffect(() => {
    if (rev === undefined) return
    const following = followed({ values: form.getValues(), over: over.current, saved: initial })
    over.current = { ...over.current, ...following }
    const isMoved = JSON.stringify({ ...form.getValues(), ...following }) !== JSON.stringify(form.getValues())
    if (isMoved) form.setValues(following)
    // Only when the row has moved: at each stroke it would take back what is being typed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [rev])

  function show(found: readonly Problem[]) {
    const placed = found.filter(({ field }) => field !== undefined && field.split('.')[0]! in form.getValues())
    setProblems(found.filter((problem) => !placed.includes(problem)))
    const errors = Object.fromEntries(placed.map((problem) => [problem.field!, errorOf(problem)]))
    form.setErrors(errors)
    requestAnimationFrame(() => {
      element?.querySelector<HTMLElement>('[aria-invalid="true"], [data-problems]')?.focus()
      // A time that loses the focus is written out in full, and a change takes a field's sentence away.
      form.setErrors(errors)
    })
  }

  function errorOf(problem: Problem): ReactNode {
    if (problem.suggestion === undefined) return problem.message
    return <FieldProblem problem={problem} onUse={(value) => form.setFieldValue(problem.field!, value as never)} />
  }

  async function submit(event?: FormEvent) {
    event?.preventDefault()
    const values = form.getValues()
    if (underWay.current || values === savedValues.current) return
    const elsewhere = rev === undefined ? [] : overtaken({ values, over: over.current, saved: initial })
    if (elsewhere.length > 0) {
      over.current = initial
      draft.keep(values, initial)
      return show(elsewhere)
    }
    underWay.current = true
    setSaving(true)
    const outcome = await write(verb(values), { clears: [draftKey] })
    underWay.current = false
    if (outcome.ok) savedValues.current = values
    // What was saved is on the screen by now. The form follows in the same task: a key that is pressed as soon as it is seen
    // would else be typed into what has been saved.
    flushSync(() => {
      setSaving(false)
      if (outcome.ok) onDone(values)
    })
    if (!outcome.ok) show(outcome.problems)
  }

  /** Forgets what was typed and shows the saved values again. */
  function startOver() {
    draft.discard()
    over.current = initial
    form.setValues(initial)
    form.clearErrors()
    setProblems([])
  }

  /** Shows what was typed in the same form in another window, and keeps these values beside it. */
  function takeOther() {
    const other = draft.takeOther()
    if (other) form.setValues(other)
  }

  /** What `FormNotices` says of the form. */
  const notices = {
    problems,
    restored: draft.restored,
    onStartOver: startOver,
    hasOther: draft.other !== undefined,
    onTakeOther: takeOther,
  }
  return { form, attach, saving, submit, startOver, notices }
}

export type VerbForm<Values extends Record<string, unknown>> = ReturnType<typeof useVerbForm<Values>>
