/** The first thing every script does: say plainly when Node.js is too old. Written for old versions too. */

const MINIMUM = [20, 19];

export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1])) return;
  const need = MINIMUM.join(".");
  console.error(
    `Schouw needs Node.js ${need} or newer; this is ${process.versions.node}. Install a newer one from https://nodejs.org and run the command again.\n` +
      `Schouw heeft Node.js ${need} of nieuwer nodig; dit is ${process.versions.node}. Installeer een nieuwere versie van https://nodejs.org en geef de opdracht opnieuw.`,
  );
  process.exit(2);
}
