import { protocolTimes } from './protocol-times'

/**
 * Measures a protokoll of 50 cases from state to the bytes of its Word file, against docx making the same paragraphs alone (at
 * most 1.3 times as long), and one of 500 (about ten times as long as 50). `npm run tool -- bench/documents`, or with another
 * number of runs than 15 after it.
 */
export async function run([runs = '15']: string[]): Promise<void> {
  const fifty = await protocolTimes(50, Number(runs))
  const many = await protocolTimes(500, Number(runs))
  for (const [cases, { own, byHand }] of [[50, fifty] as const, [500, many] as const]) {
    const ratio = (own / byHand).toFixed(2)
    console.log(`${cases} cases: ${own.toFixed(0)} ms, docx alone ${byHand.toFixed(0)} ms, ratio ${ratio}.`)
  }
  console.log(`500 cases take ${(many.own / fifty.own).toFixed(1)} times as long as 50.`)
}
