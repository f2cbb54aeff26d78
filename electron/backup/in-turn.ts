/** Does one piece of work at a time, in the order asked for. One that fails does not stop the next. */
export function inTurn() {
  let queue: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work)
    queue = done.catch(() => undefined)
    return done
  }
}
