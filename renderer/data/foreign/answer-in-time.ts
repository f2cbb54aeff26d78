import { askWorker } from '../ask-worker'

/** A file is read in a fraction of this; what takes longer is made to take long. In milliseconds. */
const patience = 5000

/** What a worker makes of a file from elsewhere. One that fails, or takes too long and is ended, has an answer too. */
export async function answerInTime<Answer, Question = Uint8Array<ArrayBuffer>>(
  worker: Worker,
  question: Question,
  { tooSlow, failed }: { readonly tooSlow: Answer; readonly failed: Answer },
): Promise<Answer> {
  const outOfPatience = new Promise<Answer>((resolve) =>
    setTimeout(() => {
      worker.terminate()
      resolve(tooSlow)
    }, patience),
  )
  const read = askWorker<Question, Answer>(worker, question).catch(() => failed)
  return Promise.race([read, outOfPatience])
}
