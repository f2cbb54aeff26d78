import { useHotkeys } from '@mantine/hooks'
import { redoAndTell, undoAndTell } from './undo'

/** Fields without text of their own to undo. */
const textless = ['checkbox', 'radio', 'button', 'submit', 'range', 'color', 'file']

/** Whether the keys are the field's own: it takes typing. A form that is being filled in keeps what stands behind it still. */
function isTheFields({ target }: KeyboardEvent): boolean {
  if (document.querySelector('[role="dialog"] form') !== null) return true
  if (target instanceof HTMLInputElement) return !target.readOnly && !textless.includes(target.type)
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable)
}

function unlessTheFields(act: () => Promise<void>) {
  return (event: KeyboardEvent) => {
    if (isTheFields(event)) return
    event.preventDefault()
    void act()
  }
}

/** `Ctrl+Z`, and `Ctrl+Y` or `Ctrl+Shift+Z`, everywhere but where somebody types. */
export function useUndoKeys(): void {
  const own = { preventDefault: false }
  useHotkeys(
    [
      ['mod+Z', unlessTheFields(undoAndTell), own],
      ['mod+Y', unlessTheFields(redoAndTell), own],
      ['mod+shift+Z', unlessTheFields(redoAndTell), own],
    ],
    [],
  )
}
