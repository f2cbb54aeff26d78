import { hostVerbs, type Answers, type Asks, type Host, type HostVerb } from '@shared/host'
import { HostError } from './host-error'

/**
 * The contract's near end: checks what is asked before it leaves and what is answered before it is believed.
 *
 * @throws HostError when the shell cannot answer or answers something else
 */
export function checkedHost(carry: Host): Host {
  return {
    describe: checked('describe', carry.describe),
    readCanaries: checked('readCanaries', carry.readCanaries),
    keepCanary: checked('keepCanary', carry.keepCanary),
    saveDocument: checked('saveDocument', carry.saveDocument),
    pickDocumentFolder: checked('pickDocumentFolder', carry.pickDocumentFolder),
    saveInFolder: checked('saveInFolder', carry.saveInFolder),
    keepBackup: checked('keepBackup', carry.keepBackup),
    settleBackup: checked('settleBackup', carry.settleBackup),
    listBackups: checked('listBackups', carry.listBackups),
    readBackup: checked('readBackup', carry.readBackup),
    keepKeyFile: checked('keepKeyFile', carry.keepKeyFile),
    pickBackupFolder: checked('pickBackupFolder', carry.pickBackupFolder),
    forgetBackupFolder: checked('forgetBackupFolder', carry.forgetBackupFolder),
    setBackupsApart: checked('setBackupsApart', carry.setBackupsApart),
    discardStorage: checked('discardStorage', carry.discardStorage),
    removeDatabaseCopies: checked('removeDatabaseCopies', carry.removeDatabaseCopies),
    awaitClose: checked('awaitClose', carry.awaitClose),
    closeNow: checked('closeNow', carry.closeNow),
    stayOpen: checked('stayOpen', carry.stayOpen),
  }
}

function checked<V extends HostVerb>(verb: V, carry: Host[V]) {
  return async (asks: Asks<V>): Promise<Answers<V>> => {
    const schemas = hostVerbs[verb]
    if (!schemas.asks.safeParse(asks).success) throw new HostError('failed')
    try {
      return schemas.answers.parse(await carry(asks)) as Answers<V>
    } catch (fault) {
      throw fault instanceof HostError ? fault : new HostError('failed')
    }
  }
}
