import type { Problem } from '@shared/record/change'
import { TextButton } from './TextLink'

/**
 * What is wrong with a field; the likely right value, where the sentence names it, is a link that fills it in. The link
 * goes away with the problem, so the focus goes back to the field: the next key belongs there.
 */
export function FieldProblem({ problem, onUse }: { problem: Problem; onUse: (value: string) => void }) {
  const { message, suggestion } = problem
  if (suggestion === undefined) return message
  const [before, after] = message.includes(suggestion.label) ? message.split(suggestion.label, 2) : [`${message} `, '']

  function use(link: HTMLElement, value: string) {
    const field = describedField(link)
    onUse(value)
    field?.focus()
  }

  return (
    <>
      {before}
      <TextButton onClick={(event) => use(event.currentTarget, suggestion.value)}>{suggestion.label}</TextButton>
      {after}
    </>
  )
}

/** The field that the sentence around the link describes. */
function describedField(link: HTMLElement): HTMLElement | null {
  const sentence = link.closest('[id]')
  return sentence && document.querySelector<HTMLElement>(`[aria-describedby~="${CSS.escape(sentence.id)}"]`)
}
