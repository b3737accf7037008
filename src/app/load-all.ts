/**
 * Loads what else comes when it is first asked for. An unattended screen does so beforehand: what a visitor opens first
 * must not depend on a network that may be gone by then, for React keeps a view that failed to load as failed.
 */
export function loadAll(): void {
  const parts = [
    import('../explore/agreement-list/index.tsx'),
    import('../explore/institution/index.tsx'),
    import('../explore/search/search-combobox.tsx'),
    import('../glossary/explanation.tsx'),
    import('../share/dialog/share-dialog.tsx'),
    import('../share/dialog/view-dialog.tsx'),
    import('../shortlist/view/index.tsx'),
    import('../sidebar/breakdowns/index.tsx'),
    import('../sidebar/compare/index.tsx'),
    import('../sidebar/country-chart-tools.tsx'),
    import('../sidebar/filters/index.tsx'),
    import('../sidebar/ways-out.tsx'),
    import('../ui/long-list.tsx'),
    import('virtual:guide'),
    import('virtual:search-index'),
  ];
  // One that fails here is asked for anew when it is wanted.
  void Promise.allSettled(parts);
}
