/** Stories that once ended badly, with what was wrong. Every run plays them first. */
export const pinned: readonly { readonly name: string; readonly story: string }[] = []
