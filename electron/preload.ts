import { contextBridge, ipcRenderer } from 'electron'
import type { Answers, Asks, Host, HostVerb } from '@shared/host'

/** One verb of the contract over the bridge. Both ends check it; this only carries it. */
function call<V extends HostVerb>(verb: V) {
  return (asks: Asks<V>) => ipcRenderer.invoke(`radrum:${verb}`, asks) as Promise<Answers<V>>
}

contextBridge.exposeInMainWorld('radrum', {
  describe: call('describe'),
  readCanaries: call('readCanaries'),
  keepCanary: call('keepCanary'),
  saveDocument: call('saveDocument'),
  pickDocumentFolder: call('pickDocumentFolder'),
  saveInFolder: call('saveInFolder'),
  keepBackup: call('keepBackup'),
  settleBackup: call('settleBackup'),
  listBackups: call('listBackups'),
  readBackup: call('readBackup'),
  keepKeyFile: call('keepKeyFile'),
  pickBackupFolder: call('pickBackupFolder'),
  forgetBackupFolder: call('forgetBackupFolder'),
  setBackupsApart: call('setBackupsApart'),
  discardStorage: call('discardStorage'),
  removeDatabaseCopies: call('removeDatabaseCopies'),
  awaitClose: call('awaitClose'),
  closeNow: call('closeNow'),
  stayOpen: call('stayOpen'),
} satisfies Host)
