import { realpath } from 'node:fs/promises'
import path from 'node:path'

/**
 * The file in `root` that an address's path names, or null when there is none or it lies outside: by `..`, by an
 * encoded separator, by a drive or share name, or by a link that leads out.
 *
 * @param root an existing folder
 * @param urlPath the path of the address, still percent-encoded, e.g. `/assets/index-1.js`
 */
export async function staticPath(root: string, urlPath: string): Promise<string | null> {
  const relative = relativePath(urlPath)
  if (relative === null) return null
  try {
    const realRoot = await realpath(root)
    const file = await realpath(path.join(realRoot, relative))
    return isInside(realRoot, file) ? file : null
  } catch {
    return null
  }
}

/** A screen's address has no file behind it: the app itself answers, and its router shows the screen. */
export function isScreen(urlPath: string): boolean {
  return !urlPath.startsWith('/assets/') && !urlPath.slice(urlPath.lastIndexOf('/') + 1).includes('.')
}

function relativePath(urlPath: string): string | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(urlPath)
  } catch {
    return null
  }
  const parts = decoded.split('/').filter((part) => part !== '')
  // A backslash, colon or NUL never stands in a name of ours, but means a folder, a drive or an end to some system.
  // eslint-disable-next-line no-control-regex
  return parts.some((part) => part.startsWith('.') || /[\\:\u0000-\u001f]/.test(part)) ? null : parts.join(path.sep)
}

function isInside(root: string, file: string): boolean {
  const relative = path.relative(root, file)
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative)
}
