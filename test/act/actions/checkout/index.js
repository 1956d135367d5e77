const { cpSync } = require('node:fs');
const { join } = require('node:path');

const { CHECKOUT_FOLDER, GITHUB_WORKSPACE, INPUT_PATH } = process.env;
cpSync(CHECKOUT_FOLDER, join(GITHUB_WORKSPACE, INPUT_PATH), { recursive: true });
