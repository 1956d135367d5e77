const { join } = require('node:path');

// As src/download-artifact.ts of actions/download-artifact does with merge-multiple: the latest of each name, one folder.
async function main() {
  const { ARTIFACT_CLIENT, GITHUB_WORKSPACE, INPUT_PATTERN, INPUT_PATH } = process.env;
  const { DefaultArtifactClient } = await import(ARTIFACT_CLIENT);
  const client = new DefaultArtifactClient();
  const { artifacts } = await client.listArtifacts({ latest: true });
  const prefix = INPUT_PATTERN.replace(/\*$/, '');
  for (const { id, name } of artifacts) {
    if (!name.startsWith(prefix)) continue;
    await client.downloadArtifact(id, { path: join(GITHUB_WORKSPACE, INPUT_PATH) });
  }
}

main();
