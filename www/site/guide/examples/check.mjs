import { checkProvider } from "level-of-care";

const problems = await checkProvider('{"name": "Harborlight", "phone": "213-555-0101", "programs": [{"level": "IOP"}]}');

for (const { severity, path, message } of problems) console.log(`${severity} at ${path}: ${message}`);
