import { useCallback } from 'react';

const cardsOf = (column: Element): HTMLElement[] => [...column.querySelectorAll<HTMLElement>('[data-board-card]')];

/** The card the arrow leads to: up and down within a column, left and right to the nearest column that has cards. */
function neighbour(board: HTMLElement, from: HTMLElement, key: string): HTMLElement | undefined {
  const columns = [...board.querySelectorAll('[data-board-column]')].map(cardsOf);
  const column = columns.findIndex((cards) => cards.includes(from));
  const row = columns[column]?.indexOf(from) ?? -1;
  if (row < 0) return undefined;
  if (key === 'ArrowUp' || key === 'ArrowDown') return columns[column]?.[row + (key === 'ArrowDown' ? 1 : -1)];
  const beside = key === 'ArrowRight' ? columns.slice(column + 1) : columns.slice(0, column).reverse();
  const cards = beside.find((one) => one.length > 0);
  return cards?.[Math.min(row, cards.length - 1)];
}

function onKey(board: HTMLElement, event: KeyboardEvent): void {
  const card = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-board-card]') : null;
  if (!card || event.ctrlKey || event.metaKey || event.altKey) return;
  const menu = card.closest('li')?.querySelector<HTMLElement>('[data-board-menu]');
  const to = event.key.startsWith('Arrow') ? neighbour(board, card, event.key) : undefined;
  if (!to && event.key.toLowerCase() !== 'm') return;
  event.preventDefault();
  if (to) to.focus();
  else menu?.click();
}

/** Arrow keys move between the cards of a board, M opens the menu of the card in focus. @returns the board's ref */
export function useBoardKeys() {
  return useCallback((board: HTMLElement | null) => {
    if (!board) return undefined;
    const listen = (event: KeyboardEvent) => onKey(board, event);
    board.addEventListener('keydown', listen);
    return () => board.removeEventListener('keydown', listen);
  }, []);
}
