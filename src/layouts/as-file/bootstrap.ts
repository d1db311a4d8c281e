/** The name of the script that has all others in it, beside them. */
export const fileScript = 'as-file.js';

/** The name of the one, at the site's root, that has the data in it which pages ask for, by its paths from there. */
export const dataScript = 'as-file-data.js';

/** The first one from the site's root: for what is no whole page, and hands itself over all the same. */
export const fileScriptPath = `/_astro/${fileScript}`;

/**
 * Stands in every page, and fetches the script for pages that were opened as files. Written as it is shipped: its
 * hash is part of the security policy, and each of its bytes of each page.
 */
export const bootstrap = `location.protocol=='file:'&&document.head.append(Object.assign(document.createElement('script'),{src:document.querySelector('script[src]').src.replace(/[^/]*$/,'${fileScript}')}))`;
