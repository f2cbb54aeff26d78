import { checkLength } from '../record/checks'
import type { Problem } from '../record/change'
import type { Id } from '../record/id'
import { oneLine } from '../record/text'
import type { IncomeSource } from '../person/income-source'
import type { Person } from '../person/person'
import { protectedPlaceFields } from '../person/purge'

/** What is known of somebody beside the place itself, and goes along to another one. */
export interface PlaceFacts {
  readonly caseId: Id | null
  readonly incomeSource: IncomeSource
  readonly interpreterLanguage: string
  readonly accessNeeds: string
  readonly travelNeeds: string
}

const needFields = ['interpreterLanguage', 'accessNeeds', 'travelNeeds'] as const

/** The facts as typed, over those that are known already, tidied for saving. */
export function readPlaceFacts(
  typed: Partial<PlaceFacts>,
  known: PlaceFacts,
  person: Pick<Person, 'protectedIdentity'> | undefined,
): { readonly facts: PlaceFacts; readonly problems: readonly Problem[] } {
  const asked = { ...known, ...typed }
  const tidied = {
    caseId: asked.caseId,
    incomeSource: asked.incomeSource,
    interpreterLanguage: oneLine(asked.interpreterLanguage),
    accessNeeds: oneLine(asked.accessNeeds),
    travelNeeds: oneLine(asked.travelNeeds),
  }
  const problems = needFields.flatMap((field) => checkLength(field, tidied[field]))
  return { facts: person?.protectedIdentity === true ? { ...tidied, ...protectedPlaceFields } : tidied, problems }
}
