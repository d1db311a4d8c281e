/** What readers ask for, in every way that they ask, leads first to what they mean. */

import { expect, test } from './support/test.ts';

/** The way in which something is asked, the words, and where the first hit leads. */
const asked = {
  sv: [
    ['exact', 'löpande kostnad i Azure', '#cmg-subscription-cost'],
    ['exact', 'saknar stöd för fjärrstyrning', '#cmg-no-remote-control'],
    ['inflected', 'kostnaden varierar med trafiken', '#cmg-metered-egress'],
    ['inflected', 'licens per användare', '#intune-licence-dependence'],
    ['inflected', 'exponerade servrar mot internet ibcm', '#ibcm-internet-exposure'],
    ['part of a compound', 'inkommande brandvägg regler', '#cmg-no-inbound-ports'],
    [
      'part of a compound',
      'autentisering med Entra distributioner användaren',
      '#cmg-user-scenarios',
    ],
    ['written together', 'gränsgrupper filialkontor', '#cmg-boundary-steering'],
    ['written together', 'arbetsbelastningstest', '#intune-workload-migration'],
    ['written apart', 'fjärr styrning saknas', '#cmg-no-remote-control'],
    ['written apart', 'perimeter nätverk sql smb', '#ibcm-rpc-smb-inward'],
    ['without dots', 'sarbarheter i wsus', '#ibcm-wsus-attack-surface'],
    ['without dots', 'harda egna skydd', '#cmg-no-custom-hardening'],
    ['without dots', 'langsamma nedladdningar', '#cmg-distant-content'],
    ['typing error', 'belastr tunneln', '#vpn-bandwidth'],
    ['typing error', 'arbetsbelastnig testas', '#intune-workload-migration'],
    ['typing error', 'slumpmäsigt', '#several-random-choice'],
    ['synonym', 'webbkonsol för servicedesk', '#tenant-attach-web-console'],
    ['question', 'kostar en cmg något när den är stoppad', '#cmg-cost-when-stopped'],
    ['question', 'går det utan molntjänst', '#ibcm-no-cloud-dependency'],
    ['question', 'vad händer om tunneln inte är uppe', '#vpn-must-connect'],
    ['question', 'måste jag ha kvar servrar på insidan', '#cmg-onprem-still-needed'],
    ['English', 'conditional access', '/terms/conditional-access/'],
    ['option', 'IBCM', '#ibcm'],
    ['option', 'gateway för molnhantering', '#cmg'],
    ['term', 'spärrlista', '/terms/certificate-revocation-list/'],
    ['guide', 'felsöka anslutningen', '/guides/troubleshoot-connection/'],
  ],
  en: [
    ['exact', 'conditional access to cloud resources', '#intune-conditional-access'],
    ['exact', 'web console for the help desk', '#tenant-attach-web-console'],
    ['inflected', 'licence for each user', '#intune-licence-dependence'],
    ['typing error', 'inbuond rules', '#cmg-no-inbound-ports'],
    ['typing error', 'vulnerabilites in wsus', '#ibcm-wsus-attack-surface'],
    ['synonym', 'slow download far storage', '#cmg-distant-content'],
    ['question', 'does cmg cost anything when stopped', '#cmg-cost-when-stopped'],
    ['Swedish', 'tillståndsmeddelande', '#ibcm-status-role'],
    ['option', 'always on VPN', '#vpn'],
    ['guide', 'security review', '/guides/security-review/'],
    ['term', 'CRL', '/terms/certificate-revocation-list/'],
  ],
} as const;

for (const [locale, queries] of Object.entries(asked)) {
  for (const [way, query, target] of queries) {
    test(`${locale}, ${way}: ${query}`, async ({ page }) => {
      await page.goto(`${locale}/search/?q=${encodeURIComponent(query)}`);
      const first = page.locator('.hits > li').first().getByRole('link').first();
      await expect(first).toHaveAttribute('href', new RegExp(`${target}$`));
    });
  }
}
