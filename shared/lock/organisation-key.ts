import type { Problem } from '../record/change'

/**
 * The organisation's key is an age key pair: the public half `age1…` is kept here, the private half `AGE-SECRET-KEY-1…` by
 * the organisation, elsewhere. Whether the signs of a key belong together is told by `isWhole`; that counts with the field.
 */
type IsWhole = (key: string) => boolean

type Reading = { readonly ok: true; readonly key: string } | { readonly ok: false; readonly problem: Problem }

const publicShape = /^age1[02-9ac-hj-np-z]{58}$/
const privateShape = /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/

const refuse = (message: string): Reading => ({ ok: false, problem: { field: 'key', message } })

/** Without the spaces and line breaks that come along when something is copied. */
const withoutGaps = (text: string) => text.replace(/[\s\u00A0\u200B\uFEFF]/g, '')

/** Reads the public key that an organisation already has. */
export function readPublicKey(typed: string, isWhole: IsWhole): Reading {
  const key = withoutGaps(typed)
  if (key === '') return refuse('Klistra in den publika nyckeln. Den börjar med age1.')
  if (/AGE-SECRET-KEY/i.test(key))
    return refuse(
      'Det här är den privata nyckeln. Den ska inte finnas på den här datorn, och Rådrum har inte sparat den. Töm urklipp och klistra in den publika, som börjar med age1.',
    )
  if (/^ssh-/.test(key)) return refuse('Det här är en SSH-nyckel. Rådrum behöver en age-nyckel, som börjar med age1.')
  if (!/^age1/i.test(key)) return refuse('En publik nyckel börjar med age1. Jämför med den som ni har sparat.')
  if (/^age1[a-z]+1/i.test(key))
    return refuse('Den här sortens age-nyckel kan Rådrum inte använda. Använd en vanlig, med 62 tecken efter varandra.')
  const small = key.toLowerCase()
  if (!publicShape.test(small))
    return refuse(`En publik nyckel har 62 tecken. Här står ${key.length}, eller något tecken som inte hör dit.`)
  if (!isWhole(small)) return refuse('Något tecken är fel. Kopiera nyckeln en gång till.')
  return { ok: true, key: small }
}

const privateStart = 'AGE-SECRET-KEY-'

/** From the key on, without lines of remarks. A field of one line has made one line of a whole file. */
function keyOfFile(text: string): string {
  const start = text.toUpperCase().indexOf(privateStart)
  return withoutGaps((start === -1 ? text : text.slice(start)).replace(/^\s*#.*$/gm, '')).toUpperCase()
}

/** Reads a private key that was pasted, or the text of the file that it lies in, where lines may begin with a #. */
export function readPrivateKey(text: string, isWhole: IsWhole): Reading {
  const key = keyOfFile(text)
  if (key === '') return refuse('Klistra in den privata nyckeln, eller välj filen som den ligger i.')
  if (key.startsWith('AGE1'))
    return refuse('Det här är den publika nyckeln. Den som öppnar börjar med AGE-SECRET-KEY-1.')
  if (key.split(privateStart).length > 2) return refuse('Här står flera nycklar. Klistra in en av dem.')
  if (!key.startsWith('AGE-SECRET-KEY-1')) return refuse('En privat nyckel börjar med AGE-SECRET-KEY-1.')
  if (!privateShape.test(key))
    return refuse(`En privat nyckel har 74 tecken. Här står ${key.length}, eller något tecken som inte hör dit.`)
  if (!isWhole(key)) return refuse('Något tecken är fel. Jämför med den sparade nyckeln.')
  return { ok: true, key }
}

const blockLength = 6
const proofLength = 6

/** The blocks that a private key is written in on paper, the first one being what it begins with. */
export function blocksOfKey(key: string): string[] {
  const [start, rest] = [key.slice(0, 'AGE-SECRET-KEY-1'.length), key.slice('AGE-SECRET-KEY-1'.length)]
  return [start, ...(rest.match(new RegExp(`.{1,${blockLength}}`, 'g')) ?? [])]
}

/** Whether what was typed is the key's last six signs: the proof that it stands somewhere else. */
export function isEndOfKey(key: string, typed: string): boolean {
  return withoutGaps(typed).toUpperCase() === key.slice(-proofLength)
}
