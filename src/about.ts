/** Who we say we are: in User-Agent headers, SARIF, JSON and footers. */
export const NAME = 'deadwood';
/** Kept equal to package.json by a test. */
export const VERSION = '0.1.0';
/** Where to read about it; site owners find it in the User-Agent. */
export const HOMEPAGE = 'https://github.com/deadwood/deadwood';
