import type { DocumentModel } from '../model'
import type { RegistryNo } from './registry-no'

/** A document with its dnr among its facts and at the foot of every page. */
export function numbered(model: DocumentModel, no: RegistryNo | null): DocumentModel {
  if (no === null) return model
  return {
    ...model,
    facts: [{ label: 'Dnr', value: no.text }, ...model.facts],
    footer: [model.footer, `Dnr ${no.text}`].filter(Boolean).join(' · '),
  }
}

/** The dnr that a document says it has. */
export function numberIn({ facts }: DocumentModel): string | undefined {
  return facts.find(({ label }) => label === 'Dnr')?.value
}
