/**
 * Asks a worker one question and ends it with its answer: the window stays alive meanwhile, and the memory that slow work
 * takes is given back. Rejects when the worker fails.
 */
export function askWorker<Question, Answer>(worker: Worker, question: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      worker.terminate()
      resolve(data)
    }
    worker.onerror = () => {
      worker.terminate()
      reject(new Error('A worker failed'))
    }
    worker.postMessage(question)
  })
}
