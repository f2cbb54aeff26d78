import { readTemplateFile } from './read-template-file'

addEventListener('message', ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  void readTemplateFile(data).then((read) => postMessage(read))
})
