/** Runs jobs one after another, in the order they were given. */
export interface Queue {
  readonly run: <T>(job: () => Promise<T>) => Promise<T>
}

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run: (job) => {
      const result = last.then(job)
      // A job that failed has told whoever gave it; the next one runs all the same.
      last = result.catch(() => undefined)
      return result
    },
  }
}
