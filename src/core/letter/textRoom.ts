/**
 * The longest text in characters that a letter takes of each line, of the child's words, and of the
 * teacher's comment. A letter of one page has room for about five sentences of comment; one in large
 * print takes as many pages as it needs, and so the whole of any comment but a very long one.
 */
export const textRoom = {
  line: 200,
  childsWords: 200,
  comment: 450,
  largePrintComment: 3000,
} as const;

/** How much a letter takes of the comment on a child, in characters. */
export function roomForComment({ largePrint = false }: { readonly largePrint?: boolean }): number {
  return largePrint ? textRoom.largePrintComment : textRoom.comment;
}
