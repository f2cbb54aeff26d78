import { Component, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  /** What stands in place of children that cannot be drawn. */
  instead: ReactNode
  children: ReactNode
}

/** Holds what goes wrong in drawing its children to their own place. A new key makes it, and them, anew. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children
  }
}
