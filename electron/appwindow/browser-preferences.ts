import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { atomicWrite } from '../state/atomic-write'

/** What a profile must say for the browser not to offer translation, spelling by a service, accounts or filling in. */
const ours = {
  translate: { enabled: false },
  browser: { enable_spellchecking: false },
  spellcheck: { use_spelling_service: false },
  signin: { allowed: false, allowed_on_next_startup: false },
  credentials_enable_service: false,
  profile: { password_manager_enabled: false },
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  search: { suggest_enabled: false },
  safebrowsing: { enabled: false, enhanced: false },
  net: { network_prediction_options: 2 },
  payments: { can_make_payment_enabled: false },
}

/**
 * Sets our preferences in the app window's own profile before the browser reads it; all others stay as they are. A disk
 * that is full stops no start: those of the last one are there, and the flags say the most of it anyway.
 */
export async function setPreferences(profile: string): Promise<void> {
  const file = path.join(profile, 'Default', 'Preferences')
  const text = await readFile(file, 'utf8').catch(() => '{}')
  await atomicWrite(file, JSON.stringify(merged(read(text), ours))).catch(() => undefined)
}

/** The browser mends a file of its own that cannot be read by starting over, and so do we. */
function read(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

function merged(under: unknown, over: object): object {
  const result: Record<string, unknown> = { ...(isObject(under) ? under : {}) }
  for (const [key, value] of Object.entries(over)) {
    result[key] = isObject(value) ? merged(result[key], value) : value
  }
  return result
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
