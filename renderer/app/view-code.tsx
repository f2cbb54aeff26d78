import { useLayoutEffect, useState, type ComponentType, type ReactElement, type ReactNode } from 'react'

/** The code of a view: what `import()` gives, fetched when the view is first shown, or ahead of that. */
export interface ViewCode<Props> {
  /** Null until it has come. */
  readonly fetched: ComponentType<Props> | null
  /** Throws what `import()` throws when the code cannot be had. */
  fetch(): Promise<ComponentType<Props>>
}

/** Takes a view out of its module by name, so that features need no default exports. */
export function viewCode<Name extends string, Props>(
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
): ViewCode<Props> {
  let fetched: ComponentType<Props> | null = null
  return {
    get fetched() {
      return fetched
    },
    fetch: async () => (fetched ??= (await load())[name]),
  }
}

/**
 * The view drawn, or null while its code is on its way. Not React's `lazy`, which holds back for three tenths of a second
 * what it has waited for even a moment. Code that cannot be had is thrown when drawing, to the nearest error boundary.
 */
export function useView<Props extends object>(code: ViewCode<Props>, props: Props): ReactElement | null {
  const [View, setView] = useState(() => code.fetched)
  const [fault, setFault] = useState<{ thrown: unknown } | null>(null)
  useLayoutEffect(() => {
    if (View !== null) return
    code.fetch().then(
      (fetched) => setView(() => fetched),
      (thrown: unknown) => setFault({ thrown }),
    )
  }, [code, View])
  if (fault !== null) throw fault.thrown
  return View && <View {...props} />
}

/** A view with something in its place until its code has come, and a way to fetch it ahead. */
export function fetchedView<Name extends string, Props extends object>(
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
  waiting: ReactNode,
) {
  const code = viewCode(load, name)
  function View(props: Props) {
    return useView(code, props) ?? waiting
  }
  return Object.assign(View, { fetch: () => void code.fetch().catch(() => undefined) })
}
