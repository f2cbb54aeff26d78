import * as fc from 'fast-check'
import { keyFileName, largestKeyFile, largestPart, type HostVerb } from '@shared/host'

/** A call to a shell: the verb and what it carries, right or wrong. */
export interface Call {
  readonly verb: string
  readonly asks: unknown
}

const uuid = '3f0e8c1c-6b1a-4c57-8a63-3c2a3f0b9d22'
const canary = {
  database: 'radrum',
  databaseId: uuid,
  commits: 9,
  rows: { persons: 3 },
  at: '2027-02-22T07:58:00.000Z',
}

/** Calls that the app's own page could make: what makes them hostile is where they come from. */
export const rightCalls: readonly (Call & { verb: HostVerb })[] = [
  { verb: 'describe', asks: {} },
  { verb: 'readCanaries', asks: {} },
  { verb: 'keepCanary', asks: canary },
  { verb: 'listBackups', asks: {} },
  { verb: 'keepBackup', asks: { upload: uuid, part: 0, bytes: 'QQ==', name: null } },
  {
    verb: 'settleBackup',
    asks: { name: 'radrum-2027-02-22-080000-7-0123456789abcdef.age', folders: [{ folder: 'own', opens: false }] },
  },
  { verb: 'keepKeyFile', asks: { bytes: 'QQ==' } },
  { verb: 'setBackupsApart', asks: {} },
  { verb: 'removeDatabaseCopies', asks: { since: null } },
  { verb: 'readBackup', asks: { folder: 'own', name: keyFileName, from: 0 } },
  { verb: 'pickBackupFolder', asks: { path: '/' } },
  { verb: 'forgetBackupFolder', asks: {} },
]

/** Names that lead somewhere else, and do in some system or some decoder. */
const elsewhere = [
  '../state.json',
  '..\\state.json',
  '..%2fstate.json',
  '%2e%2e%2fstate.json',
  '..%c0%afstate.json',
  '/etc/passwd',
  'C:\\Windows\\win.ini',
  'C:state.json',
  '\\\\server\\share\\fil',
  '//server/share/fil',
  '\\\\?\\C:\\fil',
  '\\\\.\\pipe\\x',
  'file:///etc/passwd',
  'nyckel.age\u0000',
  'nyckel.age/../../state.json',
  'nyckel.age::$DATA',
  'NYCKEL.AGE',
  ' nyckel.age',
  'nyckel.age ',
  '.',
  '..',
  '',
  'con',
  'state.json',
  'appwindow.secret',
]
/** As `elsewhere`, dressed as a backup's name. */
const dressed = [
  'radrum-2027-02-22-080000-7-0123456789abcdef.age/../../state.json',
  '../radrum-2027-02-22-080000-7-0123456789abcdef.age',
  'radrum-2027-02-22-080000-7-0123456789abcdef.age\u0000.txt',
  'radrum-2027-02-22-080000-7-0123456789abcdef.age\n',
  'radrum-2027-02-22-080000-..-0123456789abcdef.age',
  'radrum-2027-02-22-080000-/etc/passwd-7-0123456789abcdef.age',
  'radrum-2027-02-22-080000-7-0123456789ABCDEF.age',
]
const wrongPath = fc.oneof(fc.constantFrom(...elsewhere, ...dressed), fc.string({ maxLength: 60 }))
const wrongName = wrongPath.filter((text) => text !== keyFileName)

/** Something that no verb takes where text, a number or an object of its own should be. */
const wrongThing = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, true, -1, 0.5, Infinity, NaN, [], {}, 'ä', '{}', ['describe']),
  fc.string({ maxLength: 20 }),
  fc.array(fc.integer(), { maxLength: 4 }),
)
/** Keys that reach an object's maker where they are copied without thought. JSON makes them own keys. */
const poison = fc.constantFrom<unknown>(
  JSON.parse('{"__proto__":{"isAdmin":true}}'),
  JSON.parse('{"constructor":{"prototype":{"isAdmin":true}}}'),
  JSON.parse('{"prototype":{}}'),
  JSON.parse('{"toString":"x"}'),
)

