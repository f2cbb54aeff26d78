/**
 * Runs jobs some at a time, those that `isLong` first, and shows each result when all before it have been shown: what is
 * seen stands in the order of the jobs, whichever was done first.
 *
 * @template Job, Result
 * @param {readonly Job[]} jobs
 * @param {number} width how many run at a time
 * @param {(job: Job) => boolean} isLong
 * @param {(job: Job) => Promise<Result>} run
 * @param {(result: Result) => void} show
 * @returns {Promise<Result[]>} in the order of the jobs
 */
export async function inTurn(jobs, width, isLong, run, show) {
  const waiting = [...jobs.filter(isLong), ...jobs.filter((job) => !isLong(job))]
  /** @type {Map<Job, Result>} */
  const done = new Map()
  let shown = 0

  async function work() {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      done.set(job, await run(job))
      for (let next = jobs[shown]; next !== undefined && done.has(next); next = jobs[shown]) {
        show(/** @type {Result} */ (done.get(next)))
        shown += 1
      }
    }
  }

  await Promise.all(Array.from({ length: width }, work))
  return jobs.map((job) => /** @type {Result} */ (done.get(job)))
}
