// jsii's runtime without jsii's launcher, a second Node that hands each message on and is started first.
// The launcher talks over standard input and output and gives the program descriptor 3; here the two are one process.
"use strict";
const fs = require("fs");

const API = 3;
const { readSync, writeSync } = fs;
fs.readSync = (descriptor, ...rest) => readSync(descriptor === API ? 0 : descriptor, ...rest);
fs.writeSync = (descriptor, ...rest) => writeSync(descriptor === API ? 1 : descriptor, ...rest);

// What constructs print goes where the launcher sends it: as lines of JSON on standard error.
for (const name of ["stdout", "stderr"]) {
  process[name].write = (chunk, encoding) => {
    const said = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk, typeof encoding === "string" ? encoding : "utf8");
    writeSync(2, JSON.stringify({ [name]: said.toString("base64") }) + "\n");
    return true;
  };
}

// The launcher's flag, which NODE_OPTIONS gives Node itself: packages are linked into place, not copied.
process.execArgv.push("--preserve-symlinks");
require(process.env.TOKENLABS_JSII_PROGRAM);
