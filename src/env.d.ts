/** What a site may put in the place of the engine's own; see `integration.ts`. */
declare module 'vagval:footer' {
  const Footer: typeof import('./components/site/SiteFooter.astro').default;
  export default Footer;
}

/** Templates as modules sees them that are no templates, where Astro's own tools do not tell more. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
