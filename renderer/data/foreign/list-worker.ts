import { readListFile } from './read-list-file'

addEventListener('message', ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  void readListFile(data).then((read) => postMessage(read))
})
