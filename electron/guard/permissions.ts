/** Copying text with a button is all that Rådrum asks of the browser beneath it. Electron's default is to say yes. */
const allowed: readonly string[] = ['clipboard-sanitized-write']

/** Whether the page may have a permission of Chromium's. Asked for both requests and checks. */
export function mayHave(permission: string): boolean {
  return allowed.includes(permission)
}
