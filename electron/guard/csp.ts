/**
 * The content security policy of both shells, as measured with no violation: own scripts only, styles by nonce,
 * requests to the own origin only, and Trusted Types with the one default policy in `renderer/public/before-app.js`.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
}

/** What the build writes where the nonce goes (`html.cspNonce` of the build config). */
const placeholder = '__CSP_NONCE__'

/** The page with this answer's nonce in place. */
export function withNonce(html: string, nonce: string): string {
  return html.replaceAll(placeholder, nonce)
}
