import * as z from 'zod'

/** Where a window stands: screen pixels. */
const Bounds = z.strictObject({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(400),
  height: z.number().int().min(300),
})
export type Bounds = z.infer<typeof Bounds>

const WindowState = z.strictObject({ bounds: Bounds, maximized: z.boolean() })
export type WindowState = z.infer<typeof WindowState>

const firstSize = { width: 1366, height: 768 }

/** The kept window state, or null when there is none that can be read: a window's place is no loss. */
export function readWindowState(text: string | null): WindowState | null {
  try {
    return WindowState.safeParse(JSON.parse(text ?? 'null')).data ?? null
  } catch {
    return null
  }
}

/**
 * Where to open the window: as it was left if enough of it shows on a screen that is there now (the projector may be
 * gone), else in the first size, placed by the system.
 *
 * @param screens the work areas of the screens that are there
 */
export function openingBounds(kept: WindowState | null, screens: readonly Bounds[]): Bounds | typeof firstSize {
  return kept && screens.some((screen) => isReachable(kept.bounds, screen)) ? kept.bounds : firstSize
}

/** Enough of the title bar shows to take hold of it. */
function isReachable(window: Bounds, screen: Bounds): boolean {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x)
  return across >= 100 && window.y >= screen.y && window.y <= screen.y + screen.height - 40
}
