const turns = new Map<number, Promise<void>>()

/**
 * Does one thing after another for each tab, so that none writes over what another is reading. What fails, because the
 * browser is closing or its storage is broken, holds up nothing after it.
 */
export function inTurn(tabId: number, task: () => Promise<void>): Promise<void> {
  const turn = (turns.get(tabId) ?? Promise.resolve())
    .then(task)
    .catch(() => undefined)
    .then(() => void (turns.get(tabId) === turn && turns.delete(tabId)))
  turns.set(tabId, turn)
  return turn
}
