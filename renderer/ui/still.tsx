import { sameValue } from '@shared/record/same-content'
import {
  isValidElement,
  memo,
  useLayoutEffect,
  useRef,
  useState,
  type ComponentType,
  type FunctionComponent,
} from 'react'

type Handler = (...args: unknown[]) => unknown
const isHandler = (value: unknown): value is Handler => typeof value === 'function'

/**
 * The same field, drawn again only when something that it shows is another. What it is given to do is passed over in the
 * comparison and is always done with the latest values, so the form may write its handlers where it uses them. Without
 * this a key in one field draws every list and every month of the form again.
 */
export function still<Props extends object>(Field: ComponentType<Props>): FunctionComponent<Props> {
  const Still = memo(Field, showsTheSame) as unknown as FunctionComponent<Props>
  return function StillField(props) {
    const latest = useRef(props)
    useLayoutEffect(() => {
      latest.current = props
    })
    const [stand] = useState(() => new Map<string, Handler>())
    const steady = Object.entries(props as Record<string, unknown>).map(([name, value]) => [
      name,
      isHandler(value) ? standIn(name) : value,
    ])
    return <Still {...(Object.fromEntries(steady) as Props)} />

    /** Does what the latest handler of that name does. */
    function standIn(name: string): Handler {
      const known = stand.get(name)
      if (known) return known
      const made: Handler = (...args) => (latest.current as Record<string, Handler>)[name]?.(...args)
      stand.set(name, made)
      return made
    }
  }
}

function showsTheSame(before: object, after: object): boolean {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return old.size === now.size && [...now].every(([name, value]) => old.has(name) && isSame(old.get(name), value))
}

/** Lists and plain data are the same when they hold the same: choices are counted and plans are made anew at each key. */
function isSame(before: unknown, after: unknown): boolean {
  return Object.is(before, after) || (isData(before) && isData(after) && sameValue(before, after))
}

/** What is drawn itself, and a ref to it, are no data: they may hold what draws them. */
function isData(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((each) => each === null || typeof each !== 'object' || isData(each))
  return typeof value === 'object' && value !== null && !isValidElement(value) && !('current' in value)
}
