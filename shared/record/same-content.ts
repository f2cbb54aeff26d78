/** Fields that the writer stamps: they tell versions apart, not what a row says. */
const stamped = new Set(['rev', 'updatedAt'])

/** Whether two versions of a row say the same. A field that is absent says the same as one without a value. */
export function sameContent(one: object, other: object): boolean {
  return fieldsThatDiffer(one, other).length === 0
}

/** The names of the fields that say different things in two versions of a row. */
export function fieldsThatDiffer(one: object, other: object): string[] {
  const [a, b] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  return [...new Set([...a.keys(), ...b.keys()])].filter(
    (field) => !stamped.has(field) && !sameValue(a.get(field), b.get(field)),
  )
}

/** Deep equality of JSON values. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every((key) =>
    sameValue((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
  )
}
