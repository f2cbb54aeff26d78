const message =
  'Seal before the transaction and open after it: IndexedDB may end a transaction that waits for anything else.'

/**
 * What may not stand inside `transaction(...)`, for ESLint's no-restricted-syntax. Chromium happens to let crypto pass
 * inside a transaction, so no test of behaviour would notice.
 */
export const restrictedInTransactions = [
  {
    selector: "CallExpression[callee.property.name='transaction'] CallExpression[callee.name=/^(seal|open)([A-Z]|$)/]",
    message,
  },
  { selector: "CallExpression[callee.property.name='transaction'] MemberExpression[object.name='crypto']", message },
]
