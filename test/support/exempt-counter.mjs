/** A council that only counts its own visitors: statistics that the law lets be on until somebody objects. */

const item = { purpose: 'Counts visits', expires: '1 day' };

export const exemptCounter = {
  categories: [{ id: 'analytics', basis: 'statistics' }],
  services: [
    {
      id: 'counter',
      category: 'analytics',
      provider: 'Example Council',
      purpose: 'Counts how often each page is read.',
      cookies: [
        { ...item, name: 'visits' },
        { ...item, name: 'visits_*', storage: 'localStorage' },
      ],
    },
  ],
};
