/**
 * Remembers a row of a list before something is done to it. What it gives back is called afterwards: if the keyboard was
 * lost, it comes back to the button that was pressed, or to its row when that one went away, else to the row that took its place, else to the page's title.
 */
export function keepFocus(row: Element | null | undefined): () => void {
  const list = row?.parentElement
  const pressed = document.activeElement
  const place = row && list ? [...list.children].indexOf(row) : 0

  function bringBack() {
    if (document.activeElement !== null && document.activeElement !== document.body) return
    const next = row?.isConnected ? row : list?.children[Math.min(place, list.children.length - 1)]
    const inRow = next?.matches('[tabindex]') ? next : next?.querySelector('a, button')
    const target = (pressed?.isConnected && row?.contains(pressed) ? pressed : inRow) ?? document.querySelector('h1')
    if (target instanceof HTMLElement) target.focus()
  }
  // The list is drawn anew before the next frame.
  return () => requestAnimationFrame(bringBack)
}
