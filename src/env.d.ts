/** What a site may put in the place of the engine's own; see `integration.ts`. */
declare module 'vagval:footer' {
  const Footer: typeof import('./components/site/SiteFooter.astro').default;
  export default Footer;
}
