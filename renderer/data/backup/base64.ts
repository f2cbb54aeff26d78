/** Many signs at a time, and not so many that a call takes too many arguments. */
const portion = 0x8000

/** Bytes as the text that crosses to the shell. */
export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let from = 0; from < bytes.length; from += portion) {
    text += String.fromCharCode(...bytes.subarray(from, from + portion))
  }
  return btoa(text)
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
}
