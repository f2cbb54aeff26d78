import type { Answers, Asks, Host, HostVerb } from '@shared/host'
import { checkedHost } from './check'
import { HostError } from './host-error'
import type { PickedFolder } from './picked-folder'

/** What the app window's side needs of the page; a test brings its own. */
export interface Page {
  fetch(address: string, init: RequestInit): Promise<Response>
  /** Hands a file to the browser as an ordinary download. */
  download(bytes: Uint8Array<ArrayBuffer>, name: string): void
  /** The browser's own question for a folder, and saving in it. */
  readonly folder: PickedFolder
}

/** The contract with the app window's server. Saving never passes it: the page itself hands the file over. */
export function appWindowHost(page: Page): Host {
  return checkedHost({
    describe: (asks) => post(page, 'describe', asks),
    readCanaries: (asks) => post(page, 'readCanaries', asks),
    keepCanary: (asks) => post(page, 'keepCanary', asks),
    keepBackup: (asks) => post(page, 'keepBackup', asks),
    settleBackup: (asks) => post(page, 'settleBackup', asks),
    listBackups: (asks) => post(page, 'listBackups', asks),
    readBackup: (asks) => post(page, 'readBackup', asks),
    keepKeyFile: (asks) => post(page, 'keepKeyFile', asks),
    pickBackupFolder: (asks) => post(page, 'pickBackupFolder', asks),
    forgetBackupFolder: (asks) => post(page, 'forgetBackupFolder', asks),
    setBackupsApart: (asks) => post(page, 'setBackupsApart', asks),
    discardStorage: (asks) => post(page, 'discardStorage', asks),
    removeDatabaseCopies: (asks) => post(page, 'removeDatabaseCopies', asks),
    // The window is the browser's: when it goes it is gone.
    awaitClose: () => new Promise(() => undefined),
    closeNow: () => Promise.resolve({}),
    stayOpen: () => Promise.resolve({}),
    pickDocumentFolder: async () => ({ outcome: await page.folder.pick() }),
    saveInFolder: (asks) => page.folder.save(asks),
    saveDocument: ({ bytes, suggestedName }) => {
      page.download(bytes, suggestedName)
      return Promise.resolve({ outcome: 'handedOver' })
    },
  })
}

async function post<V extends HostVerb>(page: Page, verb: V, asks: Asks<V>): Promise<Answers<V>> {
  const answer = await page
    .fetch(`/host/${verb}`, { method: 'POST', body: JSON.stringify(asks), credentials: 'same-origin' })
    .catch(() => {
      throw new HostError('unreachable')
    })
  if (answer.status === 401 || answer.status === 403) throw new HostError('refused')
  if (!answer.ok) throw new HostError('failed')
  return (await answer.json()) as Answers<V>
}
