/** A calendar day as `YYYY-MM-DD`, without time or zone. Made only by {@link isoDate}. */
export type IsoDate = string & { readonly __isoDate: never };
