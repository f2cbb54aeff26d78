/** What is used of saxen, which brings no types. Attributes come as they are written: their references are not decoded. */
declare module 'saxen' {
  type Decode = (text: string) => string

  export class Parser {
    on(event: 'openTag', heard: (name: string, attributes: () => Record<string, string>, decode: Decode) => void): void
    on(event: 'text', heard: (text: string, decode: Decode) => void): void
    on(event: 'cdata', heard: (text: string) => void): void
    on(event: 'error' | 'warn', heard: (fault: Error) => void): void
    parse(xml: string): void
  }
}
