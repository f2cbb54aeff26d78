import { countOf } from '../record/count'
import type { Hit } from './hits'
import { formatList } from './format'

/** `3 kurstillfällen och 1 teammöte` */
export function countOfHits(hits: readonly Pick<Hit, 'kind'>[]): string {
  const count = (of: Hit['kind'], one: string, many: string) => {
    const found = hits.filter(({ kind }) => kind === of).length
    return found === 0 ? [] : [countOf(found, one, many)]
  }
  return formatList([
    ...count('session', 'kurstillfälle', 'kurstillfällen'),
    ...count('meeting', 'teammöte', 'teammöten'),
    ...count('sip', 'SIP-möte', 'SIP-möten'),
  ])
}

/** The hits of each round, team and SIP, in the order of their first one. */
export function byTitle(
  hits: readonly Hit[],
): { readonly key: string; readonly title: string; readonly hits: Hit[] }[] {
  const groups = new Map<string, Hit[]>()
  for (const hit of hits) {
    const key = hit.kind === 'meeting' ? hit.title : hit.pageId
    groups.set(key, [...(groups.get(key) ?? []), hit])
  }
  return [...groups].map(([key, own]) => ({ key, title: own[0]?.title ?? '', hits: own }))
}
