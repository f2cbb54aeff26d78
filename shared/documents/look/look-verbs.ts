import { done, put, putNew, refused, type Fields, type Problem, type Verb } from '../../record/change'
import { checkLength } from '../../record/checks'
import { rowsOf } from '../../record/state'
import { multiLine, oneLine } from '../../record/text'
import { contrastOnWhite, leastContrast, readableOnWhite, readColour } from './colour'

/** What the form about the look gives: as typed. */
export type LookInput = Fields<'documentLooks'>

/** A letterhead is a few lines; more would push the document off its first page. */
const mostLines = 6

/** Saves how the organisation's papers look. */
export function saveLook(asked: LookInput): Verb {
  return (state, circumstances) => {
    const { fields, problems } = readLook(asked)
    if (problems.length > 0) return refused(...problems)
    const [saved] = rowsOf(state, 'documentLooks')
    const row = saved ? put('documentLooks', { ...saved, ...fields }) : putNew('documentLooks', fields, circumstances)
    return done('ändrade dokumentens utseende', [row])
  }
}

/** The fields tidied, and what is wrong with them. */
export function readLook(asked: LookInput): { fields: LookInput; problems: Problem[] } {
  const typed = oneLine(asked.accent)
  const fields = {
    ...asked,
    letterhead: letterheadOf(asked.letterhead),
    accent: readColour(typed) ?? '',
    footer: oneLine(asked.footer),
  }
  return {
    fields,
    problems: [
      ...checkLetterhead(fields.letterhead),
      ...(typed === '' ? [] : checkAccent(readColour(typed))),
      ...checkLength('footer', fields.footer),
    ],
  }
}

const letterheadOf = (typed: string) =>
  multiLine(typed)
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '')
    .join('\n')

function checkLetterhead(letterhead: string): Problem[] {
  const lines = letterhead.split('\n')
  if (lines.length <= mostLines) return lines.flatMap((line) => checkLength('letterhead', line)).slice(0, 1)
  return [{ field: 'letterhead', message: `Brevhuvudet har ${lines.length} rader. Skriv högst ${mostLines}.` }]
}

function checkAccent(colour: string | undefined): Problem[] {
  if (colour === undefined) {
    return [{ field: 'accent', message: 'Skriv färgen med sex tecken ur den grafiska profilen: till exempel #185F6C.' }]
  }
  const contrast = contrastOnWhite(colour)
  if (contrast >= leastContrast) return []
  const better = `#${readableOnWhite(colour)}`
  return [
    {
      field: 'accent',
      message: `Färgen är för ljus för text på vitt: kontrasten är ${inSwedish(contrast)} och behöver vara minst ${inSwedish(leastContrast)}.`,
      suggestion: { label: `Ta ${better}, samma färg men mörkare`, value: better },
    },
  ]
}

/** Rounded down, for 4,49 is not enough and must not be told as 4,5. */
const inSwedish = (contrast: number) => (Math.floor(contrast * 10) / 10).toFixed(1).replace('.', ',')
