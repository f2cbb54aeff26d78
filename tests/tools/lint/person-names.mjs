/**
 * ESLint rule: no view reads a person's name from the row. `personName` of `shared/person/naming.ts` gives it, if it may be
 * seen now. A person is known by its type: whatever has a `name` and a `protectedIdentity`.
 */
export const personNamesRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { read: 'Ask personName(person, useNaming()): identities may be hidden, and the identity protected.' },
  },
  create(context) {
    const services = context.sourceCode.parserServices
    if (!services?.program) return {}

    function isPerson(node) {
      const type = services.program.getTypeChecker().getNonNullableType(services.getTypeAtLocation(node))
      const parts = type.isUnion() ? type.types : [type]
      return parts.some((part) => part.getProperty('name') && part.getProperty('protectedIdentity'))
    }

    const isName = (key) => key.name === 'name' || key.value === 'name'
    return {
      MemberExpression(node) {
        if (isName(node.property) && isPerson(node.object)) context.report({ node, messageId: 'read' })
      },
      'ObjectPattern > Property'(node) {
        if (isName(node.key) && isPerson(node.parent)) context.report({ node, messageId: 'read' })
      },
    }
  },
}
