/** Trusted Types: the only place where text becomes a page or the address of a script. */

interface Policy {
  createHTML(text: string): string;
  createScriptURL(address: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const rules: Policy = {
  createHTML: (text) => text,
  createScriptURL: (address) => {
    if (new URL(address, location.href).origin !== location.origin)
      throw new TypeError(`${address} is no script of this site.`);
    return address;
  },
};

const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
/** The name stands in the security policy too. */
const policy = trustedTypes?.createPolicy('vagval', rules) ?? rules;

/** @param html a page of the site; it is parsed and never run */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
}

/** @param address of a script of the site */
export function startWorker(address: string): Worker {
  return new Worker(policy.createScriptURL(address), { type: 'module' });
}
