/** The pages above another, from the top. */
export type Trail = readonly { readonly title: string; readonly href: string }[];
