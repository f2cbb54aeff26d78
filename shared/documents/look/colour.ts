/** What WCAG asks of text against its ground. */
export const leastContrast = 4.5

type Channels = readonly [red: number, green: number, blue: number]

/** A colour as six digits without `#`, in capitals; undefined for what is none. `#abc` means `AABBCC`. */
export function readColour(typed: string): string | undefined {
  const digits = typed.trim().replace(/^#/, '').toLocaleUpperCase('sv-SE')
  if (/^[\dA-F]{6}$/.test(digits)) return digits
  return /^[\dA-F]{3}$/.test(digits) ? [...digits].map((digit) => digit + digit).join('') : undefined
}

/** How strongly a colour stands out from white paper: 1 for white itself, 21 for black. */
export function contrastOnWhite(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map(linear) as unknown as Channels
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

/** The same colour, only so much darker that it can be read on white. */
export function readableOnWhite(colour: string): string {
  const channels = channelsOf(colour)
  for (let share = 100; share > 0; share -= 1) {
    const darker = hexOf(channels.map((channel) => Math.floor((channel * share) / 100)) as unknown as Channels)
    if (contrastOnWhite(darker) >= leastContrast) return darker
  }
  return '000000'
}

function channelsOf(colour: string): Channels {
  const number = Number.parseInt(colour, 16)
  return [number >> 16, (number >> 8) & 255, number & 255]
}

const hexOf = (channels: Channels) =>
  channels.map((channel) => channel.toString(16).padStart(2, '0').toLocaleUpperCase('sv-SE')).join('')

/** A channel of sRGB as the share of light that it gives. */
function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
