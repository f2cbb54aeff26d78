import type { ContentStep } from './step'

/** Nobody could say so before, so nobody had it. */
export const personsProtectedIdentity: ContentStep = {
  table: 'persons',
  from: 1,
  reason: 'En person kan ha skyddad identitet, och är då en kod och inget annat.',
  lift: (person) => ({ ...person, protectedIdentity: false }),
}
