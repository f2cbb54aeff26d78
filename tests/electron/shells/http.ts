import { request, type IncomingHttpHeaders } from 'node:http'

export interface Sent {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

/** Sends one request just as given: no header is added or mended, as `fetch` would. */
export function send(
  port: number,
  asked: { method?: string; path: string; headers?: Record<string, string>; body?: string | Buffer },
): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const sending = request(
      {
        host: '127.0.0.1',
        port,
        method: asked.method ?? 'GET',
        path: asked.path,
        headers: asked.headers,
        agent: false,
      },
      (response) => {
        let body = ''
        response.setEncoding('utf8').on('data', (part: string) => {
          body += part
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
      },
    )
    sending.on('error', reject)
    sending.end(asked.body)
  })
}