/** A right call with a key too many, a key too few, or a value of another kind. */
const bentCall: fc.Arbitrary<Call> = fc
  .record({ call: fc.constantFrom(...rightCalls), bend: fc.nat(), wrong: wrongThing, extra: poison })
  .map(({ call, bend, wrong, extra }) => {
    const keys = Object.keys(call.asks as object)
    const key = keys[bend % Math.max(keys.length, 1)]
    const asks = { ...(call.asks as Record<string, unknown>) }
    if (key === undefined || bend % 3 === 0)
      return { verb: call.verb, asks: { ...asks, ...(extra as object), more: 1 } }
    if (bend % 3 === 1) delete asks[key]
    else asks[key] = { wrong }
    return { verb: call.verb, asks }
  })

const poisonedCall: fc.Arbitrary<Call> = fc.record({
  verb: fc.constantFrom(...rightCalls).map(({ verb }) => verb as string),
  asks: fc.oneof(
    poison,
    wrongThing.filter((thing) => JSON.stringify(thing) !== '{}'),
  ),
})

/** A verb that is none, with the arguments of one. */
const wrongVerb: fc.Arbitrary<Call> = fc.record({
  verb: fc.constantFrom(
    ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'prototype', 'then', 'Describe', 'describe '],
    ...[
      'writeFile',
      'readFile',
      'deleteFile',
      'exec',
      'openExternal',
      '',
      '*',
      '../describe',
      'describe/../keepCanary',
    ],
  ),
  asks: fc.constantFrom(...rightCalls).map(({ asks }) => asks),
})

/** Parts of an upload that nobody began, out of order, too long, not base64, or under a name that leads elsewhere. */
const wrongUpload: fc.Arbitrary<Call> = fc
  .oneof(
    fc.record({ upload: fc.uuid(), part: fc.integer({ min: 1 }), bytes: fc.constant('QQ=='), name: fc.constant(null) }),
    fc.record({ upload: fc.uuid(), part: fc.constant(0), bytes: fc.constant('QQ=='), name: wrongName }),
    fc.record({ upload: fc.uuid(), part: fc.constant(0), bytes: fc.constant('Å+='), name: fc.constant(null) }),
    fc.record({ upload: wrongPath, part: fc.constant(0), bytes: fc.constant('QQ=='), name: fc.constant(null) }),
  )
  .map((asks) => ({ verb: 'keepBackup', asks }))

const tooLong: fc.Arbitrary<Call> = fc.constantFrom(
  { verb: 'keepBackup', asks: { upload: uuid, part: 0, bytes: 'A'.repeat((largestPart / 3) * 4 + 8), name: null } },
  { verb: 'keepKeyFile', asks: { bytes: 'A'.repeat(largestKeyFile + 4) } },
  { verb: 'pickBackupFolder', asks: { path: '/'.repeat(1001) } },
)

const wrongRead: fc.Arbitrary<Call> = fc
  .record({
    folder: fc.oneof(fc.constantFrom('own', 'picked'), wrongPath),
    name: wrongName,
    from: fc.constantFrom(0, -1, 0.5, 1e300),
  })
  .map((asks) => ({ verb: 'readBackup', asks }))

/** Answered, since the user may type anything, but never with `picked`. */
const wrongFolder: fc.Arbitrary<Call> = fc
  .oneof(fc.constantFrom(...elsewhere.filter((path) => !path.startsWith('/etc'))), fc.constant('/etc/passwd'))
  .map((path) => ({ verb: 'pickBackupFolder', asks: { path } }))

const wrongDocument: fc.Arbitrary<Call> = fc
  .record({ suggestedName: wrongPath.filter((name) => !name.endsWith('.docx')), bytes: fc.constant([1, 2, 3]) })
  .chain((asks) => fc.constantFrom('saveDocument', 'saveInFolder').map((verb) => ({ verb, asks })))

/** Calls that no shell may do, wherever they come from. */
export const wrongCall: fc.Arbitrary<Call> = fc.oneof(
  { weight: 3, arbitrary: bentCall },
  { weight: 2, arbitrary: poisonedCall },
  { weight: 2, arbitrary: wrongVerb },
  { weight: 4, arbitrary: wrongUpload },
  { weight: 6, arbitrary: wrongRead },
  { weight: 2, arbitrary: wrongFolder },
  { weight: 1, arbitrary: wrongDocument },
  { weight: 1, arbitrary: tooLong },
)
