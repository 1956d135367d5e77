import type { RunReport } from './model.ts';

/** The report with documents named as the person sees them: from their own working folder. The same report when nothing differs. */
export function withShownNames(report: RunReport, shownAs: (path: string) => string): RunReport {
  const names = new Map<string, string>();
  const nameOf = (path: string) => {
    const known = names.get(path) ?? shownAs(path);
    names.set(path, known);
    return known;
  };
  const isDifferent = report.targets.some(({ occurrences }) =>
    occurrences.some(({ file }) => nameOf(file) !== file),
  );
  if (!isDifferent && report.findings.every(({ file }) => nameOf(file) === file)) return report;
  return {
    ...report,
    targets: report.targets.map((row) => ({
      ...row,
      occurrences: row.occurrences.map((place) => ({ ...place, file: nameOf(place.file) })),
    })),
    findings: report.findings.map((finding) => ({
      ...finding,
      file: nameOf(finding.file),
      ...(finding.related === undefined
        ? {}
        : { related: { ...finding.related, file: nameOf(finding.related.file) } }),
    })),
  };
}
