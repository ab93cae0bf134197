export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** A mermaid state diagram. Arrows between the same two states share one line; '[*]' is the outside. */
export function stateDiagram(labels: Readonly<Record<string, string>>, arrows: readonly Arrow[]): string {
  const lines = new Map<string, Set<string>>();
  for (const { from, to, text } of arrows) {
    const key = `  ${from} --> ${to}`;
    lines.set(key, (lines.get(key) ?? new Set()).add(text));
  }
  return [
    'stateDiagram-v2',
    ...Object.entries(labels).map(([state, label]) => `  ${state} : ${label} ${state}`),
    ...[...lines].map(([key, texts]) => {
      const said = [...texts].filter(Boolean).join(' / ');
      return said === '' ? key : `${key} : ${said}`;
    }),
  ].join('\n');
}
