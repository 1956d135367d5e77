/** How a run ends: nothing at `fail-on` or above · findings · it could not do its job · stopped (128 + SIGINT). */
export const EXIT_CODES = { clean: 0, findings: 1, fault: 2, interrupted: 130 } as const;
