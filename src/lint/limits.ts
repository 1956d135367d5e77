/** placeholder */
export const LIMITS = {
  maxLength: 512_000,
  maxContainers: 100,
  maxFindings: 5_000,
  maxProofs: 30,
  maxProvenCharacters: 400_000,
  maxHeapMb: 1_024,
} as const;
export function cpuLimitMs(length: number): number {
  return Math.max(2_000, length / 100);
}
