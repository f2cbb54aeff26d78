import { mkdtemp } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { startFaultSentence } from '../../../electron/state/start-fault'

const faultOf = (code: string) => Object.assign(new Error(`${code}: no such luck, open '/x'`), { code })
const told = (fault: unknown) => startFaultSentence(fault, '/hem/radrum')

it.each(['ENOSPC', 'EDQUOT', 'EFBIG'])('tells of a full disk at %s, what is safe and what to do', (code) => {
  expect(told(faultOf(code))).toBe(
    'Disken är full, så Rådrum kan inte starta. Dina uppgifter är orörda. Frigör utrymme och starta Rådrum igen.',
  )
})

it.each(['EACCES', 'EPERM', 'EROFS'])('tells who can help at %s, and where', (code) => {
  expect(told(faultOf(code))).toContain('om rätt att skriva i /hem/radrum')
})

it('tells every other fault of the system in Swedish too, with its code for whoever is asked', async () => {
  const fault: unknown = await mkdtemp('/finns/inte/alls').catch((reason: unknown) => reason)
  expect(told(fault)).toMatch(/^Rådrum kan inte läsa eller skriva i sin mapp \(ENOENT\)/)
  expect(told(faultOf('EMFILE'))).toContain('Dina uppgifter är orörda.')
})

it('tells a refusal in its own words', () => {
  expect(told(new Error('Rådrum är inte byggt.'))).toBe('Rådrum är inte byggt.')
  expect(told('stopp')).toBe('stopp')
})
