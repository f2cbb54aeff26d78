import { hostVerbs, type Answers, type Asks, type HostVerb } from '@shared/host'

/** A shell's side of the contract: what it does for each verb it has. */
export type HostHandlers = { readonly [V in HostVerb]?: (asks: Asks<V>) => Promise<Answers<V>> }

export type Answered =
  { ok: true; answer: unknown } | { ok: false; refusal: 'unknown-verb' | 'wrong-arguments' | 'failed' }

/** Answers one call to the shell, whoever carried it: the verb must be ours, arguments and answer as agreed. */
export async function answerVerb(handlers: HostHandlers, verb: string, asks: unknown): Promise<Answered> {
  if (!isVerb(verb)) return { ok: false, refusal: 'unknown-verb' }
  // The schema below is this verb's own, so its arguments fit this verb's handler.
  const handler = handlers[verb] as ((asks: unknown) => Promise<unknown>) | undefined
  if (!handler) return { ok: false, refusal: 'unknown-verb' }

  const checked = hostVerbs[verb].asks.safeParse(asks)
  if (!checked.success) return { ok: false, refusal: 'wrong-arguments' }
  try {
    return { ok: true, answer: hostVerbs[verb].answers.parse(await handler(checked.data)) }
  } catch {
    return { ok: false, refusal: 'failed' }
  }
}

function isVerb(verb: string): verb is HostVerb {
  return Object.hasOwn(hostVerbs, verb)
}
