import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Database } from '@renderer/data/database'
import { openKeyFile, writeKeyFile } from '@renderer/data/key-file'
import { drawRecoveryCode } from '@renderer/data/locks'
import { identityOfCode } from '@renderer/data/recovery-identity'
import { emptyBrowser, first, givenLocked, givenUnderDeviceKey, passphrase, recovery, second } from './given-locked'
import { floorStretching } from './window'

beforeEach(emptyBrowser)

describe('the file that opens backups with the passphrase', () => {
  const bytesOf = (base64: string) => Uint8Array.from(Buffer.from(base64, 'base64'))

  it('is made with the first passphrase, holds what the code stands for, and is handed over at each start', async () => {
    const { start, code, shell } = await givenLocked()
    const identity = await identityOfCode(code)
    expect(await openKeyFile(bytesOf(shell.keyFiles.at(-1)!), first)).toEqual([identity])
    const before = shell.keyFiles.length
    const profiles = start()
    await profiles.locks.unlock(passphrase(first))
    await vi.waitFor(() => expect(shell.keyFiles).toHaveLength(before + 1))
    expect(profiles.keyFiles.problem.get()).toBeNull()
    await profiles.opened.get()!.close()
  })

  it('is made after what the passphrase may cost was tried, so that the trial has the computer to itself', async () => {
    const done: string[] = []
    const { profiles } = await givenUnderDeviceKey({
      stretching: {
        ...floorStretching,
        async costHere() {
          const cost = await floorStretching.costHere()
          done.push('the trial')
          return cost
        },
      },
      writeKeyFile(identities, text) {
        done.push('the key file')
        return writeKeyFile(identities, text, 10)
      },
    })
    await profiles.locks.secure(first, drawRecoveryCode(), null)
    expect(done).toEqual(['the trial', 'the key file'])
    await profiles.opened.get()!.close()
  })

  it('follows the passphrase and the code, and keeps what earlier copies are opened by', async () => {
    const { start, code, shell } = await givenLocked()
    const profiles = start()
    await profiles.locks.unlock(passphrase(first))
    const next = drawRecoveryCode()
    expect((await profiles.locks.replace(passphrase(first), recovery(next))).kind).toBe('done')
    expect((await profiles.locks.replace(passphrase(first), passphrase(second))).kind).toBe('done')
    const both = [await identityOfCode(next), await identityOfCode(code)]
    await vi.waitFor(async () => expect(await openKeyFile(bytesOf(shell.keyFiles.at(-1)!), second)).toEqual(both))
    await expect(openKeyFile(bytesOf(shell.keyFiles.at(-1)!), first)).rejects.toThrow()
    await profiles.opened.get()!.close()
  }, 20_000)

  it.each([
    ['full', () => Promise.resolve({ folders: [{ folder: 'own', outcome: 'full' } as const] })],
    ['silent', () => Promise.reject(new Error('gone'))],
  ])(
    'never stops a change when the shell is %s: it is told, and tried again at the next start',
    async (_, answers) => {
      const { start, shell } = await givenLocked()
      const profiles = start()
      await profiles.locks.unlock(passphrase(first))
      const fine = shell.answers
      shell.answers = answers
      expect(await profiles.locks.replace(passphrase(first), passphrase(second))).toEqual({ kind: 'done' })
      await vi.waitFor(() => expect(profiles.keyFiles.problem.get()).toContain('försöker igen vid nästa start'))
      await profiles.opened.get()!.close()
      shell.answers = fine
      const next = start()
      expect((await next.locks.unlock(passphrase(second))).kind).toBe('open')
      await vi.waitFor(async () => expect(await openKeyFile(bytesOf(shell.keyFiles.at(-1)!), second)).toHaveLength(1))
      expect(next.keyFiles.problem.get()).toBeNull()
      await next.opened.get()!.close()
    },
    20_000,
  )

  it('says nothing of a folder that is away and has the same file already', async () => {
    const { start, shell } = await givenLocked()
    const both = (outcome: 'kept' | 'unreachable') => () =>
      Promise.resolve({
        folders: [{ folder: 'own', outcome: 'kept' } as const, { folder: 'picked', outcome } as const],
      })
    shell.answers = both('unreachable')
    const without = start()
    await without.locks.unlock(passphrase(first))
    await vi.waitFor(() => expect(without.keyFiles.problem.get()).toContain('mappen som du har valt'))
    shell.answers = both('kept')
    await without.keyFiles.hand(without.opened.get()!.records.database)
    expect(without.keyFiles.problem.get()).toBeNull()
    shell.answers = both('unreachable')
    await without.keyFiles.hand(without.opened.get()!.records.database)
    expect(without.keyFiles.problem.get()).toBeNull()
    await without.opened.get()!.close()
  })

  it('is made at the next unlocking where it is missing', async () => {
    const { start, code, shell } = await givenLocked()
    const database = new Database('radrum')
    await database.open()
    await database.meta.delete('keyFile')
    database.close()
    shell.keyFiles.length = 0
    const profiles = start()
    await profiles.locks.unlock(passphrase(first))
    await vi.waitFor(() => expect(shell.keyFiles).toHaveLength(1))
    expect(await openKeyFile(bytesOf(shell.keyFiles[0]!), first)).toEqual([await identityOfCode(code)])
    await profiles.opened.get()!.close()
  })
})
