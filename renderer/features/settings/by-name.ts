/** Swedish order of names: å, ä and ö last, `Sal 2` before `Sal 10`. */
const order = new Intl.Collator('sv-SE', { numeric: true })

export function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return order.compare(one.name, other.name)
}
