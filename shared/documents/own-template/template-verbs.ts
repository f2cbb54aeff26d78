import { done, put, putDeleted, putNew, refused, type Fields, type Verb } from '../../record/change'
import { oneLine } from '../../record/text'
import type { DocumentKind } from '../kind'
import { checkPlaceholders, isUsable } from './check-placeholders'
import { templateOf } from './document-template'

/** A template that was read, with the placeholders in it. */
export interface TemplateInput extends Fields<'documentTemplates'> {
  readonly placeholders: readonly string[]
}

/** From now on documents of the kind are made from the template, in the place of any before it. */
export function takeTemplate({ placeholders, ...asked }: TemplateInput): Verb {
  return (state, circumstances) => {
    if (!isUsable(checkPlaceholders(placeholders))) {
      return refused({
        message: 'Mallen har fält som saknas eller är felskrivna. Rätta dem i Word och välj filen igen.',
      })
    }
    const fields = { ...asked, fileName: oneLine(asked.fileName) }
    const saved = templateOf(state, fields.kind)
    const row = saved
      ? put('documentTemplates', { ...saved, ...fields })
      : putNew('documentTemplates', fields, circumstances)
    return done('började använda en egen Word-mall', [row])
  }
}

/** Goes back to Rådrum's own look for a kind. */
export function leaveTemplate(kind: DocumentKind): Verb {
  return (state, circumstances) => {
    const saved = templateOf(state, kind)
    return done(
      'gick tillbaka till Rådrums utseende',
      saved ? [putDeleted('documentTemplates', saved, circumstances)] : [],
    )
  }
}
