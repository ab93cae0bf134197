import { Component, type ReactNode } from 'react';
import { ErrorPage } from './ErrorPage.js';

interface Props {
  /** A change of this (the path) gives the page another chance. */
  readonly resetKey: string;
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override componentDidUpdate(before: Props): void {
    if (before.resetKey !== this.props.resetKey && this.state.error) this.setState({ error: null });
  }

  override render(): ReactNode {
    if (!this.state.error) return this.props.children;
    return <ErrorPage error={this.state.error} onRetry={() => this.setState({ error: null })} />;
  }
}
