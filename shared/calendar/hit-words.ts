import { countOf } from '../record/count'
import type { Hit } from './hits'
import { formatList } from './format'

/** `3 kurstillfällen och 1 teammöte` */
export function countOfHits(hits: readonly Pick<Hit, 'kind'>[]): string {
  const sessions = hits.filter(({ kind }) => kind === 'session').length
  const meetings = hits.length - sessions
  return formatList([
    ...(sessions > 0 ? [countOf(sessions, 'kurstillfälle', 'kurstillfällen')] : []),
    ...(meetings > 0 ? [countOf(meetings, 'teammöte', 'teammöten')] : []),
  ])
}

/** The hits of each round and team, in the order of their first one. */
export function byTitle(
  hits: readonly Hit[],
): { readonly key: string; readonly title: string; readonly hits: Hit[] }[] {
  const groups = new Map<string, Hit[]>()
  for (const hit of hits) {
    const key = hit.kind === 'session' ? hit.pageId : hit.title
    groups.set(key, [...(groups.get(key) ?? []), hit])
  }
  return [...groups].map(([key, own]) => ({ key, title: own[0]?.title ?? '', hits: own }))
}
