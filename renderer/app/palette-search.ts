import type { PaletteGroup } from './use-palette-actions'

/**
 * What answers to the typed words: whose name holds them first, then whose description does, in their groups.
 *
 * @param limit how many are shown at most
 */
export function searchPalette(groups: readonly PaletteGroup[], typed: string, limit: number): readonly PaletteGroup[] {
  const words = typed.trim().toLocaleLowerCase('sv-SE')
  const has = (text: string | undefined) => text?.toLocaleLowerCase('sv-SE').includes(words) ?? false
  const all = groups.flatMap(({ group, actions }) => actions.map((action) => ({ group, action })))
  const byName = all.filter(({ action }) => has(action.label))
  const byDescription = all.filter((found) => !byName.includes(found) && has(found.action.description))
  const shown = [...byName, ...byDescription].slice(0, limit)
  return [...new Set(shown.map(({ group }) => group))].map((group) => ({
    group,
    actions: shown.filter((found) => found.group === group).map(({ action }) => action),
  }))
}
